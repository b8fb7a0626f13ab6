namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>How much time a suite may take: enough to tell whether a budget is kept, or enough to publish a second digit.</summary>
internal enum Depth
{
    /// <summary>All suites together within five minutes on two cores.</summary>
    Quick,

    /// <summary>As long as it takes.</summary>
    Full,
}
