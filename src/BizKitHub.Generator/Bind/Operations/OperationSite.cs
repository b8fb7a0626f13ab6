using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>An operation of the document and where it stands.</summary>
internal sealed record OperationSite(string Path, IOpenApiPathItem PathItem, HttpMethod Method, OpenApiOperation Operation)
{
    /// <summary>The first tag; null when the operation has none.</summary>
    public string? Tag { get; } = TagsOf(Operation).FirstOrDefault();

    /// <summary>All tags, in the order of the document.</summary>
    public IEnumerable<string> Tags => TagsOf(Operation);

    public SpecPointer PathPointer => SpecPointer.Root["paths"][Path];

    public SpecPointer Pointer => PathPointer[Method.Method.ToLowerInvariant()];

    public static IEnumerable<OperationSite> AllOf(OpenApiDocument document) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new OperationSite(path.Key, path.Value, operation.Key, operation.Value);

    public static IEnumerable<string> TagsOf(OpenApiOperation operation) =>
        (operation.Tags ?? Enumerable.Empty<OpenApiTagReference>()).Select(t => t.Name ?? t.Reference.Id).OfType<string>().Where(t => t.Length > 0);
}
