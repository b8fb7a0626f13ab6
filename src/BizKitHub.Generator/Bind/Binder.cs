using BizKitHub.Generator.Bind.Addresses;
using BizKitHub.Generator.Bind.Fakes;
using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Bind.Paging;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind;

/// <summary>What Bind makes of a document.</summary>
internal sealed record BindResult(ClientModel Client, IReadOnlyList<Problem> Problems);

/// <summary>
/// Takes every decision about the client: what is called how, which C# type stands for which schema, what a call needs.
/// It reads the document twice over: first all shapes, then, when every use of a shape is known, their names.
/// </summary>
internal sealed class Binder
{
    private readonly OpenApiDocument _document;
    private readonly ClientOptions _options;
    private readonly ClientIdentity _identity;
    private readonly ProblemLog _problems;
    private readonly DraftTable _drafts = new();
    private readonly IReadOnlyList<OperationSite> _sites;
    private readonly HashSet<OperationSite> _chosen;
    private readonly Dictionary<Identifier, NameScope> _methods = [];
    private readonly OperationNaming _naming;
    private readonly Credentials _credentials;
    private readonly ServerTable _servers;
    private readonly SchemaReader _schemas;
    private readonly CancellationToken _cancellation;

    private Binder(SpecDocument document, ClientOptions options, CancellationToken cancellation)
    {
        _document = document.OpenApi;
        _options = options;
        _cancellation = cancellation;
        _identity = Identity.Of(_document.Info?.Title, options);
        _problems = new ProblemLog(document.Positions);
        _sites = [.. OperationSite.AllOf(_document)];
        IReadOnlyList<OperationSite> chosen = OperationChoice.Of(_sites, options, _problems);
        _chosen = [.. chosen];
        _naming = new OperationNaming(_sites);
        _credentials = _document.Components?.SecuritySchemes is { Count: > 0 }
            ? new DeclaredCredentials(_document, _sites, chosen, _problems)
            : new InferredCredentials(_sites, chosen);
        _servers = new ServerTable(_document, _sites, _chosen, _credentials.OptionsMembers, _problems);
        _schemas = new SchemaReader(_document, _drafts, _problems, cancellation);
    }

    /// <summary>Binds the document; deterministic, and a function of its arguments only.</summary>
    public static BindResult Bind(SpecDocument document, ClientOptions options, CancellationToken cancellation)
    {
        var binder = new Binder(document, options, cancellation);
        ClientModel client = binder.BindClient();
        return new(client, binder._problems.Problems);
    }

    private ClientModel BindClient()
    {
        List<OperationDraft> operations = ReadOperations();
        TypeDirections directions = Directions(operations);
        DeclaredDraft[] declared = [.. _drafts.Declared.Where(directions.IsReached)];
        FakeNames? fakes = _options.HasFake ? new FakeNames(_identity, _methods.Keys) : null;
        var names = new TypeNaming(TypeScope(fakes), _problems);
        names.Assign(declared, _cancellation);
        var types = new TypeBuilder(names, directions, _problems);
        var builder = new OperationBuilder(types, _naming, _problems);
        EquatableArray<TypeModel> models = BuildTypes(declared, types, names, _cancellation);
        var paging = new PagingReader(models);
        ClientModel client = new()
        {
            Identity = _identity with
            {
                HasDeprecatedTypes = models.Any(Deprecations.IsIn),
                HiddenNames = FrameworkName.Hiding(models.Select(t => t.Name.Text)),
            },
            Documentation = DocumentationText.Of(_document.Info?.Summary, _document.Info?.Description),
            BaseAddress = _servers.BaseAddress,
            Addresses = _servers.Addresses.ToEquatableArray(),
            Servers = _servers.All(_identity.Servers).ToEquatableArray(),
            Authentication = new(_credentials.All.ToEquatableArray(), _credentials.Requirements.ToEquatableArray()),
            Groups = operations
                .GroupBy(o => o.Group)
                .Select(g => new GroupModel(g.Key, ClassName(g.Key), GroupDocumentation(g.First()), BuildOperations(g, builder, paging)))
                .ToEquatableArray(),
            Types = models,
        };
        return fakes is null ? client : client with { Fake = FakeBinder.Bind(_document, client, operations, fakes, _cancellation) };
    }

    /// <summary>All operations are named, also those that the project leaves out: the choice of one never renames another.</summary>
    private List<OperationDraft> ReadOperations()
    {
        var reader = new OperationReader(_schemas, _drafts, _credentials, _servers, _problems);
        var members = new GroupNames(_naming, _identity);
        var operations = new List<OperationDraft>();
        foreach (OperationSite site in _sites)
        {
            _cancellation.ThrowIfCancellationRequested();
            Identifier group = members.Group(site);
            if (!_methods.TryGetValue(group, out NameScope? methods))
            {
                _methods.Add(group, methods = new NameScope());
            }

            Identifier name = methods.Take(_naming.Method(site), "Call", out bool isRenamed);
            if (!_chosen.Contains(site))
            {
                continue;
            }

            if (isRenamed)
            {
                _problems.Renamed(site.Pointer, site.Operation.OperationId ?? site.Path, name.Text);
            }

            if (reader.Read(site, group, name) is { } operation)
            {
                operations.Add(operation);
            }
        }

        return [.. operations.Select(WithOtherNames)];
    }

