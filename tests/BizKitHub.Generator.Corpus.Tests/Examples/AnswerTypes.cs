using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Corpus.Tests.Examples;

/// <summary>As which type a client reads an answer of JSON: as the result, as the case of its status, or as a typed error.</summary>
internal sealed class AnswerTypes(ClientModel client)
{
    private readonly Dictionary<Identifier, StatusUnionModel> _unions = client.Types.OfType<StatusUnionModel>().ToDictionary(t => t.Name);

    /// <param name="operation">The method.</param>
    /// <param name="written">What the document says of it.</param>
    /// <param name="key">The status as the document writes it.</param>
    /// <returns>Null for an answer that is not read from JSON.</returns>
    public TypeUse? Of(OperationModel operation, OpenApiOperation written, string key)
    {
        if (StatusRange.Parse(key) is not { } statuses)
        {
            return null;
        }

        if (Successes.Of(written).All(s => s.Key != key))
        {
            return operation.Errors.FirstOrDefault(e => e.Statuses.Covers(statuses))?.Type;
        }

        return operation.Result switch
        {
            { Form: ResultForm.Json, Type: { } type } => type,
            { Form: ResultForm.ByStatus, Type: DeclaredUse union } => _unions[union.Name].Cases.Single(c => c.Statuses == statuses).Type,
            _ => null,
        };
    }
}
