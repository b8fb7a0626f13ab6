using BizKitHub.Sandbox.Errors;
using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Http;

/// <summary>Finds the operation for a request; each path has one method. A slash at the end of a path makes no difference.</summary>
internal sealed class RouteTable(IEnumerable<Route> routes)
{
    private readonly Dictionary<string, Route> _routes = routes.ToDictionary(route => route.Path, StringComparer.Ordinal);

    public Route Find(string method, string path, IHeaderDictionary answerHeaders)
    {
        var route = _routes.GetValueOrDefault(path.TrimEnd('/')) ?? throw new Refusal(ErrorCodes.NotFound);
        if (route.Method == method)
        {
            return route;
        }

        answerHeaders.Allow = route.Method;
        throw new Refusal(ErrorCodes.WrongMethod, $"Use {route.Method}.");
    }
}
