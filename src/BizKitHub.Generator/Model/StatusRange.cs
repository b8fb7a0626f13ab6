namespace BizKitHub.Generator.Model;

/// <summary>The HTTP statuses that an answer of the document is about.</summary>
/// <param name="First">The lowest of them.</param>
/// <param name="Last">The highest of them.</param>
internal sealed record StatusRange(int First, int Last)
{
    /// <summary>What <c>default</c> is about: all that nothing else is about.</summary>
    public static StatusRange Any { get; } = new(0, int.MaxValue);

    public bool IsSingle => First == Last;

    public bool IsAny => this == Any;

    /// <summary>Reads <c>404</c>, <c>4XX</c> and <c>default</c>; null for anything else.</summary>
    public static StatusRange? Parse(string key)
    {
        if (key == "default")
        {
            return Any;
        }

        if (key.Length != 3 || key[0] is < '1' or > '5')
        {
            return null;
        }

        int hundreds = (key[0] - '0') * 100;
        return key.EndsWith("XX", StringComparison.OrdinalIgnoreCase) ? new(hundreds, hundreds + 99)
            : char.IsDigit(key[1]) && char.IsDigit(key[2]) ? new(hundreds + ((key[1] - '0') * 10) + key[2] - '0')
            : null;
    }

    public bool Covers(StatusRange other) => First <= other.First && Last >= other.Last;

    private StatusRange(int status)
        : this(status, status)
    {
    }
}
