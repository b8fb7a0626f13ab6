using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;
using BizKitHub.Generator.Fuzzing.Responses;

// The stack of a compiler's thread: what overflows it there must overflow it here.
const int CompilerStack = 1024 * 1024;

if (args is ["try", var file])
{
    Finding? found = null;
    var single = new Thread(() => found = new DocumentTrial().Try(new(file, File.ReadAllText(file), file), compile: false), CompilerStack);
    single.Start();
    single.Join();
    Console.WriteLine(found?.ToString() ?? "No finding");
    return found is null ? 0 : 1;
}

if (FuzzCommand.Parse(args) is not { } command)
{
    Console.Error.WriteLine("""
        Usage: documents [--count N] [--seed S] [--from K] [--compile]   mutated documents through the generator
               responses [--count N] [--seed S] [--from K]               mutated answers through a generated client
               try FILE                                                  one document, such as that of a finding
        """);
    return 2;
}

int findings = 0;
var worker = new Thread(() => findings = command.Kind == "documents" ? DocumentFuzzer.Run(command, Console.Out) : ResponseFuzzer.Run(command, Console.Out), CompilerStack);
worker.Start();
worker.Join();
return findings == 0 ? 0 : 1;
