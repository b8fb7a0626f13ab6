using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;

// The stack of a compiler's thread: what overflows it there must overflow it here.
const int CompilerStack = 1024 * 1024;

if (FuzzCommand.Parse(args) is not { } command)
{
    Console.Error.WriteLine("""
        Usage: documents [--count N] [--seed S] [--from K] [--compile]   mutated documents through the generator
               responses [--count N] [--seed S] [--from K]               mutated answers through a generated client
        """);
    return 2;
}

int findings = 0;
var worker = new Thread(() => findings = DocumentFuzzer.Run(command, Console.Out), CompilerStack);
worker.Start();
worker.Join();
return findings == 0 ? 0 : 1;
