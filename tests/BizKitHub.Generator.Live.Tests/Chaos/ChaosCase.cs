namespace BizKitHub.Generator.Live.Tests.Chaos;

/// <summary>Something that a server or a network does, and how a call then ends.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Outcome"><see cref="Value"/>, or what the exception says after the operation's name.</param>
internal sealed record ChaosCase(string Name, string Outcome)
{
    /// <summary>The call succeeds.</summary>
    public const string Value = "a value";

#if OLDER
    /// <summary>Frameworks before .NET 8 have no word for it.</summary>
    public const string Ended = "got no answer: the connection failed.";

    public const string Invalid = Ended;

    public const string TooLong = Ended;
#else
    public const string Ended = "got no answer: the connection failed (ResponseEnded).";

    public const string Invalid = "got no answer: the connection failed (InvalidResponse).";

    public const string TooLong = "got no answer: the connection failed (ConfigurationLimitExceeded).";
#endif

    public const string TooLate = "got no answer in time.";

    /// <summary>Where, and why, depends on what was asked for.</summary>
    public const string NoJson = "answered HTTP 200, but the body does not match the contract at $";

    public const string TooMuch = "answered HTTP 200 with more than the 1048576 bytes that MaxResponseContentBufferSize allows.";

    /// <summary>The answer around the JSON that would be right.</summary>
    public required Func<string, ChaosAnswer> Answer { get; init; }

    /// <summary>How long the client waits: as long as it takes, but for answers that never end.</summary>
    public TimeSpan Timeout => Outcome == TooLate ? TimeSpan.FromMilliseconds(300) : TimeSpan.FromMinutes(1);

    public override string ToString() => Name;
}
