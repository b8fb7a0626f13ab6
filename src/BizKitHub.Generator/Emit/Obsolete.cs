using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>What warns callers of a thing that the document advises against.</summary>
internal static class Obsolete
{
    public static Code Attribute(Documentation documentation) => documentation.IsDeprecated
        ? Code.Of($"[global::System.Obsolete(\"The contract marks this as deprecated.\")]")
        : Code.Empty;
}
