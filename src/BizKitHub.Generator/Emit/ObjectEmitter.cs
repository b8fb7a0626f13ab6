using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes an object as a record.</summary>
internal static class ObjectEmitter
{
    public static void Write(CodeWriter code, ObjectModel type, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(type.Documentation, Code.Of($"The contract's <c>{type.Name}</c>."))}}
        {{syntax.GeneratedCode}}
        {{Obsolete.Attribute(type.Documentation, syntax)}}
        [{{syntax.Of(FrameworkName.JsonConverter)}}(typeof({{TypeSyntax.Codec(type.Name)}}))]
        {{syntax.Accessibility}} sealed record {{type.Name}}
        {
            {{Members(type, syntax)}}
            {{Printing.Of(type)}}
        }
        """);

    /// <summary>The properties; also those of a union's case.</summary>
    public static Part Members(ObjectModel type, TypeSyntax syntax) => code => code.Write($$"""
        {{Each(type.Properties, (inner, property) => WriteProperty(inner, property, syntax), blankLineBetween: true)}}
        {{AdditionalProperties(type, syntax)}}
        """);

    private static void WriteProperty(CodeWriter code, PropertyModel property, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(property.Documentation, Code.Of($"<c>{DocComment.Text(property.WireName)}</c>"))}}
        [{{syntax.Of(FrameworkName.JsonPropertyName)}}({{CSharpText.Literal(property.WireName)}})]
        {{Declared(property, syntax)}}
        """);

    /// <summary>A property with what C# says of it; also an item of a tuple.</summary>
    public static Part Declared(PropertyModel property, TypeSyntax syntax) => code => code.Write($$"""
        {{Attributes(property, syntax)}}
        {{Deprecation(property, syntax)}}
        {{Declaration(property, syntax)}}
        """);

    private static Code Attributes(PropertyModel property, TypeSyntax syntax) => property is { Presence: Presence.Optional, Type.IsNullable: true }
        ? ConstraintAttributes.OfWrapped(property.Constraints, property.Type, syntax)
        : ConstraintAttributes.Of(property.Constraints, property.Type, syntax);

    /// <summary>Who must set a property cannot be warned off it.</summary>
    private static Code Deprecation(PropertyModel property, TypeSyntax syntax) =>
        property.Presence == Presence.Required ? Code.Empty : Obsolete.Attribute(property.Documentation, syntax);

    private static Code Declaration(PropertyModel property, TypeSyntax syntax) => property.Constant is { } constant
        ? Code.Of($"public {syntax.Of(property.Type)} {property.Name} {{ get; }} = {ConstantLiteral.Of(constant, property.Type)};")
        : property.Presence == Presence.Required
            ? Code.Of($"public required {syntax.Of(property.Type)} {property.Name} {{ get; init; }}")
            : Code.Of($"public {OptionalType(property.Type, syntax)} {property.Name} {{ get; init; }}");

    /// <summary>Absent and null are told apart only where the contract allows both.</summary>
    private static Code OptionalType(TypeUse type, TypeSyntax syntax) => type.IsNullable
        ? Code.Of($"{syntax.Of(new Identifier("Optional"))}<{syntax.Of(type)}>")
        : syntax.Nullable(type);

    private static Part AdditionalProperties(ObjectModel type, TypeSyntax syntax) => code =>
    {
        if (type.AdditionalProperties is not { } additional)
        {
            return;
        }

        code.Write($$"""
            {{BlankLine.When(!type.Properties.IsEmpty)}}
            /// <summary>What the contract allows besides its named properties, by name; empty when there is nothing.</summary>
            public {{syntax.Plain(new MapUse(additional.Value))}} {{additional.Name}} { get; init; } = {{syntax.EmptyMap(additional.Value)}};
            """);
    };
}
