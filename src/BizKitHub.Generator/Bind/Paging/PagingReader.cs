using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Paging;

/// <summary>
/// Says whether an operation answers page by page, and how the next page is asked for. Where that is not sure the answer is
/// no: a call in a loop is written quickly, and a method that leaves out pages is found late.
/// </summary>
internal sealed class PagingReader(IEnumerable<TypeModel> types)
{
    /// <summary>What the name of the method ends with.</summary>
    public const string Suffix = "All";

    /// <summary>The extension by which a document says that an operation does not answer page by page, where it looks as if it did.</summary>
    private const string Extension = "x-paging";

    private readonly Dictionary<Identifier, ObjectModel> _objects = types.OfType<ObjectModel>().ToDictionary(t => t.Name);

    public PagingModel? Read(OperationSite site, OperationModel operation) => IsRuledOut(site) ? null : Read(operation);

    private static bool IsRuledOut(OperationSite site) =>
        site.Operation.Extensions is { } extensions
        && extensions.TryGetValue(Extension, out IOpenApiExtension? extension)
        && extension is JsonNodeExtension { Node: System.Text.Json.Nodes.JsonValue value }
        && value.TryGetValue(out bool isPaged)
        && !isPaged;

    private PagingModel? Read(OperationModel operation)
    {
        if (operation is not { Verb: "GET", IsRepeatable: true, HasResult: true, Result.Form: ResultForm.Json }
            || OnlyPosition(operation) is not { } position
            || PagedAnswer.Of(operation.Result, _objects) is not { } answer)
        {
            return null;
        }

        string name = PagingWords.Plain(position.WireName);
        return ByLastItem(operation, position, name, answer)
            ?? ByCursor(operation, position, name, answer)
            ?? ByNumber(operation, position, name, answer);
    }

    /// <summary>Of two such parameters one depends on the other, and nothing says how.</summary>
    private static ParameterModel? OnlyPosition(OperationModel operation)
    {
        ParameterModel[] positions = [.. operation.Parameters.Where(IsPosition)];
        return positions.Length == 1 ? positions[0] : null;
    }

    private static bool IsPosition(ParameterModel parameter)
    {
        string name = PagingWords.Plain(parameter.WireName);
        return parameter.Location == ParameterPlace.Query
            && (IsText(parameter) || IsNumber(parameter))
            && (PagingWords.Page.Contains(name) || PagingWords.Offset.Contains(name) || PagingWords.Cursor.Contains(name) || PagingWords.LastItem.Contains(name));
    }

    private PagingModel? ByLastItem(OperationModel operation, ParameterModel position, string name, PagedAnswer answer) =>
        PagingWords.LastItem.Contains(name) && IsText(position) && !position.IsRequired && answer.More is not null
        && IdOf(answer.Item) is { Type: PrimitiveUse { Primitive: Primitive.String } }
            ? Model(operation, position, PagingStyle.LastItem, answer) with { Backward = Backward(operation, name), More = answer.More }
            : null;

    private PagingModel? ByCursor(OperationModel operation, ParameterModel position, string name, PagedAnswer answer) =>
        (PagingWords.Cursor.Contains(name) || PagingWords.Page.Contains(name)) && IsText(position) && !position.IsRequired && answer.NextFor(name) is { } next
            ? Model(operation, position, PagingStyle.Cursor, answer) with { Backward = Backward(operation, name), Next = next, More = answer.More, ItemId = null }
            : null;

    private PagingModel? ByNumber(OperationModel operation, ParameterModel position, string name, PagedAnswer answer)
    {
        bool isPage = PagingWords.Page.Contains(name);
        bool isSure = answer.HasEnd || (answer.IsNamed && (isPage || operation.Parameters.Any(IsSize)));
        int? first = isPage ? FirstPosition.OfPages(position)
            : PagingWords.Offset.Contains(name) ? FirstPosition.OfItems(position, answer)
            : null;
        bool isNumber = IsNumber(position) || (IsText(position) && position.Documentation.Default is not null);
        return !isSure || !isNumber || first is null ? null
            : Model(operation, position, isPage ? PagingStyle.Page : PagingStyle.Offset, answer) with
            {
                First = first.Value,
                More = answer.More ?? answer.Link(),
                Total = operation.Parameters.Any(CountsOnDemand) ? null : answer.Total,
                Pages = isPage ? answer.Pages : null,
            };
    }

    private PagingModel Model(OperationModel operation, ParameterModel position, PagingStyle style, PagedAnswer answer)
    {
        var names = new NameScope();
        foreach (Identifier taken in operation.Parameters.Select(p => p.Name).Concat(operation.Body is { } body ? [body.Name] : Array.Empty<Identifier>()))
        {
            names.Take(taken, suffix: "", out _);
        }

        return new()
        {
            Name = new(operation.Name.Text + Suffix),
            Client = names.Take(new("client"), suffix: "", out _),
            Style = style,
            Position = position.Name,
            Backward = null,
            First = 0,
            Item = answer.Item,
            ItemId = IdOf(answer.Item)?.Name,
            Items = answer.Items,
            Next = null,
            More = null,
            Total = null,
            Pages = null,
        };
    }

    private PropertyModel? IdOf(TypeUse item) => item is DeclaredUse { IsNullable: false } type && _objects.TryGetValue(type.Name, out ObjectModel? shape)
        ? shape.Properties.FirstOrDefault(p => p is
        {
            WireName: "id" or "Id" or "ID",
            Presence: Presence.Required,
            Constant: null,
            Type: PrimitiveUse { IsNullable: false, Primitive: Primitive.String or Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Guid },
        })
        : null;

    private static Identifier? Backward(OperationModel operation, string name) => PagingWords.Backward.TryGetValue(name, out string? backward)
        ? operation.Parameters.FirstOrDefault(p => !p.IsRequired && p.Location == ParameterPlace.Query && PagingWords.Plain(p.WireName) == backward)?.Name
        : null;

    private static bool IsSize(ParameterModel parameter) => parameter.Location == ParameterPlace.Query && PagingWords.Size.Contains(PagingWords.Plain(parameter.WireName));

    /// <summary>Whether the caller decides if the server counts: then a number may mean something else than all items.</summary>
    private static bool CountsOnDemand(ParameterModel parameter) =>
        parameter.Type is PrimitiveUse { Primitive: Primitive.Boolean }
        && PagingWords.Plain(parameter.WireName) is var name
        && (name.Contains("total") || name.Contains("count"));

    private static bool IsText(ParameterModel parameter) => parameter.Type is PrimitiveUse { Primitive: Primitive.String };

    private static bool IsNumber(ParameterModel parameter) =>
        parameter.Type is PrimitiveUse { Primitive: Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single };
}
