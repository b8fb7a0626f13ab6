namespace BizKitHub.Generator.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Linq;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;
using BizKitHub.Generator.Runtime.Internal;

/// <summary>An API in memory: it checks each request against the contract, records it and answers it. It serves any number of threads at once.</summary>
public abstract class ApiFakeHandler : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<ApiFakeOperation> _operations = new();
    private readonly List<ApiFakeCall> _calls = new();
    private readonly Dictionary<Type, int> _numbers = new();
    private readonly ApiFakeSecret[] _security;
    private readonly string[] _otherAddresses;

    /// <param name="baseAddress">Where the contract says that the API is.</param>
    /// <param name="otherAddresses">The addresses of operations that have a server of their own.</param>
    /// <param name="security">What operations ask for, by their places.</param>
    internal ApiFakeHandler(string baseAddress, string[] otherAddresses, params ApiFakeSecret[] security)
    {
        BaseAddress = new Uri(baseAddress, UriKind.Absolute);
        _otherAddresses = otherAddresses;
        _security = security;
    }

    /// <summary>The address whose path stands in front of the contract's paths. Its host does not matter.</summary>
    public Uri BaseAddress { get; set; }

    /// <summary>All calls so far, in the order in which they came. Requests that break the contract are not among them.</summary>
    public IReadOnlyList<ApiFakeCall> Calls
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

    internal IReadOnlyList<TCall> CallsOf<TCall>()
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
            _numbers.TryGetValue(call.GetType(), out int before);
            _numbers[call.GetType()] = before + 1;
            call.Number = before + 1;
            _calls.Add(call);
        }
    }

    /// <inheritdoc/>
    protected sealed override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        byte[]? body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Respond(request, body);
    }

    /// <inheritdoc/>
    protected sealed override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (request.Content is null)
        {
            return Respond(request, null);
        }

        using var body = new MemoryStream();
        request.Content.CopyTo(body, null, cancellationToken);
        return Respond(request, body.ToArray());
    }

    private HttpResponseMessage Respond(HttpRequestMessage message, byte[]? body)
    {
        ApiFakeOperation operation = Find(message, out IReadOnlyDictionary<string, string> values);
        ApiFakeSecret? needed = operation.Route.Security is { } place ? _security[place] : null;
        var request = new ApiFakeRequest(operation.Route, values, message, body, _security);
        ApiFakeChecks.Check(request, needed);
        HttpResponseMessage response = operation.Respond(request);
        response.RequestMessage = message;
        return response;
    }

    /// <summary>Of several operations that an address could mean, the one that says most of it itself.</summary>
    private ApiFakeOperation Find(HttpRequestMessage message, out IReadOnlyDictionary<string, string> values)
    {
        Uri address = message.RequestUri ?? throw new ApiFakeException("The request has no address.");
        ApiFakeOperation? found = null;
        values = new Dictionary<string, string>();
        var verbs = new List<string>();
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
    private string PathOf(Uri address, int server)
    {
        Uri root = server == 0 ? BaseAddress : new Uri(BaseAddress, _otherAddresses[server - 1]);
        string prefix = root.AbsolutePath.TrimEnd('/');
        string path = address.AbsolutePath;
        return prefix.Length > 0 && path.StartsWith(prefix + "/", StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }
}
