using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>What Bind decides about a document, for tests that ask for the decision and not for the code that comes of it.</summary>
internal static class Bound
{
    public static BindResult Of(string document, ClientOptions? options = null) => Of(Parsed(document).Document!, options);

    public static BindResult Of(SpecDocument document, ClientOptions? options = null) =>
        Binder.Bind(document, options ?? ClientOptions.Default, TestContext.Current.CancellationToken);

    /// <summary>What Parse makes of a document that can be read.</summary>
    public static ParseResult Parsed(string document)
    {
        ParseResult parsed = SpecParser.Parse("shop.yaml", SourceText.From(document), TestContext.Current.CancellationToken);
        Assert.True(parsed.Document is not null, string.Join('\n', parsed.Problems.Messages()));
        return parsed;
    }

    /// <summary>Path items, one in a line, beginning in the fifth line of the document.</summary>
    public static BindResult Paths(string paths, string others = "", ClientOptions? options = null) => Of(
        "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\nservers: [{ url: https://shop.example }]\npaths:\n  "
        + paths.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n" + others,
        options);

    public static IEnumerable<OperationModel> Operations(this BindResult result) => result.Client.Groups.SelectMany(g => g.Operations);

    /// <summary>In the form "id (line,column): message", counted from one.</summary>
    public static IEnumerable<string> Messages(this BindResult result) => result.Problems.Messages();

    private static IEnumerable<string> Messages(this IEnumerable<Problem> problems) => problems.Select(p =>
        $"{p.Id} ({p.Lines.Start.Line + 1},{p.Lines.Start.Character + 1}): {p.Message}");
}
