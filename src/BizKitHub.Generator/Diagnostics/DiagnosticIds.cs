namespace BizKitHub.Generator.Diagnostics;

/// <summary>The register of rules. Each id has a descriptor, a page in <c>Rules/</c> and a line in <c>AnalyzerReleases</c>.</summary>
internal static class DiagnosticIds
{
    public const string UnreadableDocument = "BKH001";
    public const string UnresolvedReference = "BKH002";
    public const string UnsupportedConstruct = "BKH003";
    public const string RenamedMember = "BKH004";
    public const string UnsuitableProject = "BKH005";
    public const string RepairedDocument = "BKH006";
    public const string BrokenSurface = "BKH007";
    public const string UnrecordedSurface = "BKH008";

    public const string MalformedApiKey = "BKH101";
    public const string MissingRequiredField = "BKH102";
    public const string BrokenConstraint = "BKH103";
    public const string KeyInSource = "BKH104";
    public const string SampleKey = "BKH105";
    public const string ListedValueAsText = "BKH106";
    public const string MissedCase = "BKH107";
    public const string DroppedCall = "BKH108";
}
