using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>An operation of the document and where it stands.</summary>
internal sealed record OperationSite(string Path, IOpenApiPathItem PathItem, HttpMethod Method, OpenApiOperation Operation)
{
    /// <summary>The first tag; null when the operation has none.</summary>
    public string? Tag { get; } = Operation.Tags?.Select(t => t.Name ?? t.Reference.Id).FirstOrDefault(t => t is { Length: > 0 });

    public SpecPointer PathPointer => SpecPointer.Root["paths"][Path];

    public SpecPointer Pointer => PathPointer[Method.Method.ToLowerInvariant()];

    public static IEnumerable<OperationSite> AllOf(OpenApiDocument document) =>
        from path in document.Paths ?? []
        from operation in path.Value.Operations ?? []
        select new OperationSite(path.Key, path.Value, operation.Key, operation.Value);
}
