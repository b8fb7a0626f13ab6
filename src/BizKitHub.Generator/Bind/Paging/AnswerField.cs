using System.Text.RegularExpressions;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Paging;

/// <summary>A property of an answer, or of what in the answer is about the page.</summary>
/// <param name="Container">The name of the object it is in, as <see cref="PagingWords.Plain"/> makes it; empty for the answer itself.</param>
/// <param name="Name">Its own name, likewise.</param>
/// <param name="Property">What it is.</param>
/// <param name="Path">Where it is.</param>
internal sealed record AnswerField(string Container, string Name, PropertyModel Property, AnswerPath Path)
{
    private static readonly Regex Address = new(@"\b(?:URL|URI|link|href)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool IsText => Property is { Type: PrimitiveUse { Primitive: Primitive.String }, Constant: null };

    public bool IsFlag => Property is { Type: PrimitiveUse { Primitive: Primitive.Boolean }, Constant: null };

    /// <summary>Floating point does not count.</summary>
    public bool IsNumber => Property is { Type: PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal }, Constant: null };

    public bool IsLink => IsText || Property.Type is PrimitiveUse { Primitive: Primitive.Uri };

    /// <summary>Whether the document says that it is an address, which no parameter takes.</summary>
    public bool IsAddress =>
        Address.IsMatch(Property.Documentation.Summary + "\n" + Property.Documentation.Remarks)
        || Property.Documentation.Example?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
}
