namespace BizKitHub.Generator.Model;

/// <summary>
/// A C# identifier, known to be one: ASCII letters, digits and underscores, not starting with a digit.
/// It may be a keyword; whoever prints it adds the <c>@</c>.
/// </summary>
internal sealed record Identifier : IComparable<Identifier>
{
    /// <exception cref="ArgumentException">The text is no identifier: a defect in Bind, never in a document.</exception>
    public Identifier(string text)
    {
        if (!IsValid(text))
        {
            throw new ArgumentException("Not a C# identifier.", nameof(text));
        }

        Text = text;
    }

    public string Text { get; }

    public static bool IsValid(string text)
    {
        if (text.Length == 0 || text[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    public int CompareTo(Identifier? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;
}
