using System.Diagnostics;
using System.Globalization;

namespace BizKitHub.Generator.Soak;

/// <summary>What a process holds on to at a quiet moment.</summary>
/// <param name="Sockets">Open sockets; zero where the system does not tell.</param>
/// <param name="Timers">Timers that are set, those of deadlines and waits among them.</param>
/// <param name="Pending">Work that waits for a thread.</param>
/// <param name="Buffers">Pooled arrays that are out.</param>
/// <param name="Memory">Bytes that the collector cannot free.</param>
internal sealed record ProcessState(int Sockets, long Timers, long Pending, long Buffers, long Memory)
{
    private const long Growth = 32 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until the process is as quiet as it was at another moment, or will not become so.</summary>
    public static async Task<ProcessState> TakeAsync(BufferCount buffers, ProcessState? other = null)
    {
        var waited = Stopwatch.StartNew();
        ProcessState state;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            state = new(CountSockets(), Timer.ActiveCount, ThreadPool.PendingWorkItemCount, buffers.Out, GC.GetTotalMemory(forceFullCollection: true));
        }
        while (waited.Elapsed < Patience && (other is null ? waited.Elapsed < TimeSpan.FromSeconds(3) : state.Findings(other, abandoned: 0).Any()));

        return state;
    }

    public IEnumerable<string> Findings(ProcessState before, int abandoned)
    {
        if (Sockets > before.Sockets)
        {
            yield return $"{Sockets - before.Sockets} sockets are left.";
        }

        if (Timers > before.Timers)
        {
            yield return $"{Timers - before.Timers} timers are left.";
        }

        if (Pending > before.Pending)
        {
            yield return $"{Pending - before.Pending} work items are left.";
        }

        if (Buffers > before.Buffers + abandoned)
        {
            yield return $"{Buffers - before.Buffers} buffers are left, and no more than {abandoned} may be.";
        }

        if (Memory > before.Memory + Growth)
        {
            yield return $"{Memory - before.Memory} bytes are left.";
        }
    }

    public void Print(TextWriter output, ProcessState before)
    {
        Row("sockets", before.Sockets, Sockets);
        Row("timers", before.Timers, Timers);
        Row("pending work items", before.Pending, Pending);
        Row("pooled buffers that are out", before.Buffers, Buffers);
        Row("memory in bytes", before.Memory, Memory);

        void Row(string name, long was, long now) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{now,16:N0}   before: {was:N0}"));
    }

    private static int CountSockets() => !OperatingSystem.IsLinux() ? 0
        : new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos().Count(file => file.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true);
}
