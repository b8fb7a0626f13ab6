namespace BizKitHub.Generator.Model;

/// <summary>What the document says about a thing, in its own words.</summary>
/// <param name="Summary">One line, without mark-up.</param>
/// <param name="Remarks">The longer text, as written.</param>
/// <param name="Example">A value the document shows.</param>
/// <param name="IsDeprecated">Whether the document advises against the thing.</param>
/// <param name="Default">What an absent value means. It is never sent in its place.</param>
internal sealed record Documentation(string? Summary, string? Remarks = null, string? Example = null, bool IsDeprecated = false, string? Default = null)
{
    public static Documentation None { get; } = new(Summary: null);
}
