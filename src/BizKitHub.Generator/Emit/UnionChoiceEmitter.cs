using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the expression that finds the case of a union that a JSON value is, and reads it.</summary>
internal static class UnionChoiceEmitter
{
    public static Code Expression(UnionModel type, TypeSyntax syntax) => Of(type, type.Choice, syntax);

    private static Code Of(UnionModel type, UnionChoice choice, TypeSyntax syntax) => choice switch
    {
        CaseChoice one => Case(type, type.Cases[one.Index], syntax),
        KindChoice kinds => Switch(type, Code.Of($"reader.TokenType"), kinds.Arms.Select(a => Arm(Tokens(a.Kinds), Of(type, a.Choice, syntax))), otherwise: null, syntax),
        ConstantChoice constants => Switch(
            type,
            Property(constants),
            constants.Arms.Select(a => Arm(Code.Join(" or ", a.Values.Select(ConstantLiteral.Of)), Of(type, a.Choice, syntax))),
            constants.Otherwise,
            syntax),
        MarkerChoice markers => Switch(
            type,
            Code.Of($"reader.TokenType"),
            markers.Arms.Select(a => Arm(
                Code.Of($"_ when JsonPeeking.PeekHas(reader, {CSharpText.Utf8Literal(a.PropertyName)})"),
                Case(type, type.Cases[a.Index], syntax))),
            markers.Otherwise,
            syntax),
        FitChoice fit => FirstFit(type, fit, syntax),
        _ => throw new InvalidOperationException("A choice of an unknown kind."),
    };

    private static Code Arm(Code pattern, Code value) => Code.Of($"{pattern} => {value},");

    private static Code Switch(UnionModel type, Code subject, IEnumerable<Code> arms, UnionChoice? otherwise, TypeSyntax syntax)
    {
        Code rest = otherwise is null
            ? Code.Of($"throw JsonErrors.NoCase({CSharpText.Literal(type.Name.Text)})")
            : Of(type, otherwise, syntax);
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

    private static Code Case(UnionModel type, UnionCase one, TypeSyntax syntax) => one.Object is not null
        ? Code.Of($"{UnionCodecEmitter.CaseCodec(one)}.Read(ref reader)")
        : Code.Of($"new {UnionCodecEmitter.CaseType(type, one, syntax)} {{ Value = {syntax.Read(one.Value!)} }}");

    private static Code FirstFit(UnionModel type, FitChoice fit, TypeSyntax syntax)
    {
        IEnumerable<Code> attempts = fit.Arms.Select(arm =>
        {
            var read = Code.Of($"static (ref global::System.Text.Json.Utf8JsonReader reader) => {Case(type, type.Cases[arm.Index], syntax)}");
            return Code.Of($"new({Code.Join(", ", new[] { read }.Concat(arm.Names.Select(CSharpText.Literal)))})");
        });
        var code = new CodeWriter();
        code.Write($$"""
            JsonPeeking.ReadFirstFit<{{syntax.Of(type.Name)}}>(
                ref reader,
                {{CSharpText.Literal(type.Name.Text)}},
                {{Code.Join(",\n", attempts)}})
            """);
        return code.ToCode();
    }

    private static Code Property(ConstantChoice choice)
    {
        Code name = CSharpText.Utf8Literal(choice.PropertyName);
        return choice.Arms[0].Values[0] switch
        {
            { Boolean: not null } => Code.Of($"JsonPeeking.PeekBoolean(reader, {name})"),
            { Number: not null } => Code.Of($"JsonPeeking.PeekNumber(reader, {name})"),
            _ => Code.Of($"JsonPeeking.PeekString(reader, {name})"),
        };
    }

    private static Code Tokens(JsonKinds kinds) => Code.Join(" or ", TokenNames(kinds)
        .Select(name => Code.Of($"global::System.Text.Json.JsonTokenType.{new Identifier(name)}")));

    private static IEnumerable<string> TokenNames(JsonKinds kinds) =>
    [
        .. (kinds & JsonKinds.String) != 0 ? ["String"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Number) != 0 ? ["Number"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Boolean) != 0 ? ["True", "False"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Array) != 0 ? ["StartArray"] : Array.Empty<string>(),
        .. (kinds & JsonKinds.Object) != 0 ? ["StartObject"] : Array.Empty<string>(),
    ];
}
