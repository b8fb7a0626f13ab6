using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BizKitHub.AotCli;

/// <summary>Prints what the API answered: a sentence for people, or all of it as JSON for programs.</summary>
internal sealed class Answers(TextWriter output, bool asJson)
{
    // The client's own resolver: System.Text.Json needs no reflection for the types that it knows.
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = BizKitHubJsonTypeInfoResolver.Instance,
        WriteIndented = true,
    };

    public Task WriteAsync<T>(T answer, string sentence) => output.WriteLineAsync(
        asJson ? JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) : sentence);
}
