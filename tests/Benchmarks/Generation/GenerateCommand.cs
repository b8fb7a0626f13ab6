using System.Text;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>
/// Generates the client of one document in a project that has nothing else, as the compiler does at a build, and writes
/// it into one file: what NSwag's command does. It is a process of its own so that both can be timed from outside.
/// </summary>
internal static class GenerateCommand
{
    public const string Name = "generate";

    /// <summary>Between the files of the parts, so that they can be told apart again.</summary>
    public const string Separator = "\n// <next-file/>\n";

    public static int Run(string document, string output)
    {
        GeneratorRunResult result = Consumer.Generate(document, File.ReadAllText(document));
        using var writer = new StreamWriter(output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            source.SourceText.Write(writer);
            writer.Write(Separator);
        }

        return result.GeneratedSources.IsEmpty ? 1 : 0;
    }
}
