using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the expression that finds the case of a union that a JSON value is, and reads it.</summary>
internal sealed class UnionChoiceEmitter(UnionModel type, TypeSyntax syntax)
{
    private readonly List<Code> _fields = [];

    /// <summary>What the expression needs beside it, once it is written.</summary>
    public IReadOnlyList<Code> Fields => _fields;

    public Code Expression() => Of(type.Choice);

    private Code Of(UnionChoice choice) => choice switch
    {
        CaseChoice one => Case(type.Cases[one.Index]),
        KindChoice kinds => Switch(Code.Of($"reader.TokenType"), kinds.Arms.Select(a => Arm(Tokens(a.Kinds), Of(a.Choice))), otherwise: null),
        ConstantChoice constants => Switch(
            Property(constants),
            constants.Arms.Select(a => Arm(Code.Join(" or ", a.Values.Select(ConstantLiteral.Of)), Of(a.Choice))),
            constants.Otherwise),
        MarkerChoice markers => Switch(
            Code.Of($"reader.TokenType"),
            markers.Arms.Select(a => Arm(
                Code.Of($"_ when PeekHas(reader, {CSharpText.Utf8Literal(a.PropertyName)})"),
                Case(type.Cases[a.Index]))),
            markers.Otherwise),
        FitChoice fit => FirstFit(fit),
        _ => throw new InvalidOperationException("A choice of an unknown kind."),
    };

    private static Code Arm(Code pattern, Code value) => Code.Of($"{pattern} => {value},");

    private Code Switch(Code subject, IEnumerable<Code> arms, UnionChoice? otherwise)
    {
        Code rest = otherwise is null
            ? Code.Of($"throw JsonErrors.NoCase({CSharpText.Literal(type.Name.Text)})")
            : Of(otherwise);
        var code = new CodeWriter();
        code.Write($$"""
            {{subject}} switch
            {
                {{Code.Join("\n", arms)}}
                _ => {{rest}},
            }
            """);
        return code.ToCode();
    }

    private Code Case(UnionCase one) => one.Object is not null
        ? Code.Of($"{UnionCodecEmitter.CaseCodec(one)}.Read(ref reader)")
        : Code.Of($"new {UnionCodecEmitter.CaseType(type, one, syntax)} {{ Value = {syntax.Read(one.Value!)} }}");

    private Code FirstFit(FitChoice fit)
    {
        IEnumerable<Code> attempts = fit.Arms.Select(arm => Code.Of($"new({Code.Join(", ", arm.Names.Select(CSharpText.Literal).Prepend(Reader(type.Cases[arm.Index])))})"));
        Code field = Field(Code.Of($"Attempts"));
        var code = new CodeWriter();
        code.Write($$"""
            private static readonly JsonCase<{{syntax.Of(type.Name)}}>[] {{field}} =
            {
                {{Code.Join(",\n", attempts)}},
            };
            """);
        _fields.Add(code.ToCode());
        return Code.Of($"ReadFirstFit(ref reader, {CSharpText.Literal(type.Name.Text)}, {field})");
    }

    private Code Reader(UnionCase one) => one.Object is not null
        ? Code.Of($"{UnionCodecEmitter.CaseCodec(one)}.Read")
        : Code.Of($"static (ref {syntax.Of(FrameworkName.Utf8JsonReader)} reader) => {Case(one)}");

    /// <summary>A field's name; there may be several of a kind.</summary>
    private Code Field(Code kind) => _fields.Count == 0 ? kind : Code.Of($"{kind}{_fields.Count + 1}");

    /// <summary>The texts are fields, so that the one that comes needs no string.</summary>
    private Code Known(ConstantChoice choice)
    {
        Code field = Field(Code.Of($"Values"));
        IEnumerable<Code> texts = choice.Arms.SelectMany(a => a.Values).Select(v => CSharpText.Literal(v.Text!));
        _fields.Add(Code.Of($"private static readonly JsonValues {field} = new({Wrapped.List(texts)});"));
        return field;
    }

    private Code Property(ConstantChoice choice)
    {
        Code name = CSharpText.Utf8Literal(choice.PropertyName);
        return choice.Arms[0].Values[0] switch
        {
            { Boolean: not null } => Code.Of($"PeekBoolean(reader, {name})"),
            { Number: not null } => Code.Of($"PeekNumber(reader, {name})"),
            _ => Code.Of($"PeekString(reader, {name}, {Known(choice)})"),
        };
    }

    private Code Tokens(JsonKinds kinds) => Code.Join(" or ", TokenNames(kinds)
        .Select(name => Code.Of($"{syntax.Of(FrameworkName.JsonTokenType)}.{new Identifier(name)}")));

    private static IEnumerable<string> TokenNames(JsonKinds kinds) =>
    [
        .. (kinds & JsonKinds.String) != 0 ? ["String"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Number) != 0 ? ["Number"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Boolean) != 0 ? ["True", "False"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Array) != 0 ? ["StartArray"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Object) != 0 ? ["StartObject"] : Array.Empty<string>(),
    ];
}
