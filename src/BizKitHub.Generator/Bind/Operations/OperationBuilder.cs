using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Turns operation drafts into models, once every type has its name.</summary>
internal sealed class OperationBuilder(TypeBuilder types, OperationNaming naming, ProblemLog problems)
{
    public OperationModel Build(OperationDraft draft)
    {
        var names = new NameScope(ReservedNames.MethodLocals);
        ParameterModel[] parameters = [.. draft.Parameters.Select(p => BuildParameter(p, names))];
        EquatableArray<PathSegment> path = Path(draft, parameters);
        string wireName = naming.WireName(draft.Site, draft.Group, draft.Name);
        return new()
        {
            Name = draft.Name,
            WireName = wireName,
            WireGroup = OperationNaming.WireGroup(draft.Site, draft.Group) is var group && wireName.Split('.')[0] == group ? null : group,
            OperationId = draft.Site.Operation.OperationId is { Length: > 0 } id ? id : null,
            PathTemplate = draft.Site.Path,
            IsPathOfRequests = string.Concat(path.Select(s => s.Parameter is null ? Emit.UriBuilding.Escaped(s.Literal) : "{")) == draft.Site.Path,
            Statuses = Statuses(draft.Site.Operation),
            Verb = draft.Site.Method.Method,
            Path = path,
            Parameters = parameters.OrderBy(p => p.IsRequired ? 0 : 1).ToEquatableArray(),
            Body = draft.Body is { } body ? BuildBody(body, names) : null,
            Result = BuildResult(draft.Result),
            Stream = draft.Stream is { } stream
                ? new(draft.StreamName ?? draft.Name, stream.Format, types.Use(stream.Item), stream.MediaType, stream.Documentation)
                : null,
            Headers = draft is { Headers: { } headers, HeadersName: { } headersName } ? new(headersName, (DeclaredUse)types.Use(headers)) : null,
            Errors = draft.Errors.Select(e => new ErrorModel(e.Statuses, e.Use is { } error ? types.Use(error) : null)).ToEquatableArray(),
            IsRepeatable = draft.IsRepeatable,
            Security = draft.Security,
            Server = draft.Server,
            Features = Features(parameters) | Features(draft.Body)
                | (draft.Stream is null ? RuntimeFeatures.None : RuntimeFeatures.Streaming)
                | (draft.HeadersName is null ? RuntimeFeatures.None : RuntimeFeatures.ResponseHeaders),
            Documentation = DocumentationText.Of(draft.Site.Operation.Summary, draft.Site.Operation.Description, draft.Site.Operation.Deprecated),
        };
    }

    /// <summary>A document that lists none, or that has a word for all others, allows any.</summary>
    private static EquatableArray<StatusRange> Statuses(OpenApiOperation operation)
    {
        StatusRange?[] listed = [.. (operation.Responses ?? []).Keys.Select(StatusRange.Parse)];
        return listed.Contains(StatusRange.Any) ? EquatableArray<StatusRange>.Empty : listed.OfType<StatusRange>().Distinct().ToEquatableArray();
    }

    private static RuntimeFeatures Features(IEnumerable<ParameterModel> parameters) =>
        parameters.Any(p => p.Format.IsStructured) ? RuntimeFeatures.StructuredParameters : RuntimeFeatures.None;

    private static RuntimeFeatures Features(BodyDraft? body) => body?.Format switch
    {
        BodyFormat.Form => RuntimeFeatures.Forms | RuntimeFeatures.StructuredParameters,
        BodyFormat.Multipart => RuntimeFeatures.Multipart | RuntimeFeatures.StructuredParameters,
        BodyFormat.Text or BodyFormat.Stream => RuntimeFeatures.RawBodies,
        // The file is the multipart runtime's, and that stands on structured values.
        BodyFormat.File => RuntimeFeatures.RawBodies | RuntimeFeatures.Multipart | RuntimeFeatures.StructuredParameters,
        _ => RuntimeFeatures.None,
    };

    private ResultModel BuildResult(ResultDraft draft)
    {
        TypeUse? type = draft.Use is { } use ? types.Use(use) : null;
        bool isPlainJson = draft.Accept.All(MediaTypes.IsPlainJson) && draft.Form is ResultForm.Json or ResultForm.ByStatus;
        return new()
        {
            Form = draft.Form,
            Type = type is null || !draft.IsNullable ? type : type with { IsNullable = true },
            IsNullable = draft.IsNullable || type?.IsNullable == true,
            Accept = draft.Accept.IsEmpty || isPlainJson ? null : string.Join(", ", draft.Accept),
            OtherStatuses = draft.OtherStatuses,
            Documentation = draft.Documentation,
        };
    }

    private ParameterModel BuildParameter(ParameterDraft draft, NameScope names)
    {
        Identifier name = names.Take(Words.Camel(draft.WireName), "Value", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(draft.Pointer, draft.WireName, name.Text);
        }

        return new()
        {
            Name = name,
            WireName = draft.WireName,
            Location = draft.Location,
            Format = draft.Format,
            Type = types.Use(draft.Use) with { IsNullable = false },
            IsRequired = draft.IsRequired,
            Constraints = draft.Use.ConstraintsWithItem,
            Documentation = draft.Documentation,
        };
    }

    private BodyModel BuildBody(BodyDraft draft, NameScope names)
    {
        Identifier usual = new("request");
        Identifier name = names.Take(names.IsFree(usual) ? usual : new("body"), "Value", out _);
        return new()
        {
            Name = name,
            Format = draft.Format,
            Type = draft.Use is { } use ? types.Use(use) : null,
            MediaType = draft.MediaType,
            IsRequired = draft.IsRequired,
            Fields = draft.Fields,
            Documentation = draft.Documentation,
        };
    }

    /// <summary>The path cut at its parameters.</summary>
    private static EquatableArray<PathSegment> Path(OperationDraft draft, IReadOnlyList<ParameterModel> parameters)
    {
        var segments = new List<PathSegment>();
        foreach ((string text, bool isPlaceholder) in PathTemplate.Runs(draft.Site.Path))
        {
            Identifier? parameter = isPlaceholder
                ? parameters.First(p => p.Location == ParameterPlace.Path && p.WireName == text).Name
                : null;
            segments.Add(new(isPlaceholder ? "" : text, parameter));
        }

        return new([.. segments]);
    }
}
