using BizKitHub.Generator.Benchmarks;
using BizKitHub.Generator.Benchmarks.Generation;
using BizKitHub.Generator.Benchmarks.Measuring;
using BizKitHub.Generator.Benchmarks.Rules;
using BizKitHub.Generator.Benchmarks.Scale;

return args switch
{
    ["--quick", .. var names] when names.All(IsSuite) => BudgetCommand.Run(Depth.Quick, names),
    ["--full", .. var names] when names.All(IsSuite) => BudgetCommand.Run(Depth.Full, names),
    [GenerateCommand.Name, var document, var output] => GenerateCommand.Run(document, output),
    ["rules"] => RulesCommand.Run(pairs: 9),
    ["rules", "--pairs", var text] when int.TryParse(text, out int pairs) && pairs > 0 => RulesCommand.Run(pairs),
    ["scale"] => ScaleCommand.Run(repetitions: 3),
    ["scale", "--repetitions", var text] when int.TryParse(text, out int repetitions) && repetitions > 0 => ScaleCommand.Run(repetitions),
    _ => Usage(),
};

static bool IsSuite(string name) => Suites.All.Any(s => s.Name == name);

static int Usage()
{
    Console.Error.WriteLine($"""
        Usage: --quick [SUITE...]        our figures against the peers', within five minutes; fails when a budget is broken
               --full [SUITE...]         the same with more iterations
               rules [--pairs N]         what the rules add to the compile time of a consumer of 2,000 calls
               scale [--repetitions N]   how the time of each stage grows with the document
        Suites: {string.Join(", ", Suites.All.Select(s => s.Name))}
        """);
    return 2;
}
