using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes how a record prints itself where it holds a secret: what the compiler writes for records shows every member to every log.
/// </summary>
internal static class Printing
{
    /// <summary>For a record without a base; nothing where the compiler's own way shows no secret.</summary>
    public static Part Of(ObjectModel type) => Of(type, Code.Of($"private bool"));

    /// <summary>For a case of a union, whose base has nothing to print.</summary>
    public static Part OfCase(ObjectModel type) => Of(type, Code.Of($"/// <inheritdoc/>\nprotected override bool"));

    private static Part Of(ObjectModel type, Code declaration) => When(type.Properties.Any(p => p.IsSecret), code => code.Write($$"""

        {{declaration}} PrintMembers(global::System.Text.StringBuilder builder)
        {
            builder.Append($"{{Code.Join(", ", Members(type))}}");
            return true;
        }
        """));

    private static IEnumerable<Code> Members(ObjectModel type)
    {
        foreach (PropertyModel property in type.Properties)
        {
            yield return property.IsSecret ? Code.Of($"{property.Name} = ***") : Shown(property.Name);
        }

        if (type.AdditionalProperties is { } additional)
        {
            yield return Shown(additional.Name);
        }
    }

    private static Code Shown(Identifier name) => Code.Of($"{name} = {{{name}}}");
}
