using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>
/// What Parse and Bind make of a few schemas, before anything is emitted. Without operations, the types are those of all
/// components, each sent and received.
/// </summary>
internal static class BoundSchemas
{
    private const string Header = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\n";

    /// <summary>The types that components become, and below them what there is to say of the document, at lines of the components' own.</summary>
    public static string Of(string components, string version = "3.1.0") => Outline(Components(components, version), firstLine: 4, indent: 4);

    /// <summary>The same of a document with paths, whose components follow under their own key.</summary>
    public static string OfPaths(string paths) => Outline(Header + "servers: [{ url: https://shop.example }]\n" + paths, firstLine: 3, indent: 0);

    /// <summary>The model of a document with paths.</summary>
    public static ClientModel Model(string paths) => Bound.Of(Header + "servers: [{ url: https://shop.example }]\n" + paths).Client;

    /// <summary>The schema of the component <c>Thing</c>, as Bind reads it.</summary>
    public static IOpenApiSchema Thing(string yaml, string others = "") => Document("Thing:\n" + Indent(yaml, 2) + "\n" + others)["Thing"];

    /// <summary>The schemas of components, as Bind reads them.</summary>
    public static IDictionary<string, IOpenApiSchema> Document(string components) => OpenApi(components).Components!.Schemas!;

    /// <summary>A document of components alone, as Bind reads it.</summary>
    public static OpenApiDocument OpenApi(string components) => Bound.Parsed(Components(components, "3.1.0")).Document!.OpenApi;

    private static string Components(string components, string version) =>
        Header.Replace("3.1.0", version, StringComparison.Ordinal) + "components:\n  schemas:\n" + Indent(components, 4);

    private static string Outline(string text, int firstLine, int indent)
    {
        ParseResult parsed = Bound.Parsed(text);
        BindResult bound = Bound.Of(parsed.Document!);
        IEnumerable<string> problems = parsed.Problems
            .Concat(bound.Problems)
            .Select(p => Describe(p, p.Lines.Start.Line + 1 - firstLine, p.Lines.Start.Character + 1 - indent));
        return string.Join('\n', [.. bound.Client.Types.Select(TypeOutline.Of), .. problems]);
    }

    private static string Describe(Problem problem, int line, int column) => $"{problem.Id} ({line},{column}): {problem.Message}";

    private static string Indent(string yaml, int spaces) => string.Join('\n', yaml.Split('\n').Select(line => new string(' ', spaces) + line));
}
