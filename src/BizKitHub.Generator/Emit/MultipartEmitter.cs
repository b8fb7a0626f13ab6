using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes a multipart body as a record, and the class that makes its parts.</summary>
internal static class MultipartEmitter
{
    public static void Write(CodeWriter code, MultipartModel type, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(type.Documentation, Code.Of($"The contract's <c>{type.Name}</c>."))}}
        {{syntax.GeneratedCode}}
        {{Obsolete.Attribute(type.Documentation, syntax)}}
        {{syntax.Accessibility}} sealed record {{type.Name}}
        {
            {{ObjectEmitter.Members(type.Shape, syntax)}}
        }
        """);

    public static void WriteParts(CodeWriter code, MultipartModel type, TypeSyntax syntax) => code.Write($$"""
        {{syntax.GeneratedCode}}
        internal static class {{Parts(type.Name)}}
        {
            internal static void Write(MultipartBody body, {{syntax.Of(type.Name)}} value)
            {
                {{Each(type.Shape.Properties.Zip(type.Parts, (property, format) => (Property: property, Format: format)), (inner, part) => WritePart(inner, part.Property, part.Format, syntax))}}
            }
            {{Validation(type, syntax)}}
        }
        """);

    /// <summary>The class that makes the parts of a multipart body. No type of a document has an underscore in its name.</summary>
    public static Code Parts(Identifier type) => Code.Of($"{new Identifier(type.Text + "_Parts")}");

    private static Part Validation(MultipartModel type, TypeSyntax syntax) => When(type.IsValidated, code => code.Write($$"""

        {{ValidationEmitter.Of(type.Name, type.Shape.Properties, syntax.Of(type.Name))}}
        """));

    private static void WritePart(CodeWriter code, PropertyModel property, PartFormat format, TypeSyntax syntax)
    {
        bool isOptional = property.Presence == Presence.Optional;
        Code name = CSharpText.Literal(property.WireName);
        Code value = Code.Of($"value.{property.Name}");
        Code contentType = format.ContentType is { } given ? Code.Of($", {CSharpText.Literal(given)}") : Code.Empty;
        Code call = format.Kind switch
        {
            PartKind.File => Code.Of($"AddFile({name}, {value}{contentType})"),
            PartKind.Files => Code.Of($"AddFiles({name}, {value}{contentType})"),
            PartKind.Text => Code.Of($"AddText({name}, {UriBuilding.Text(property.Type, value, isOptional)}{contentType})"),
            PartKind.Texts => Code.Of($"AddTexts({name}, {value}, {UriBuilding.Convert((ListUse)property.Type)}{contentType})"),
            PartKind.Json => Code.Of($"AddJson({name}, {StructuredText.Value(property.Type, value, isOptional, syntax)}{contentType})"),
            _ => Code.Of($"AddValue({name}, {StructuredText.Value(property.Type, value, isOptional, syntax)})"),
        };
        code.Write($"body.{call};");
    }
}
