using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Reads what an operation answers when it fails: an exact status before a range, a range before <c>default</c>. It refuses
/// bodies that are no JSON, which the exception of all failures shows as text.
/// </summary>
internal sealed class ErrorReader(SchemaReader schemas)
{
    private const string Role = "Error";

    /// <param name="site">The operation.</param>
    /// <param name="owner">What names of types begin with.</param>
    /// <param name="successes">The keys of the answers that are results.</param>
    /// <returns>Nothing when no failure has a body of a known form.</returns>
    public IReadOnlyList<ErrorDraft> Read(OperationSite site, SchemaUse owner, ICollection<string> successes)
    {
        var errors = new List<ErrorDraft>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in site.Operation.Responses ?? [])
        {
            if (StatusRange.Parse(response.Key) is { First: 0 or >= 300 } statuses && !successes.Contains(response.Key))
            {
                errors.Add(new(statuses, ReadBody(response, statuses, site.Pointer["responses"][response.Key], owner)));
            }
        }

        return WithoutRepetition([.. errors.OrderBy(e => e.Statuses.IsSingle ? 0 : e.Statuses.IsAny ? 2 : 1).ThenBy(e => e.Statuses.First)]);
    }

    private DraftUse? ReadBody(KeyValuePair<string, IOpenApiResponse> response, StatusRange statuses, SpecPointer pointer, SchemaUse owner)
    {
        if (MediaTypes.Choose(response.Value.Content) is not { } content
            || MediaTypes.Format(content.Key) != PayloadFormat.Json
            || content.Value.Schema is not { } schema
            || (schema is not OpenApiSchemaReference && schema.IsUnconstrained()))
        {
            return null;
        }

        SchemaUse use = (owner with { Role = Role }).Property(StatusNames.OfError(statuses));
        return schemas.Read(new(schema, pointer["content"][content.Key]["schema"], use)) with { IsNullable = false, Constraints = Constraints.None };
    }

    /// <summary>Leaves out what the rest of the list says as well.</summary>
    private static List<ErrorDraft> WithoutRepetition(IReadOnlyList<ErrorDraft> errors)
    {
        var kept = new List<ErrorDraft>();
        foreach (ErrorDraft error in errors.Reverse())
        {
            ErrorDraft? wider = kept.FirstOrDefault(k => k.Statuses.Covers(error.Statuses));
            if (wider?.Use != error.Use)
            {
                kept.Insert(0, error);
            }
        }

        return kept;
    }
}
