using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Spells the expressions that make text out of parameters which are written by way of their JSON.</summary>
internal static class StructuredText
{
    public static Code Path(ParameterModel parameter, TypeSyntax syntax)
    {
        Code value = Value(parameter, syntax);
        Code name = CSharpText.Literal(parameter.WireName);
        Code explode = Code.Of($"explode: {CSharpText.Literal(parameter.Format.IsExploded)}{Flag(parameter.Format.AllowsReserved, Code.Of($"reserved"))}");
        return parameter.Format.Style switch
        {
            SerializationStyle.Label => Code.Of($"{value}.Label({explode})"),
            SerializationStyle.Matrix => Code.Of($"{value}.Matrix({name}, {explode})"),
            SerializationStyle.Json => Code.Of($"{value}.JsonSegment()"),
            _ => Code.Of($"{value}.Simple({explode})"),
        };
    }

    public static Code Query(ParameterModel parameter, TypeSyntax syntax)
    {
        Code value = Value(parameter, syntax);
        Code reserved = Flag(parameter.Format.AllowsReserved, Code.Of($"reserved"));
        Code empty = Flag(parameter.Format.AllowsEmpty, Code.Of($"allowEmpty"));
        return parameter.Format.Style == SerializationStyle.WholeJson
            ? Code.Of($"{value}.JsonQuery()")
            : Code.Of($"{value}.Query({CSharpText.Literal(parameter.WireName)}, {Field(parameter.Format.Style, parameter.Format.IsExploded)}{reserved}{empty})");
    }

    public static Code Header(ParameterModel parameter, TypeSyntax syntax) => parameter.Format.Style == SerializationStyle.Json
        ? Code.Of($"{Value(parameter, syntax)}.JsonHeader()")
        : Code.Of($"{Value(parameter, syntax)}.Header(explode: {CSharpText.Literal(parameter.Format.IsExploded)})");

    public static Code Cookie(ParameterModel parameter, TypeSyntax syntax)
    {
        Code name = CSharpText.Literal(parameter.WireName);
        return parameter.Format.Style == SerializationStyle.Cookie
            ? Code.Of($"{Value(parameter, syntax)}.Cookie({name}, explode: {CSharpText.Literal(parameter.Format.IsExploded)})")
            : Code.Of($"{Value(parameter, syntax)}.Query({name}, {Field(parameter.Format.Style, parameter.Format.IsExploded)})");
    }

    /// <summary>The value with what writes it; what is absent needs no writer, but a nullable struct has a type of its own.</summary>
    public static Code Value(TypeUse type, Code value, bool isOptional, TypeSyntax syntax)
    {
        TypeUse written = isOptional && type.IsValueType ? type with { IsNullable = true } : TypeSyntax.WithoutNull(type);
        return Code.Of($"StructuredValue.Of({value}, {syntax.Writer(written)})");
    }

    /// <summary>The style of a field in a query or a form.</summary>
    public static Code Field(SerializationStyle style, bool isExploded)
    {
        Code name = style switch
        {
            SerializationStyle.DeepObject => Code.Of($"DeepObject"),
            SerializationStyle.Json => Code.Of($"Json"),
            SerializationStyle.Space => Code.Of($"Space"),
            SerializationStyle.Pipe => Code.Of($"Pipe"),
            _ when isExploded => Code.Of($"Exploded"),
            _ => Code.Of($"Comma"),
        };
        return Code.Of($"FieldStyle.{name}");
    }

    private static Code Value(ParameterModel parameter, TypeSyntax syntax) =>
        Value(parameter.Type, CSharpText.Name(parameter.Name), !parameter.IsRequired, syntax);

    private static Code Flag(bool isSet, Code name) => isSet ? Code.Of($", {name}: true") : Code.Empty;
}