    /// <summary>What operations are called in the document comes first; then what we add to it.</summary>
    private OperationDraft WithOtherNames(OperationDraft operation)
    {
        bool hasResult = operation.Stream is not { IsOnly: true };
        return operation with
        {
            StreamName = operation.Stream is not null && hasResult ? OtherName(operation, "Stream") : null,
            Headers = hasResult ? operation.Headers : null,
            HeadersName = operation.Headers is not null && hasResult ? OtherName(operation, "WithHeaders") : null,
        };
    }

    private Identifier OtherName(OperationDraft operation, string suffix)
    {
        Identifier name = _methods[operation.Group].Take(new(operation.Name.Text + suffix), "Call", out bool isRenamed);
        if (isRenamed)
        {
            _problems.Renamed(operation.Site.Pointer, operation.Name.Text + suffix, name.Text);
        }

        return name;
    }

    /// <summary>A document that has nothing to call is a collection of types: all of them, for whoever reads and writes them.</summary>
    private TypeDirections Directions(List<OperationDraft> operations)
    {
        var reader = new PayloadReader(_schemas);
        DraftUse?[] payloads = [.. reader.OfWebhooks(_document, _options).Concat(operations.SelectMany(reader.OfCallbacks))];
        DraftUse?[] components = [.. _sites.Count > 0 ? [] : ReadComponents()];
        return new(
            operations.SelectMany(Sent).Concat(payloads.Length > 0 ? [] : components),
            operations.SelectMany(Received).Concat(payloads).Concat(components));
    }

    private IEnumerable<DraftUse?> ReadComponents()
    {
        foreach (string id in (_document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Keys)
        {
            var use = new SchemaUse(new([id]), Role: "", EquatableArray<string>.Empty);
            yield return _schemas.Read(new SchemaSite(new OpenApiSchemaReference(id, _document), SpecPointer.Root["components"]["schemas"][id], use));
        }
    }

    private static IEnumerable<DraftUse?> Sent(OperationDraft operation) =>
        operation.Parameters.Select(p => (DraftUse?)p.Use).Append(operation.Body?.Use);

    private static IEnumerable<DraftUse?> Received(OperationDraft operation) =>
        [operation.Result.Use, operation.Stream?.Item, operation.Headers, .. operation.Errors.Select(e => e.Use)];

    private NameScope TypeScope(FakeNames? fakes) => new(
    [
        _identity.Name.Text, _identity.Options.Text, _identity.View.Text, _identity.CallOptions.Text,
        _identity.AuthenticationEnum.Text, _identity.Exception.Text,
        _identity.RateLimit.Text, _identity.Response.Text, _identity.Servers.Text, _identity.Services.Text, _identity.TypeInfoResolver.Text,
        .. _methods.Keys.Select(ClassName).SelectMany(c => new[] { c.Text, "I" + c.Text, GroupModel.PagingClassOf(c).Text }),
        .. fakes is null ? [] : fakes.All.Append(_identity.Fake.Text),
        .. Emit.RuntimeSources.TypeNames,
        .. ReservedNames.RecordMembers,
    ], companion: "Json");

    private EquatableArray<OperationModel> BuildOperations(IEnumerable<OperationDraft> operations, OperationBuilder builder, PagingReader paging) => operations
        .Select(operation =>
        {
            _cancellation.ThrowIfCancellationRequested();
            OperationModel model = builder.Build(operation);
            return paging.Read(operation.Site, model) is { } found
                ? model with { Paging = found with { Name = OtherName(operation, PagingReader.Suffix) }, Features = model.Features | RuntimeFeatures.Paging }
                : model;
        })
        .ToEquatableArray();

    private static EquatableArray<TypeModel> BuildTypes(
        IReadOnlyCollection<DeclaredDraft> declared, TypeBuilder types, TypeNaming names, CancellationToken cancellation)
    {
        Dictionary<DeclaredDraft, string> files = TypeFiles.Of(declared, names);
        return declared
            .Select(draft =>
            {
                cancellation.ThrowIfCancellationRequested();
                return types.Build(draft, files[draft]);
            })
            .ToEquatableArray();
    }

    /// <summary>A group that is called like the API itself makes room for the client.</summary>
    private Identifier ClassName(Identifier group)
    {
        Identifier usual = new(group.Text + "Client");
        return usual == _identity.Name ? new(group.Text + "GroupClient") : usual;
    }

    private Documentation GroupDocumentation(OperationDraft operation)
    {
        OpenApiTag? tag = _document.Tags?.FirstOrDefault(t => t.Name == operation.Site.Tag);
        return DocumentationText.Of(tag?.Summary, tag?.Description);
    }
}
