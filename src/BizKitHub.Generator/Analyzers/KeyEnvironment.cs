namespace BizKitHub.Generator.Analyzers;

/// <summary>What a key opens that nobody but its owner should.</summary>
internal enum KeyEnvironment
{
    Production,
    Root,
}
