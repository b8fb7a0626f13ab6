namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;

/// <summary>
/// An operation of the contract. Every request that goes through an <see cref="global::System.Net.Http.HttpClient"/> of the
/// caller's carries the one it makes, so that handlers and policies can ask what a request does and whether it may be repeated.
/// </summary>
/// <example>
/// <code>
/// if (ApiOperation.Of(request) is { IsIdempotent: true }) { /* a failure may be followed by another attempt */ }
/// </code>
/// </example>
public sealed class ApiOperation
{
    internal ApiOperation(
        string name,
        string method,
        string path = "",
        bool repeatable = false,
        bool anonymous = false,
        int security = 0,
        int server = 0,
        ApiErrorForm[]? errors = null,
        string? group = null,
        string? id = null,
        string? statuses = null)
    {
        Name = name;
        Method = MethodOf(method);
        IsIdempotent = repeatable;
        Anonymous = anonymous;
        Security = security;
        Server = server;
        Errors = errors ?? global::System.Array.Empty<ApiErrorForm>();
        Group = group ?? (name.IndexOf('.', global::System.StringComparison.Ordinal) is > 0 and int end ? name[..end] : "");
        PathTemplate = path;
        OperationId = id;
        Statuses = statuses;
    }

#if NET
    /// <summary>Where a request carries its operation: in <see cref="global::System.Net.Http.HttpRequestMessage.Options"/>.</summary>
    public static global::System.Net.Http.HttpRequestOptionsKey<ApiOperation> OptionsKey { get; } = new("BizKitHub.Generator.Runtime.ApiOperation");
#else
    /// <summary>Where a request carries its operation: in <see cref="global::System.Net.Http.HttpRequestMessage.Properties"/>.</summary>
    public static string OptionsKey => "BizKitHub.Generator.Runtime.ApiOperation";
#endif

    /// <summary>The operation in errors, telemetry and logs: the group and what follows it in the path.</summary>
    public string Name { get; }

    /// <summary>The tag that the contract puts the operation under, as the contract writes it.</summary>
    public string Group { get; }

    /// <summary>The contract's own id of the operation; <see langword="null"/> where it has none.</summary>
    public string? OperationId { get; }

    /// <summary>The HTTP method.</summary>
    public global::System.Net.Http.HttpMethod Method { get; }

    /// <summary>The path as the contract writes it, with the names of its parameters in braces.</summary>
    public string PathTemplate { get; }

    /// <summary>
    /// Whether running it twice does no more than running it once, so that it may be sent again after a failure. A body that
    /// is a stream can be sent once, whatever this says.
    /// </summary>
    public bool IsIdempotent { get; }

    /// <summary>Whether it is called without the credential, even when there is one.</summary>
    internal bool Anonymous { get; }

    /// <summary>Which of the client's credentials it takes, where operations take different ones.</summary>
    internal int Security { get; }

    /// <summary>Where it is: 0 for the client's base address, else the place of another one, counted from one.</summary>
    internal int Server { get; }

    /// <summary>The media types to ask for where a body is read.</summary>
    internal string Accept { get; init; } = "application/json";

    /// <summary>Statuses that are results although they are not of success, such as redirections.</summary>
    internal global::System.Collections.Generic.IReadOnlyList<int> OtherResults { get; init; } = global::System.Array.Empty<int>();

    /// <summary>What the contract says of failed answers. Of several that cover a status the first counts.</summary>
    internal global::System.Collections.Generic.IReadOnlyList<ApiErrorForm> Errors { get; }

    /// <summary>The statuses that the contract lists, such as <c>200 4XX</c>; <see langword="null"/> where it allows any.</summary>
    private string? Statuses { get; }

    /// <summary>The operation that a request makes.</summary>
    /// <param name="request">A request of the client's; of another one's, nothing is known.</param>
    /// <returns>The operation; <see langword="null"/> when the request carries none.</returns>
    public static ApiOperation? Of(global::System.Net.Http.HttpRequestMessage request)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(OptionsKey, out ApiOperation? operation) ? operation : null;
#else
        Internal.Arguments.ThrowIfNull(request);
        return request.Properties.TryGetValue(OptionsKey, out object? operation) ? operation as ApiOperation : null;
#endif
    }

    /// <summary>The operation's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Whether an answer with the status is a result.</summary>
    internal bool Succeeds(int status)
    {
        for (int index = 0; index < OtherResults.Count; index++)
        {
            if (OtherResults[index] == status)
            {
                return true;
            }
        }

        return status is >= 200 and <= 299;
    }

    /// <summary>The framework sends its own methods faster than others of their names.</summary>
    private static global::System.Net.Http.HttpMethod MethodOf(string name) => name switch
    {
        "GET" => global::System.Net.Http.HttpMethod.Get,
        "POST" => global::System.Net.Http.HttpMethod.Post,
        "PUT" => global::System.Net.Http.HttpMethod.Put,
#if NET
        "PATCH" => global::System.Net.Http.HttpMethod.Patch,
#endif
        "DELETE" => global::System.Net.Http.HttpMethod.Delete,
        "HEAD" => global::System.Net.Http.HttpMethod.Head,
        "OPTIONS" => global::System.Net.Http.HttpMethod.Options,
        "TRACE" => global::System.Net.Http.HttpMethod.Trace,
        _ => new global::System.Net.Http.HttpMethod(name),
    };

    /// <summary>Whether the contract knows the status.</summary>
    internal bool Declares(int status)
    {
        // Three signs each, and a space between them.
        for (int index = 0; index < Statuses?.Length; index += 4)
        {
            bool isHundred = Statuses[index] - '0' == status / 100;
            if (isHundred && (Statuses[index + 1] == 'X' || ((Statuses[index + 1] - '0') * 10) + Statuses[index + 2] - '0' == status % 100))
            {
                return true;
            }
        }

        return Statuses is null;
    }
}
