using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// How a type is spelled in C#: where it is declared, read from JSON and written to JSON. A simple name is used wherever it
/// cannot mean another type: types of the client's namespace hide what files import, and types nested in a type hide both.
/// </summary>
internal sealed class TypeSyntax
{
    private readonly ClientIdentity _identity;
    private readonly HashSet<string> _hidden;
    private readonly HashSet<string> _nested;

    public TypeSyntax(ClientIdentity identity)
        : this(identity, nested: [])
    {
    }

    private TypeSyntax(ClientIdentity identity, IEnumerable<string> nested)
    {
        _identity = identity;
        _nested = new(nested, StringComparer.Ordinal);
        _hidden = new(identity.HiddenNames.Concat(_nested), StringComparer.Ordinal);
        Namespace = Code.Of($"global::{Code.Join(".", identity.Namespace.Select(CSharpText.Name))}");
        GeneratedCode = Code.Of($"[{Of(FrameworkName.GeneratedCode)}({Emit.GeneratedCode.Arguments})]");
    }

    /// <summary><c>global::BizKitHub</c></summary>
    public Code Namespace { get; }

    public Code Accessibility => _identity.IsPublic ? Code.Of($"public") : Code.Of($"internal");

    /// <summary>What the client is compiled for.</summary>
    public Target Target => _identity.Target;

    /// <summary>The method that refuses arguments that are null.</summary>
    public Code ThrowIfNull => Target.IsOlder
        ? Code.Of($"{Namespace}.Internal.Arguments.ThrowIfNull")
        : Code.Of($"global::System.ArgumentNullException.ThrowIfNull");

    /// <summary>What marks a type as emitted. Types nested in it need no mark.</summary>
    public Code GeneratedCode { get; }

    /// <summary>The same inside a type that others are nested in.</summary>
    public TypeSyntax Within(IEnumerable<Identifier> nested) => new(_identity, nested.Select(n => n.Text));

    /// <summary>A type of the framework.</summary>
    public Code Of(FrameworkName name)
    {
        var simple = Code.Of($"{new Identifier(name.Name)}");
        return name.HidingNames.Any(_hidden.Contains)
            ? Code.Of($"global::{Code.Join(".", name.Namespace.Split('.').Select(p => CSharpText.Name(new(p))))}.{simple}")
            : simple;
    }

    /// <summary>A type of the client.</summary>
    public Code Of(Identifier name) => _nested.Contains(name.Text) ? Whole(name) : Code.Of($"{name}");

    /// <summary>A type of the client, with its namespace.</summary>
    public Code Whole(Identifier name) => Code.Of($"{Namespace}.{name}");

    /// <summary>A map of nothing.</summary>
    public Code EmptyMap(TypeUse value) => Target.IsOlder
        ? Code.Of($"{Namespace}.Internal.EmptyMap<{Of(value)}>.Value")
        : Code.Of($"global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {Of(value)}>.Empty");

    /// <summary>The type with its <c>?</c>.</summary>
    public Code Of(TypeUse type) => type.IsNullable ? Code.Of($"{Plain(type)}?") : Plain(type);

    /// <summary>The type as one more <c>?</c> makes it: absent or null, whichever the place means.</summary>
    public Code Nullable(TypeUse type) => Code.Of($"{Plain(type)}?");

