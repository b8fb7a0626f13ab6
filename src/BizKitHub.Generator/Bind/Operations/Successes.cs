using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// Which of the declared answers are results; all others are failures. Those are the answers of 2xx, and of 304 beside them.
/// An operation without any succeeds by redirecting, if it declares that, or else with <c>default</c>.
/// </summary>
internal static class Successes
{
    private static readonly StatusRange Success = new(200, 299);
    private static readonly StatusRange Redirection = new(300, 399);
    private static readonly StatusRange NotModified = new(304, 304);

    /// <returns>Exact statuses in ascending order, then a range.</returns>
    public static IReadOnlyList<(string Key, StatusRange Statuses, IOpenApiResponse Response)> Of(OpenApiOperation operation)
    {
        (string Key, StatusRange Statuses, IOpenApiResponse Response)[] declared = [.. (operation.Responses ?? [])
            .Select(r => (r.Key, Statuses: StatusRange.Parse(r.Key), Response: r.Value))
            .Where(r => r.Statuses is not null)
            .Select(r => (r.Key, Value: r.Statuses!, r.Response))
            .OrderBy(r => r.Value.IsSingle ? 0 : 1)
            .ThenBy(r => r.Value.First)];
        bool succeeds = declared.Any(r => Success.Covers(r.Statuses));
        bool redirects = declared.Any(r => Redirection.Covers(r.Statuses));
        return
        [
            .. declared.Where(r => succeeds ? Success.Covers(r.Statuses) || r.Statuses == NotModified
                : redirects ? Redirection.Covers(r.Statuses)
                : r.Statuses.IsAny),
        ];
    }
}
