namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>Where a client is, as seen by the code that uses it.</summary>
internal enum ContractPlace
{
    /// <summary>Generated into the same compilation.</summary>
    Source,

    /// <summary>In a referenced project, as an editor sees it.</summary>
    Project,

    /// <summary>In a referenced assembly, as a build sees it.</summary>
    Assembly,
}
