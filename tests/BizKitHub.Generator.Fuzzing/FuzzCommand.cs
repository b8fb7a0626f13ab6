using System.Globalization;

namespace BizKitHub.Generator.Fuzzing;

/// <summary>What the program is asked to do.</summary>
/// <param name="Kind">What is mutated: <c>documents</c> or <c>responses</c>.</param>
/// <param name="Seed">The same seed makes the same inputs.</param>
/// <param name="Count">How many.</param>
/// <param name="From">The number of the first one.</param>
/// <param name="CompilesAll">Whether every client is compiled, and not a sample.</param>
internal sealed record FuzzCommand(string Kind, int Seed, int Count, int From = 0, bool CompilesAll = false)
{
    /// <returns>Null when the arguments are not understood.</returns>
    public static FuzzCommand? Parse(string[] arguments)
    {
        if (arguments is not ["documents" or "responses", ..])
        {
            return null;
        }

        // Without a seed every day has its own, which the program prints.
        var command = new FuzzCommand(arguments[0], DateTime.UtcNow.DayOfYear, 1_000);
        for (int i = 1; i < arguments.Length; i++)
        {
            if (arguments[i] == "--compile")
            {
                command = command with { CompilesAll = true };
            }
            else if (i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out int value) && With(command, arguments[i], value) is { } next)
            {
                command = next;
                i++;
            }
            else
            {
                return null;
            }
        }

        return command;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} --seed {Seed} --from {From} --count {Count}{(CompilesAll ? " --compile" : "")}");

    private static FuzzCommand? With(FuzzCommand command, string name, int value) => name switch
    {
        "--seed" => command with { Seed = value },
        "--count" when value > 0 => command with { Count = value },
        "--from" when value >= 0 => command with { From = value },
        _ => null,
    };
}
