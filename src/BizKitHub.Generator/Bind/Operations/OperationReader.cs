using BizKitHub.Generator.Bind.Addresses;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Reads operations into drafts: everything is known but the names of the types they use.</summary>
internal sealed class OperationReader(SchemaReader schemas, DraftTable drafts, Credentials credentials, ServerTable servers, ProblemLog problems)
{
    /// <summary>The extension by which a document says whether repeating a request is harmless, where the verb tells wrongly.</summary>
    private const string IdempotentExtension = "x-idempotent";

    private readonly ParameterReader _parameters = new(schemas, credentials, problems);
    private readonly BodyReader _bodies = new(schemas, problems);
    private readonly ResultReader _results = new(schemas, drafts);
    private readonly ItemStreamReader _streams = new(schemas);
    private readonly HeadersReader _headers = new(schemas, drafts, problems);
    private readonly ErrorReader _errors = new(schemas);

    /// <returns>Null when the operation cannot be called at all; the log says why.</returns>
    public OperationDraft? Read(OperationSite site, Identifier group, Identifier name)
    {
        var owner = new SchemaUse(new([group.Text, name.Text]), Role: "", EquatableArray<string>.Empty);
        return _parameters.Read(site, owner) is not { } parameters ? null : new()
        {
            Site = site,
            Group = group,
            Name = name,
            Parameters = parameters,
            Body = _bodies.Read(site, owner with { Role = "Request" }, group.Text + name.Text + "Request"),
            Result = _results.Read(site, owner with { Role = "Response" }, group.Text + name.Text),
            Stream = _streams.Read(site, owner with { Role = "Response" }, group.Text + name.Text),
            Headers = _headers.Read(site, owner),
            Errors = _errors.Read(site, owner, [.. Successes.Of(site.Operation).Select(s => s.Key)]),
            IsRepeatable = IsRepeatable(site),
            Security = credentials.Of(site),
            Server = servers.Of(site),
        };
    }

    private static bool IsRepeatable(OperationSite site) =>
        site.Operation.Extensions is { } extensions
        && extensions.TryGetValue(IdempotentExtension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: System.Text.Json.Nodes.JsonValue value }
        && value.TryGetValue(out bool isIdempotent)
            ? isIdempotent
            : site.Method != HttpMethod.Post && site.Method.Method is not ("PATCH" or "CONNECT");
}