    /// <summary>The type without its <c>?</c>.</summary>
    public Code Plain(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Primitive(primitive.Primitive),
        ListUse list => Code.Of($"{Of(FrameworkName.IReadOnlyList)}<{Of(list.Item)}>"),
        MapUse map => Code.Of($"{Of(FrameworkName.IReadOnlyDictionary)}<string, {Of(map.Value)}>"),
        DeclaredUse declared => Of(declared.Name),
        FileUse => Of(new Identifier("ApiFile")),
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    /// <summary>The type in a comment, as words and a link.</summary>
    public Code Mention(TypeUse type) => type switch
    {
        DeclaredUse declared => Code.Of($"<see cref=\"{Whole(declared.Name)}\"/>"),
        ListUse list => Code.Of($"a list of {Mention(list.Item)}"),
        MapUse map => Code.Of($"a map of {Mention(map.Value)}"),
        _ => Code.Of($"<c>{Plain(type)}</c>"),
    };

    /// <summary>The class that reads and writes a declared type.</summary>
    public static Code Codec(Identifier type) => Code.Of($"{new Identifier(type.Text + "Json")}");

    /// <summary>An expression that reads a value at <c>reader</c>; <c>null</c> only where the type allows it.</summary>
    public Code Read(TypeUse type) => Read(type, type.IsNullable);

    /// <summary>An expression that reads a value at <c>reader</c>, with <c>null</c> allowed.</summary>
    public Code ReadNullable(TypeUse type) => Read(type, isNullable: true);

    /// <summary>A <c>JsonRead</c> for values of the type.</summary>
    public Code Reader(TypeUse type) => type switch
    {
        ListUse or MapUse => Code.Of($"static (ref {Of(FrameworkName.Utf8JsonReader)} reader) => {Read(type)}"),
        { IsNullable: true } and not PrimitiveUse { Primitive: not Model.Primitive.Element } => Code.Of($"static (ref {Of(FrameworkName.Utf8JsonReader)} reader) => {Read(type)}"),
        _ => PlainReader(type, type.IsNullable),
    };

    /// <summary>A statement, without its semicolon, that writes a value to <c>writer</c>.</summary>
    public Code Write(TypeUse type, Code value) => type switch
    {
        PrimitiveUse { Primitive: Model.Primitive.String } => Code.Of($"WriteString(writer, {value})"),
        { IsNullable: true, IsValueType: true } => Code.Of($"WriteNullableValue(writer, {value}, {Writer(WithoutNull(type))})"),
        { IsNullable: true } => Code.Of($"WriteNullable(writer, {value}, {Writer(WithoutNull(type))})"),
        ListUse list => Code.Of($"WriteList(writer, {value}, {Writer(list.Item)})"),
        MapUse map => Code.Of($"WriteMap(writer, {value}, {Writer(map.Value)})"),
        PrimitiveUse primitive => Code.Of($"Write{Suffix(primitive, isNullable: false)}(writer, {value})"),
        _ => Code.Of($"{PlainWriter(type)}(writer, {value})"),
    };

    /// <summary>A <c>JsonWrite</c> for values of the type.</summary>
    public Code Writer(TypeUse type) => type switch
    {
        PrimitiveUse { Primitive: Model.Primitive.String } => PlainWriter(type),
        { IsNullable: true } or ListUse or MapUse =>
            Code.Of($"static (writer, value) => {Write(type, Code.Of($"value"))}"),
        _ => PlainWriter(type),
    };

    public static TypeUse WithoutNull(TypeUse type) => type with { IsNullable = false };

    private Code Read(TypeUse type, bool isNullable) => (type, isNullable) switch
    {
        (PrimitiveUse primitive, _) => Code.Of($"Read{Suffix(primitive, isNullable)}(ref reader)"),
        (ListUse list, true) => Code.Of($"ReadNullableList(ref reader, {Reader(list.Item)})"),
        (ListUse list, _) => Code.Of($"ReadList(ref reader, {Reader(list.Item)})"),
        (MapUse map, true) => Code.Of($"ReadNullableMap(ref reader, {Reader(map.Value)})"),
        (MapUse map, _) => Code.Of($"ReadMap(ref reader, {Reader(map.Value)})"),
        (_, true) when type.IsValueType => Code.Of($"ReadNullableValue(ref reader, {PlainReader(type, isNullable: false)})"),
        (_, true) => Code.Of($"ReadNullable(ref reader, {PlainReader(type, isNullable: false)})"),
        _ => Code.Of($"{PlainReader(type, isNullable: false)}(ref reader)"),
    };

    /// <summary>A method that a reader can be made of. It is called by a name that no type can hide, since what is not called may mean a type.</summary>
    private static Code PlainReader(TypeUse type, bool isNullable) => type switch
    {
        PrimitiveUse { Primitive: not Model.Primitive.Element } primitive when isNullable => Code.Of($"JsonNullables.Read{Suffix(primitive, isNullable)}"),
        PrimitiveUse primitive => Code.Of($"JsonReading.Read{Suffix(primitive, isNullable: false)}"),
        DeclaredUse declared => Code.Of($"{Codec(declared.Name)}.Read"),
        _ => throw new InvalidOperationException("A type without a reader of its own."),
    };

    /// <summary>Any JSON value may be null, and is kept as it is.</summary>
    private static Code Suffix(PrimitiveUse primitive, bool isNullable)
    {
        var name = new Identifier(primitive.Primitive.ToString());
        return isNullable && primitive.Primitive != Model.Primitive.Element ? Code.Of($"Nullable{name}") : Code.Of($"{name}");
    }

    private static Code PlainWriter(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Code.Of($"JsonWriting.Write{new Identifier(primitive.Primitive.ToString())}"),
        DeclaredUse declared => Code.Of($"{Codec(declared.Name)}.Write"),
        _ => throw new InvalidOperationException("A type without a writer of its own."),
    };

    private Code Primitive(Primitive primitive) => primitive switch
    {
        Model.Primitive.String => Code.Of($"string"),
        Model.Primitive.Boolean => Code.Of($"bool"),
        Model.Primitive.Int32 => Code.Of($"int"),
        Model.Primitive.Int64 => Code.Of($"long"),
        Model.Primitive.Decimal => Code.Of($"decimal"),
        Model.Primitive.Double => Code.Of($"double"),
        Model.Primitive.Single => Code.Of($"float"),
        Model.Primitive.Bytes => Code.Of($"{Of(FrameworkName.ReadOnlyMemory)}<byte>"),
        Model.Primitive.DateTimeOffset => Of(FrameworkName.DateTimeOffset),
        Model.Primitive.DateOnly => Of(Target.IsOlder ? FrameworkName.DateTime : FrameworkName.DateOnly),
        Model.Primitive.TimeOnly => Of(Target.IsOlder ? FrameworkName.TimeSpan : FrameworkName.TimeOnly),
        Model.Primitive.Guid => Of(FrameworkName.Guid),
        Model.Primitive.Uri => Of(FrameworkName.Uri),
        _ => Of(FrameworkName.JsonElement),
    };
}
