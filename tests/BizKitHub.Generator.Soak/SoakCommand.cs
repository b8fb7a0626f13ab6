using System.Globalization;

namespace BizKitHub.Generator.Soak;

/// <summary>What the program is asked to do.</summary>
/// <param name="Calls">How many calls are made.</param>
/// <param name="Callers">How many at a time.</param>
/// <param name="Seed">The same seed makes the same calls and the same faults; which call meets which fault is up to the threads.</param>
internal sealed record SoakCommand(int Calls = 10_000, int Callers = 32, int Seed = 1)
{
    /// <returns>Null when the arguments are not understood.</returns>
    public static SoakCommand? Parse(string[] arguments)
    {
        var command = new SoakCommand();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 >= arguments.Length || !int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out int value) || With(command, arguments[i], value) is not { } next)
            {
                return null;
            }

            command = next;
        }

        return command;
    }

    private static SoakCommand? With(SoakCommand command, string name, int value) => name switch
    {
        "--calls" when value > 0 => command with { Calls = value },
        "--callers" when value > 0 => command with { Callers = value },
        "--seed" => command with { Seed = value },
        _ => null,
    };
}
