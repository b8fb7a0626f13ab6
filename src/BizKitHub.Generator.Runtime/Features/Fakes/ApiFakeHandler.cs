namespace BizKitHub.Generator.Runtime;

using global::BizKitHub.Generator.Runtime.Internal;
using global::System.Linq;

/// <summary>An API in memory: it checks each request against the contract, records it and answers it. It serves any number of threads at once.</summary>
public abstract class ApiFakeHandler : global::System.Net.Http.HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly global::System.Collections.Generic.List<ApiFakeOperation> _operations = new();
    private readonly global::System.Collections.Generic.List<ApiFakeCall> _calls = new();
    private readonly global::System.Collections.Generic.Dictionary<string, int> _numbers = new();
    private readonly ApiFakeSecret[] _security;
    private readonly string[] _otherAddresses;

    /// <param name="baseAddress">Where the contract says that the API is.</param>
    /// <param name="otherAddresses">The addresses of operations that have a server of their own.</param>
    /// <param name="security">What operations ask for, by their places.</param>
    internal ApiFakeHandler(string baseAddress, string[] otherAddresses, params ApiFakeSecret[] security)
    {
        BaseAddress = new global::System.Uri(baseAddress, global::System.UriKind.Absolute);
        _otherAddresses = otherAddresses;
        _security = security;
    }

    /// <summary>The address whose path stands in front of the contract's paths. Its host does not matter.</summary>
    public global::System.Uri BaseAddress { get; set; }

    /// <summary>All calls so far, in the order in which they came. Requests that break the contract are not among them.</summary>
    public global::System.Collections.Generic.IReadOnlyList<ApiFakeCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return _calls.ToArray();
            }
        }
    }

    internal void AddOperation(ApiFakeOperation operation) => _operations.Add(operation);

    internal global::System.Collections.Generic.IReadOnlyList<TCall> CallsOf<TCall>()
        where TCall : ApiFakeCall
    {
        lock (_gate)
        {
            return _calls.OfType<TCall>().ToArray();
        }
    }

    internal void Record(ApiFakeCall call)
    {
        lock (_gate)
        {
            _numbers.TryGetValue(call.Group + "." + call.Operation, out int before);
            _numbers[call.Group + "." + call.Operation] = before + 1;
            call.Number = before + 1;
            _calls.Add(call);
        }
    }

    /// <inheritdoc/>
    protected sealed override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
#if NET
        global::System.ArgumentNullException.ThrowIfNull(request);
#else
        Arguments.ThrowIfNull(request);
#endif
        cancellationToken.ThrowIfCancellationRequested();
        byte[]? body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Respond(request, body);
    }

#if NET
    /// <inheritdoc/>
    protected sealed override global::System.Net.Http.HttpResponseMessage Send(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (request.Content is null)
        {
            return Respond(request, null);
        }

        using var body = new global::System.IO.MemoryStream();
        request.Content.CopyTo(body, null, cancellationToken);
        return Respond(request, body.ToArray());
    }
#endif

    private global::System.Net.Http.HttpResponseMessage Respond(global::System.Net.Http.HttpRequestMessage message, byte[]? body)
    {
        ApiFakeOperation operation = Find(message, out global::System.Collections.Generic.IReadOnlyDictionary<string, string> values);
        ApiFakeSecret? needed = operation.Route.Security is { } place ? _security[place] : null;
        var request = new ApiFakeRequest(operation.Route, values, message, body, _security);
        ApiFakeChecks.Check(request, needed);
        global::System.Net.Http.HttpResponseMessage response = operation.Respond(request);
        response.RequestMessage = message;
        return response;
    }

    /// <summary>Of several operations that an address could mean, the one that says most of it itself.</summary>
    private ApiFakeOperation Find(global::System.Net.Http.HttpRequestMessage message, out global::System.Collections.Generic.IReadOnlyDictionary<string, string> values)
    {
        global::System.Uri address = message.RequestUri ?? throw new ApiFakeException("The request has no address.");
        ApiFakeOperation? found = null;
        values = new global::System.Collections.Generic.Dictionary<string, string>();
        var verbs = new global::System.Collections.Generic.List<string>();
        foreach (ApiFakeOperation operation in _operations)
        {
            if (operation.Route.Match(PathOf(address, operation.Route.Server), address.Query) is not { } match)
            {
                continue;
            }

            verbs.Add(operation.Route.Verb);
            if (operation.Route.Verb == message.Method.Method && (found is null || operation.Route.Specificity > found.Route.Specificity))
            {
                found = operation;
                values = match;
            }
        }

        return found ?? throw new ApiFakeException(verbs.Count == 0
            ? $"The contract has no path {address.AbsolutePath}."
            : $"The contract has no {message.Method.Method} {address.AbsolutePath}, but {string.Join(", ", verbs.Distinct())}.");
    }

    /// <summary>The path behind the one of the server; all of it where it does not begin with that.</summary>
    private string PathOf(global::System.Uri address, int server)
    {
        global::System.Uri root = server == 0 ? BaseAddress : new global::System.Uri(BaseAddress, _otherAddresses[server - 1]);
        string prefix = root.AbsolutePath.TrimEnd('/');
        string path = address.AbsolutePath;
        return prefix.Length > 0 && path.StartsWith(prefix + "/", global::System.StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }
}
