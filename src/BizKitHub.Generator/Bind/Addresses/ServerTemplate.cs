using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Addresses;

/// <summary>The address of a server as the document writes it: text with variables in braces.</summary>
internal sealed class ServerTemplate
{
    private const string AfterScheme = "://";

    private readonly IReadOnlyDictionary<string, OpenApiServerVariable> _variables;
    private readonly List<KeyValuePair<string, bool>> _pieces;

    public ServerTemplate(OpenApiServer server)
    {
        Url = (server.Url ?? "").Trim();
        Description = server.Description;
        _variables = server.Variables as IReadOnlyDictionary<string, OpenApiServerVariable>
            ?? server.Variables?.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal)
            ?? new Dictionary<string, OpenApiServerVariable>(StringComparer.Ordinal);
        _pieces = [.. Cut(Url)];
        string example = Expand(name => Default(name) ?? "x");
        IsHttp = Uri.TryCreate(example, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        IsRelative = !IsHttp && example.IndexOf(AfterScheme, StringComparison.Ordinal) < 0;
    }

    public string Url { get; }

    public string? Description { get; }

    public bool IsHttp { get; }

    public bool IsRelative { get; }

    public bool HasVariables => _pieces.Any(p => p.Value);

    /// <summary>The variables that have no default, although every variable must have one.</summary>
    public IEnumerable<string> Undefined => _pieces.Where(p => p.Value && Default(p.Key) is null).Select(p => p.Key);

    /// <summary>The address with the default values; null when that is no address of HTTP.</summary>
    public string? Address => IsHttp && !Undefined.Any()
        ? new Uri(Expand(name => Default(name) ?? ""), UriKind.Absolute).GetLeftPart(UriPartial.Path)
        : null;

    /// <summary>The address with the default values, relative to where the client's other calls go.</summary>
    public string? RelativeAddress => IsRelative && !Undefined.Any() && Uri.TryCreate(Expand(name => Default(name) ?? ""), UriKind.Relative, out Uri? address)
        ? address.OriginalString
        : null;

    /// <summary>The words of the host and of the path, without what varies.</summary>
    public IEnumerable<string> AddressWords => string.Concat(_pieces.Select(p => p.Value ? "" : p.Key))
        .Split(['.', '/', ':', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word is not ("http" or "https" or "www"));

    public string Scheme => Url.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? "https" : "http";

    public IEnumerable<ServerPart> Parts()
    {
        var names = new NameScope();
        var variables = new Dictionary<string, ServerVariableModel>(StringComparer.Ordinal);
        string before = "";
        foreach (KeyValuePair<string, bool> piece in _pieces)
        {
            if (!piece.Value)
            {
                yield return new(piece.Key, Variable: null);
            }
            else
            {
                if (!variables.TryGetValue(piece.Key, out ServerVariableModel? variable))
                {
                    variables.Add(piece.Key, variable = Variable(piece.Key, names.Take(Words.Camel(piece.Key), "Value", out _), before));
                }

                yield return new("", variable);
            }

            before += piece.Value ? "x" : piece.Key;
        }
    }

    private ServerVariableModel Variable(string wireName, Identifier name, string before)
    {
        _variables.TryGetValue(wireName, out OpenApiServerVariable? declared);
        return new()
        {
            Name = name,
            Place = Place(before, declared),
            Default = declared?.Default,
            Values = declared?.Enum is { Count: > 0 } values
                ? values.Concat([declared.Default ?? values[0]]).Distinct(StringComparer.Ordinal).ToEquatableArray()
                : EquatableArray<string>.Empty,
            Documentation = DocumentationText.Of(summary: null, declared?.Description),
        };
    }

    private static ServerPlace Place(string before, OpenApiServerVariable? variable)
    {
        int host = before.IndexOf(AfterScheme, StringComparison.Ordinal);
        bool isPath = host >= 0 && before.IndexOf('/', host + AfterScheme.Length) >= 0;
        return isPath || variable?.Default?.StartsWith("/", StringComparison.Ordinal) == true ? ServerPlace.Path
            : host >= 0 && before[before.Length - 1] == ':' ? ServerPlace.Port
            : ServerPlace.Host;
    }

    private string? Default(string name) => _variables.TryGetValue(name, out OpenApiServerVariable? variable) ? variable.Default : null;

    private string Expand(Func<string, string> value) => string.Concat(_pieces.Select(p => p.Value ? value(p.Key) : p.Key));

    /// <summary>The pieces of the text, and for each whether it is the name of a variable.</summary>
    private static IEnumerable<KeyValuePair<string, bool>> Cut(string url)
    {
        int start = 0;
        for (int open = url.IndexOf('{'); open >= 0; open = url.IndexOf('{', start))
        {
            int close = url.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > start)
            {
                yield return new(url.Substring(start, open - start), value: false);
            }

            yield return new(url.Substring(open + 1, close - open - 1), value: true);
            start = close + 1;
        }

        if (start < url.Length)
        {
            yield return new(url.Substring(start), value: false);
        }
    }
}
