using System.Diagnostics;

namespace BizKitHub.Generator.Benchmarks.Measuring;

/// <summary>
/// Times contenders side by side where a budget is a few percent. On a machine that others use, too, what is measured one
/// after the other differs by more than that, so contenders take turns in rounds of milliseconds, each round begins with
/// another one, and what counts is the median of the rounds' ratios: a disturbance hits one round.
/// </summary>
internal static class Paired
{
    private const double RoundMilliseconds = 8;

    /// <summary>The part of the time after which the runtime has compiled what it finds hot, also where others keep the machine busy.</summary>
    private const double WarmUp = 0.4;

    /// <summary>The nanoseconds that one operation of each contender takes.</summary>
    /// <param name="contenders">Each carries out as many operations as it is told. The first is the one the others' ratios are taken of.</param>
    /// <param name="duration">How long to measure, all contenders together.</param>
    public static double[] Time(IReadOnlyList<Action<int>> contenders, TimeSpan duration)
    {
        _ = Rounds(contenders, duration * WarmUp);
        List<double[]> rounds = Rounds(contenders, duration * (1 - WarmUp));
        double reference = Median(rounds.Select(r => r[0]));
        return [.. contenders.Select((_, i) => reference * Median(rounds.Select(r => r[i] / r[0])))];
    }

    private static List<double[]> Rounds(IReadOnlyList<Action<int>> contenders, TimeSpan duration)
    {
        long start = Stopwatch.GetTimestamp();
        int operations = Operations(contenders);
        var rounds = new List<double[]>();
        while (rounds.Count < 5 || Stopwatch.GetElapsedTime(start) < duration)
        {
            rounds.Add(Round(contenders, operations, first: rounds.Count % contenders.Count));
        }

        return rounds;
    }

    private static double[] Round(IReadOnlyList<Action<int>> contenders, int operations, int first)
    {
        double[] times = new double[contenders.Count];
        for (int turn = 0; turn < contenders.Count; turn++)
        {
            int contender = (first + turn) % contenders.Count;
            long start = Stopwatch.GetTimestamp();
            contenders[contender](operations);
            times[contender] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations;
        }

        return times;
    }

    /// <summary>How many operations fill a round.</summary>
    private static int Operations(IReadOnlyList<Action<int>> contenders)
    {
        int operations = 1;
        while (true)
        {
            double longest = Round(contenders, operations, first: 0).Max() * operations / 1e6;
            if (longest >= RoundMilliseconds / 2)
            {
                return Math.Max(1, (int)(operations * RoundMilliseconds / longest));
            }

            operations *= 2;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
