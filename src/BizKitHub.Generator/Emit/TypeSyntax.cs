using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>How a type is spelled in C#: where it is declared, read from JSON and written to JSON.</summary>
internal sealed class TypeSyntax(ClientIdentity identity)
{
    /// <summary><c>global::BizKitHub</c></summary>
    public Code Namespace { get; } = Code.Of($"global::{Code.Join(".", identity.Namespace.Select(CSharpText.Name))}");

    public Code Accessibility { get; } = identity.IsPublic ? Code.Of($"public") : Code.Of($"internal");

    /// <summary>The whole name of a type of the client.</summary>
    public Code Of(Identifier name) => Code.Of($"{Namespace}.{name}");

    /// <summary>The type with its <c>?</c>.</summary>
    public Code Of(TypeUse type) => type.IsNullable ? Code.Of($"{Plain(type)}?") : Plain(type);

    /// <summary>The type as one more <c>?</c> makes it: absent or null, whichever the place means.</summary>
    public Code Nullable(TypeUse type) => Code.Of($"{Plain(type)}?");

    /// <summary>The type without its <c>?</c>.</summary>
    public Code Plain(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Primitive(primitive.Primitive),
        ListUse list => Code.Of($"global::System.Collections.Generic.IReadOnlyList<{Of(list.Item)}>"),
        MapUse map => Code.Of($"global::System.Collections.Generic.IReadOnlyDictionary<string, {Of(map.Value)}>"),
        DeclaredUse declared => Of(declared.Name),
        FileUse => Code.Of($"{Namespace}.ApiFile"),
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    /// <summary>The type in a comment, as words and a link.</summary>
    public Code Mention(TypeUse type) => type switch
    {
        DeclaredUse declared => Code.Of($"<see cref=\"{Of(declared.Name)}\"/>"),
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
        { IsNullable: true } or ListUse or MapUse => Code.Of($"static (ref global::System.Text.Json.Utf8JsonReader reader) => {Read(type)}"),
        _ => PlainReader(type),
    };

    /// <summary>A statement, without its semicolon, that writes a value to <c>writer</c>.</summary>
    public Code Write(TypeUse type, Code value) => type switch
    {
        { IsNullable: true, IsValueType: true } => Code.Of($"JsonWriting.WriteNullableValue(writer, {value}, {Writer(WithoutNull(type))})"),
        { IsNullable: true } => Code.Of($"JsonWriting.WriteNullable(writer, {value}, {Writer(WithoutNull(type))})"),
        ListUse list => Code.Of($"JsonWriting.WriteList(writer, {value}, {Writer(list.Item)})"),
        MapUse map => Code.Of($"JsonWriting.WriteMap(writer, {value}, {Writer(map.Value)})"),
        _ => Code.Of($"{PlainWriter(type)}(writer, {value})"),
    };

    /// <summary>A <c>JsonWrite</c> for values of the type.</summary>
    public Code Writer(TypeUse type) => type switch
    {
        { IsNullable: true } or ListUse or MapUse =>
            Code.Of($"static (writer, value) => {Write(type, Code.Of($"value"))}"),
        _ => PlainWriter(type),
    };

    public static TypeUse WithoutNull(TypeUse type) => type with { IsNullable = false };

    private Code Read(TypeUse type, bool isNullable) => (type, isNullable) switch
    {
        (PrimitiveUse { Primitive: Model.Primitive.Element }, _) => Code.Of($"JsonReading.ReadElement(ref reader)"),
        (PrimitiveUse { Primitive: Model.Primitive.String }, true) => Code.Of($"JsonReading.ReadNullableString(ref reader)"),
        (_, true) when type.IsValueType => Code.Of($"JsonReading.ReadNullableValue(ref reader, {Reader(WithoutNull(type))})"),
        (_, true) => Code.Of($"JsonReading.ReadNullable(ref reader, {Reader(WithoutNull(type))})"),
        (ListUse list, _) => Code.Of($"JsonReading.ReadList(ref reader, {Reader(list.Item)})"),
        (MapUse map, _) => Code.Of($"JsonReading.ReadMap(ref reader, {Reader(map.Value)})"),
        _ => Code.Of($"{PlainReader(type)}(ref reader)"),
    };

    private static Code PlainReader(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Code.Of($"JsonReading.Read{new Identifier(primitive.Primitive.ToString())}"),
        DeclaredUse declared => Code.Of($"{Codec(declared.Name)}.Read"),
        _ => throw new InvalidOperationException("A type without a reader of its own."),
    };

    private static Code PlainWriter(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Code.Of($"JsonWriting.Write{new Identifier(primitive.Primitive.ToString())}"),
        DeclaredUse declared => Code.Of($"{Codec(declared.Name)}.Write"),
        _ => throw new InvalidOperationException("A type without a writer of its own."),
    };

    private static Code Primitive(Primitive primitive) => primitive switch
    {
        Model.Primitive.String => Code.Of($"string"),
        Model.Primitive.Boolean => Code.Of($"bool"),
        Model.Primitive.Int32 => Code.Of($"int"),
        Model.Primitive.Int64 => Code.Of($"long"),
        Model.Primitive.Decimal => Code.Of($"decimal"),
        Model.Primitive.Double => Code.Of($"double"),
        Model.Primitive.Single => Code.Of($"float"),
        Model.Primitive.Bytes => Code.Of($"global::System.ReadOnlyMemory<byte>"),
        Model.Primitive.Element => Code.Of($"global::System.Text.Json.JsonElement"),
        _ => Code.Of($"global::System.{new Identifier(primitive.ToString())}"),
    };
}
