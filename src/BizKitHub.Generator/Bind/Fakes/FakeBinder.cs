using System.Text.Json;
using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>Takes the decisions about the API in memory: what its members are called, what a request must have, what is answered.</summary>
internal sealed class FakeBinder
{
    /// <summary>Members of the emitted fake and of what it derives from.</summary>
    private static readonly string[] FakeMembers =
        [.. ReservedNames.RecordMembers, "AddOperation", "BaseAddress", "Calls", "CallsOf", "Dispose", "Record", "Send", "SendAsync"];

    /// <summary>Members of the emitted calls and of what they derive from.</summary>
    private static readonly string[] CallMembers =
        [.. ReservedNames.RecordMembers, "Address", "Content", "ContentType", "Group", "Header", "Number", "Operation"];

    private readonly OpenApiDocument _document;
    private readonly ClientModel _client;
    private readonly Dictionary<(Identifier Group, Identifier Operation), OperationDraft> _drafts;
    private readonly FakeNames _names;
    private readonly Dictionary<Identifier, TypeModel> _types;
    private readonly ExampleMaker _maker;
    private readonly AnswerPlan _answers;
    private readonly CancellationToken _cancellation;

    private FakeBinder(OpenApiDocument document, ClientModel client, IEnumerable<OperationDraft> drafts, FakeNames names, CancellationToken cancellation)
    {
        _document = document;
        _client = client;
        _drafts = drafts.ToDictionary(d => (d.Group, d.Name));
        _names = names;
        _cancellation = cancellation;
        _types = client.Types.ToDictionary(t => t.Name);
        var fit = new ContractFit(_types);
        _maker = new ExampleMaker(_types, fit);
        _answers = new AnswerPlan(_types, fit, _maker);
    }

    /// <param name="document">The document, for its examples.</param>
    /// <param name="client">The client as it will be emitted.</param>
    /// <param name="drafts">Its operations as they were read.</param>
    /// <param name="names">The classes of the fake.</param>
    /// <param name="cancellation">Examples of large documents take a while.</param>
    public static FakeModel Bind(OpenApiDocument document, ClientModel client, IEnumerable<OperationDraft> drafts, FakeNames names, CancellationToken cancellation) =>
        new FakeBinder(document, client, drafts, names, cancellation).Bind();

    private FakeModel Bind()
    {
        var members = new NameScope([.. FakeMembers, _client.Identity.Fake.Text]);
        EquatableArray<FakeGroup> groups = _client.Groups
            .Select(g => new FakeGroup(members.Take(g.Name, "Group", out _), _names.Class(g.Name), Operations(g)))
            .ToEquatableArray();
        return new(members.Take(new("CreateClient"), "Fake", out _), members.Take(new("Refusal"), "Fake", out _), Keys().ToEquatableArray(), groups);
    }

    private IEnumerable<FakeKey> Keys()
    {
        foreach (CredentialModel credential in _client.Authentication.Credentials)
        {
            if (credential.Kind == CredentialKind.Basic)
            {
                yield return new(credential.UserName, "user");
                yield return new(credential.Password, "password");
            }
            else
            {
                yield return new(credential.Name, credential.Constraints.IsNone ? "key" : _maker.Text(credential.Constraints) ?? "key");
            }
        }
    }

    private EquatableArray<FakeOperation> Operations(GroupModel group)
    {
        var members = new NameScope([.. Hiding, _names.Class(group.Name).Text]);
        Identifier[] names = [.. group.Operations.Select(o => Take(members, o.Name, "Operation"))];
        return group.Operations
            .Select((operation, index) =>
            {
                _cancellation.ThrowIfCancellationRequested();
                return Operation(operation, names[index], members, _drafts[(group.Name, operation.Name)]);
            })
            .ToEquatableArray();
    }

    private FakeOperation Operation(OperationModel operation, Identifier name, NameScope members, OperationDraft draft)
    {
        Identifier call = Take(members, new(operation.Name.Text + "Call"), "Class");
        var properties = new NameScope([.. Hiding, .. CallMembers, call.Text]);
        AnswerPlan.Plan plan = _answers.Of(operation, draft);
        return new()
        {
            Name = name,
            Call = call,
            Parameters = operation.Parameters
                .Select((p, index) => new FakeParameter(index, Property(properties, p.Name)))
                .Where(p => IsTyped(operation.Parameters[p.Index]))
                .ToEquatableArray(),
            Body = operation.Body is { Format: BodyFormat.Json or BodyFormat.Form or BodyFormat.Text } body ? Property(properties, body.Name) : null,
            NeedsKey = NeedsKey(operation, draft),
            Status = plan.Status,
            MediaType = plan.MediaType,
            Cases = operation is { HasResult: true, Result: { Form: ResultForm.ByStatus, Type: DeclaredUse union } } ? ((StatusUnionModel)_types[union.Name]).Cases : EquatableArray<StatusCase>.Empty,
            Headers = Headers(operation).ToEquatableArray(),
            Answer = plan.Answer,
        };
    }

    /// <summary>Those without which the answer breaks the contract, as far as they have one text.</summary>
    private IEnumerable<FakeHeader> Headers(OperationModel operation)
    {
        foreach (HeaderModel header in operation.Headers is { } headers ? ((HeadersModel)_types[headers.Type.Name]).Headers : EquatableArray<HeaderModel>.Empty)
        {
            if (header.IsRequired
                && header.Form is HeaderForm.Text or HeaderForm.Moment or HeaderForm.Literal
                && _maker.Of(header.Type) is { } json
                && ExampleMaker.Read(json) is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null) } value)
            {
                yield return new(header.WireName, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
            }
        }
    }

    /// <summary>Whether the value has one text, or is a list of such; JSON is read as it is.</summary>
    private static bool IsTyped(ParameterModel parameter) => parameter.Format switch
    {
        { Style: SerializationStyle.Json } => true,
        { IsStructured: true } => false,
        _ => parameter.Type is PrimitiveUse or DeclaredUse { IsEnum: true } or ListUse { Item: PrimitiveUse or DeclaredUse { IsEnum: true } },
    };

    /// <summary>Names that emitted code of the same class means something else by: those of the runtime.</summary>
    private static IEnumerable<string> Hiding => [.. ReservedNames.RecordMembers, .. Emit.RuntimeSources.TypeNames];

    /// <summary>A property is no local variable, and hides no class that reads a type: those end alike.</summary>
    private static Identifier Property(NameScope properties, Identifier local)
    {
        Identifier usual = Words.Pascal(local.Text);
        return Take(properties, usual == local ? new(usual.Text + "Value") : usual, "Value");
    }

    private static Identifier Take(NameScope members, Identifier name, string suffix) =>
        members.Take(name.Text.EndsWith("Json", StringComparison.Ordinal) ? new(name.Text + suffix) : name, suffix, out _);

    private bool NeedsKey(OperationModel operation, OperationDraft draft) =>
        operation.Security is { } place
        && !_client.Authentication.Requirements[place].Alternatives.Any(a => a.TakesAny || a.Credentials.IsEmpty)
        && (draft.Site.Operation.Security ?? _document.Security)?.Any(r => r.Count == 0) != true;
}
