namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;

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

    private static bool IsUsable(Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
