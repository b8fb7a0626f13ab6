using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.CodeFixes;

/// <summary>The value that the contract shows for a property, as its documentation has it; null where there is none to be had.</summary>
internal static class MemberExample
{
    private const int LongestExample = 80;

    public static string? Of(ISymbol symbol)
    {
        if (symbol is not IPropertySymbol || symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml)
        {
            return null;
        }

        try
        {
            var example = XElement.Parse(xml).Element("example")?.Value.Trim();
            return example is { Length: > 0 and <= LongestExample } && !example.Contains("*/") && !example.Any(char.IsControl) ? example : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
