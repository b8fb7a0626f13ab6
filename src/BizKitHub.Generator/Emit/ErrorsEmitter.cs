using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes what concerns failed answers: a list of their forms, which operations of a group that say the same share, and
/// the words about them.
/// </summary>
internal sealed class ErrorsEmitter
{
    private readonly Dictionary<EquatableArray<ErrorModel>, Identifier> _fields = [];
    private readonly TypeSyntax _syntax;

    public ErrorsEmitter(IEnumerable<OperationModel> operations, TypeSyntax syntax)
    {
        _syntax = syntax;
        foreach (OperationModel operation in operations)
        {
            if (HasTypes(operation) && !_fields.ContainsKey(operation.Errors))
            {
                string number = _fields.Count == 0 ? "" : (_fields.Count + 1).ToString(CultureInfo.InvariantCulture);
                _fields.Add(operation.Errors, new("Errors" + number));
            }
        }
    }

    /// <summary>The fields stand before those that use them: C# fills them in this order.</summary>
    public void WriteFields(CodeWriter code)
    {
        foreach (KeyValuePair<EquatableArray<ErrorModel>, Identifier> field in _fields)
        {
            code.Write($$"""private static readonly ApiErrorForm[] {{field.Value}} = { {{Code.Join(", ", field.Key.Select(Entry))}} };""");
        }
    }

    /// <summary>The argument that gives an operation its errors; empty when nothing is known of them.</summary>
    public Code Argument(OperationModel operation) =>
        _fields.TryGetValue(operation.Errors, out Identifier? field) ? Code.Of($", errors: {field}") : Code.Empty;

    /// <summary>Which type comes with which statuses.</summary>
    public static Code Comment(OperationModel operation, ClientIdentity identity, TypeSyntax syntax) => HasTypes(operation)
        ? Code.Of($"/// <exception cref=\"{identity.Exception}{{TError}}\">The API refused the call and said why: {Code.Join("; ", Types(operation, syntax))}.</exception>")
        : Code.Empty;

    private static bool HasTypes(OperationModel operation) => operation.Errors.Any(e => e.Type is not null);

    private static IEnumerable<Code> Types(OperationModel operation, TypeSyntax syntax) => operation.Errors
        .Where(e => e.Type is not null)
        .GroupBy(e => e.Type!)
        .Select(g => Code.Of($"{syntax.Mention(g.Key)} ({Code.Join(", ", g.Select(e => Statuses(e.Statuses, isOnly: operation.Errors.Count == 1)))})"));

    private static Code Statuses(StatusRange statuses, bool isOnly) => statuses switch
    {
        { IsAny: true } when isOnly => Code.Of($"any status"),
        { IsAny: true } => Code.Of($"any other status"),
        { IsSingle: true } => Code.Of($"{statuses.First}"),
        _ => Code.Of($"{statuses.First} to {statuses.Last}"),
    };

    private Code Entry(ErrorModel error) => (error.Type, error.Statuses) switch
    {
        (null, var statuses) => Code.Of($"ApiErrorForm.Unknown({statuses.First}, {statuses.Last})"),
        ({ } type, { IsAny: true }) => Code.Of($"ApiErrorForm.Any({_syntax.Reader(type)})"),
        ({ } type, { IsSingle: true } one) => Code.Of($"ApiErrorForm.On({one.First}, {_syntax.Reader(type)})"),
        ({ } type, var many) => Code.Of($"ApiErrorForm.On({many.First}, {many.Last}, {_syntax.Reader(type)})"),
    };
}
