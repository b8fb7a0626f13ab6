using BizKitHub.Generator.Benchmarks.Scale;

return args switch
{
    ["scale"] => ScaleCommand.Run(repetitions: 3),
    ["scale", "--repetitions", var text] when int.TryParse(text, out int repetitions) && repetitions > 0 => ScaleCommand.Run(repetitions),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: scale [--repetitions N]   how the time of each stage grows with the document");
    return 2;
}
