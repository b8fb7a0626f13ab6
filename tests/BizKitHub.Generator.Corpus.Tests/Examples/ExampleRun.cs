using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>Sends the examples of a document through the codecs of its compiled client.</summary>
internal static class ExampleRun
{
    /// <summary>Those that do not come out as they went in.</summary>
    public static IReadOnlyList<ExampleFailure> Failures(ReadOnlyMemory<byte> assembly, string calls, IEnumerable<(Example Example, string Method)> examples)
    {
        var context = new AssemblyLoadContext(calls, isCollectible: true);
        try
        {
            using var image = new MemoryStream(assembly.ToArray());
            Type type = context.LoadFromStream(image).GetType(calls, throwOnError: true)!;
            return [.. examples.Select(e => Run(type, e.Method, e.Example)).OfType<ExampleFailure>()];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Each difference needs an excuse: what is wrong in the same place; or anything, where the answer cannot be read at all.</summary>
    private static ExampleFailure? Run(Type calls, string method, Example example)
    {
        var roundTrip = calls.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<byte[], byte[]>>();
        try
        {
            JsonNode? result = JsonNode.Parse(roundTrip(JsonSerializer.SerializeToUtf8Bytes(example.Value)));
            ExampleFailure[] failures = [.. JsonDifference.Between(example.Value, result)
                .Select(d => new ExampleFailure(example.Place, d.ToString(), example.Faults.FirstOrDefault(f => f.Path == d.Path)))];
            return Array.Find(failures, f => f.Excuse is null) ?? failures.FirstOrDefault();
        }
        catch (JsonException exception)
        {
            return new(example.Place, exception.Message, example.Faults.Count > 0 ? example.Faults[0] : null);
        }
    }
}
