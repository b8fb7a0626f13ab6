using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>Turns operation drafts into models, once every type has its name.</summary>
internal sealed class OperationBuilder(TypeBuilder types, OperationNaming naming, ProblemLog problems)
{
    public OperationModel Build(OperationDraft draft)
    {
        var names = new NameScope(ReservedNames.MethodLocals);
        ParameterModel[] parameters = [.. draft.Parameters.Select(p => BuildParameter(p, names))];
        return new()
        {
            Name = draft.Name,
            WireName = naming.WireName(draft.Site, draft.Group, draft.Name),
            Verb = draft.Site.Method.Method,
            Path = Path(draft, parameters),
            Parameters = parameters.OrderBy(p => p.IsRequired ? 0 : 1).ToEquatableArray(),
            Body = draft.Body is { } body ? BuildBody(body, names) : null,
            Result = BuildResult(draft.Result),
            Stream = draft.Stream is { } stream
                ? new(draft.StreamName ?? draft.Name, stream.Format, types.Use(stream.Item), stream.MediaType, stream.Documentation)
                : null,
            Headers = draft is { Headers: { } headers, HeadersName: { } headersName } ? new(headersName, (DeclaredUse)types.Use(headers)) : null,
            Features = (draft.Stream is null ? RuntimeFeatures.None : RuntimeFeatures.Streaming)
                | (draft.HeadersName is null ? RuntimeFeatures.None : RuntimeFeatures.ResponseHeaders),
            Errors = draft.Errors.Select(e => new ErrorModel(e.Statuses, e.Use is { } error ? types.Use(error) : null)).ToEquatableArray(),
            IsRepeatable = draft.IsRepeatable,
            Security = draft.Security,
            Server = draft.Server,
            Documentation = DocumentationText.Of(draft.Site.Operation.Summary, draft.Site.Operation.Description, draft.Site.Operation.Deprecated),
        };
    }

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
            ListStyle = draft.ListStyle,
            Type = types.Use(draft.Use) with { IsNullable = false },
            IsRequired = draft.IsRequired,
            Constraints = draft.Use.Constraints,
            Documentation = draft.Documentation,
        };
    }

    private BodyModel BuildBody(BodyDraft draft, NameScope names)
    {
        Identifier usual = new("request");
        Identifier name = names.Take(names.IsFree(usual) ? usual : new("body"), "Value", out _);
        return new(name, draft.Use is { } use ? types.Use(use) : null, draft.MediaType, draft.IsRequired, draft.Documentation);
    }

    /// <summary>The path cut at its parameters. A placeholder that no parameter fills stays as it is written.</summary>
    private static EquatableArray<PathSegment> Path(OperationDraft draft, IReadOnlyList<ParameterModel> parameters)
    {
        var segments = new List<PathSegment>();
        string rest = draft.Site.Path;
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int close = rest.IndexOf('}', open);
            string wireName = close < 0 ? "" : rest.Substring(open + 1, close - open - 1);
            ParameterModel? parameter = parameters.FirstOrDefault(p => p.Location == ParameterPlace.Path && p.WireName == wireName);
            if (parameter is null)
            {
                break;
            }

            AddLiteral(segments, rest.Substring(0, open));
            segments.Add(new(Literal: "", parameter.Name));
            rest = rest.Substring(close + 1);
        }

        AddLiteral(segments, rest);
        return new([.. segments]);
    }

    private static void AddLiteral(List<PathSegment> segments, string text)
    {
        if (text.Length > 0)
        {
            segments.Add(new(text, Parameter: null));
        }
    }
}
