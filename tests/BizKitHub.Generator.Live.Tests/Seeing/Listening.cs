namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>Who listens hears the whole process: these tests run when no other does.</summary>
[CollectionDefinition(nameof(Listening), DisableParallelization = true)]
public sealed class Listening;
