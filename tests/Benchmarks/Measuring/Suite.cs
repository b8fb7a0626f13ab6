namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>A subject that is measured against its peers, for example reading and writing of JSON.</summary>
internal abstract class Suite
{
    /// <summary>The name on the command line, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>Measures, and hands out each row as soon as it is known.</summary>
    public abstract IEnumerable<Measurement> Run(Depth depth);
}
