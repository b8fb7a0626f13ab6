using System.Diagnostics;
using BizKitHub.Generator.Benchmarks.Calls;
using BizKitHub.Generator.Benchmarks.Measuring;

namespace BizKitHub.Generator.Benchmarks.Startup;

/// <summary>
/// What a program pays before its first decoded answer, and on disk: whole processes that make a call against an answer of
/// their own, on the runtime and native, timed from outside. They take turns like everything that differs by little. The
/// native programs hold all three calls, and the connections of a real client.
/// </summary>
internal sealed class StartupSuite : Suite
{
    private const double SizeBudget = 1.1;
    private const string Native = "native AOT program";

    public override string Name => "startup";

    public override IEnumerable<Measurement> Run(Depth depth)
    {
        var share = TimeSpan.FromSeconds(depth == Depth.Quick ? 8 : 60);
        yield return Time("process start to first answer, on the runtime", StartupProgram.ByHand.Managed(), StartupProgram.Generated.Managed(), share);

        if (StartupProgram.ByHand.Publish() is not { } byHand || StartupProgram.Generated.Publish() is not { } generated)
        {
            yield return Measurement.Skip(Native, Caller.ByHand, "the native compiler, or the linker it needs, is not to be had here");
            yield break;
        }

        yield return Time("process start to first answer, native AOT", new(byHand), new(generated), share);
        yield return new($"{Native}: size", Caller.ByHand, new FileInfo(generated).Length, new FileInfo(byHand).Length, "B", SizeBudget);
    }

    private static Measurement Time(string row, ProcessStartInfo byHand, ProcessStartInfo generated, TimeSpan share)
    {
        double[] times = Paired.Time([StartupProgram.Start(byHand), StartupProgram.Start(generated)], share);
        return new(row, Caller.ByHand, times[1] / 1e6, times[0] / 1e6, "ms");
    }
}
