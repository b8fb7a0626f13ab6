namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>Counts the bytes that an operation allocates on the managed heap, once it is warm.</summary>
internal static class Allocation
{
    private const int Rounds = 7;
    private const int Operations = 1_000;

    /// <summary>Exactly, for an operation that stays on its thread: the smallest figure of several rounds, without what the runtime's own work adds.</summary>
    public static double OfThread(Action operation) => Smallest(
        operations =>
        {
            for (int index = 0; index < operations; index++)
            {
                operation();
            }
        },
        GC.GetAllocatedBytesForCurrentThread);

    /// <summary>For operations that move between threads: what the whole process allocates meanwhile.</summary>
    /// <param name="operations">Carries out as many operations as it is told.</param>
    public static double OfProcess(Action<int> operations) => Smallest(operations, static () => GC.GetTotalAllocatedBytes(precise: true));

    private static double Smallest(Action<int> operations, Func<long> allocated)
    {
        double smallest = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = allocated();
            operations(Operations);
            smallest = Math.Min(smallest, (allocated() - before) / (double)Operations);
        }

        return Math.Round(smallest);
    }
}
