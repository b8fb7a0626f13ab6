namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Diagnostics;
using global::System.Diagnostics.CodeAnalysis;

/// <summary>What is the same for every call of a client. Refuses what no call could work with.</summary>
internal sealed class ApiSettings
{
    /// <summary>The longest wait that a timer can be set to.</summary>
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly Uri _baseAddress = null!;
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(100);
    private readonly int _maxRetries = 2;
    private readonly int _maxResponseContentBufferSize = 64 * 1024 * 1024;
    private readonly string? _userAgent;

    public ApiSettings()
    {
    }

    /// <summary>The settings of a view of a client.</summary>
    /// <param name="client">What counts where nothing else is said.</param>
    /// <param name="headers">What its calls send besides what calls of the client send.</param>
    /// <param name="credential">What its operations are called with.</param>
    /// <param name="credentials">The same where operations take different credentials.</param>
    [SetsRequiredMembers]
    public ApiSettings(ApiSettings client, IDictionary<string, string> headers, ApiCredential? credential, IReadOnlyList<ApiCredential?>? credentials = null)
    {
        Client = client;
        BaseAddress = client.BaseAddress;
        _timeout = client._timeout;
        _maxRetries = client._maxRetries;
        _maxResponseContentBufferSize = client._maxResponseContentBufferSize;
        _userAgent = client._userAgent;
        OtherAddresses = client.OtherAddresses;
        Credential = credential;
        Credentials = credentials;
        Headers = CallHeaders.Join(client.Headers, headers);
        OnResponse = client.OnResponse;
        ValidateRequests = client.ValidateRequests;
        AllowMissingResponseFields = client.AllowMissingResponseFields;
        Telemetry = client.Telemetry;
        Log = client.Log;
        TimeProvider = client.TimeProvider;
        BufferPool = client.BufferPool;
        CallHeaders.CheckAgainst(credential, Headers);
        foreach (ApiCredential? one in credentials ?? Array.Empty<ApiCredential?>())
        {
            CallHeaders.CheckAgainst(one, Headers);
        }
    }

    /// <summary>The settings that these differ from; <see langword="null"/> for those of a client itself.</summary>
    public ApiSettings? Client { get; }

    /// <summary>Where the paths of the contract start. A path of its own is kept in front of them.</summary>
    public required Uri BaseAddress
    {
        get => _baseAddress;
        init => _baseAddress = CheckedAddress(value, nameof(BaseAddress));
    }

    /// <summary>Where operations are that have a server of their own.</summary>
    public IReadOnlyList<Uri> OtherAddresses { get; init; } = Array.Empty<Uri>();

    /// <summary>What operations are called with, unless they take different credentials.</summary>
    public ApiCredential? Credential { get; init; }

    /// <summary>What operations are called with where they take different credentials: an operation knows the place of its own.</summary>
    public IReadOnlyList<ApiCredential?>? Credentials { get; init; }

    /// <summary>How often an operation that may be repeated is sent again after a failure that may pass.</summary>
    public int MaxRetries
    {
        get => _maxRetries;
        init => _maxRetries = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxRetries), "The number of retries cannot be negative.");
    }

    /// <summary>How long a call may take, with all its attempts and the waits between them.</summary>
    public TimeSpan Timeout
    {
        get => _timeout;
        init => _timeout = value == global::System.Threading.Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= LongestTimeout)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Timeout), "The timeout must be positive and below 25 days, or infinite.");
    }

    /// <summary>The most bytes, unpacked, of a body that is taken into memory as a whole.</summary>
    public int MaxResponseContentBufferSize
    {
        get => _maxResponseContentBufferSize;
        init => _maxResponseContentBufferSize = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxResponseContentBufferSize), "The size of a response must be allowed to be positive.");
    }

    public string? UserAgent
    {
        get => _userAgent;
        init => _userAgent = value is null ? null : HeaderText.Checked(value, nameof(UserAgent));
    }

    /// <summary>What calls send besides what the contract and the credential say.</summary>
    [field: DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; } = Array.Empty<KeyValuePair<string, string>>();

    /// <summary>Who is shown the answer that a call ends with; <see langword="null"/> for nobody.</summary>
    public Action<ApiResponse>? OnResponse { get; init; }

    public bool ValidateRequests { get; init; } = true;

    /// <summary>Whether an answer may lack what the contract requires of it.</summary>
    public bool AllowMissingResponseFields { get; init; }

    /// <summary>Who may be told of calls; <see langword="null"/> for nobody.</summary>
    public ApiTelemetry? Telemetry { get; init; }

    /// <summary>Where failures are written; <see langword="null"/> for nowhere.</summary>
    public ApiLog? Log { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public ArrayPool<byte> BufferPool { get; init; } = ArrayPool<byte>.Shared;

    public static Uri CheckedAddress(Uri address, string option) => IsUsable(address)
        ? address
        : throw new ArgumentException("The address must be an absolute http or https address without user, query and fragment.", option);

    public ApiCredential? CredentialOf(ApiOperation operation) =>
        operation.Anonymous ? null : Credentials is null ? Credential : Credentials[operation.Security];

    /// <summary>Whether calls are made with the very credentials of other settings.</summary>
    public bool HasCredentialsOf(ApiSettings other) =>
        ReferenceEquals(Credential, other.Credential) && ReferenceEquals(Credentials, other.Credentials);

    private static bool IsUsable(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
