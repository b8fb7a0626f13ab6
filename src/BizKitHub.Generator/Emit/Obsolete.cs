using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>What warns callers of a thing that the document advises against.</summary>
internal static class Obsolete
{
    public static Code Attribute(Documentation documentation, TypeSyntax syntax) => documentation.IsDeprecated
        ? Code.Of($"[{syntax.Of(FrameworkName.Obsolete)}(\"The contract marks this as deprecated.\")]")
        : Code.Empty;
}
