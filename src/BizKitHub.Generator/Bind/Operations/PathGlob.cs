namespace BizKitHub.Generator.Bind.Operations;

/// <summary>
/// A pattern of paths: <c>*</c> stands for anything within a segment, and the segment <c>**</c> for any number of
/// segments, none included, so <c>/pets/**</c> is <c>/pets</c> and all below it. Everything else, parameters in braces
/// too, is compared as it is written. It takes no time beyond the product of the two lengths, whatever the pattern is.
/// </summary>
internal sealed class PathGlob(string pattern)
{
    private const string AnySegments = "**";

    private readonly string[] _pattern = pattern.Split('/');

    public bool Matches(string path)
    {
        string[] segments = path.Split('/');
        return Matches(
            segments.Length,
            _pattern.Length,
            isAny: at => _pattern[at] == AnySegments,
            isSame: (segment, at) => MatchesSegment(segments[segment], _pattern[at]));
    }

    private static bool MatchesSegment(string segment, string wanted) => Matches(
        segment.Length,
        wanted.Length,
        isAny: at => wanted[at] == '*',
        isSame: (letter, at) => segment[letter] == wanted[at]);

    /// <summary>
    /// Goes through both at once. After a mismatch it is enough to let the last wildcard take one more: what an earlier one
    /// could take, that one can take as well.
    /// </summary>
    private static bool Matches(int length, int wantedLength, Func<int, bool> isAny, Func<int, int, bool> isSame)
    {
        int index = 0;
        int wanted = 0;
        int lastAny = -1;
        int takenUpTo = 0;
        while (index < length)
        {
            if (wanted < wantedLength && isAny(wanted))
            {
                lastAny = wanted++;
                takenUpTo = index;
            }
            else if (wanted < wantedLength && isSame(index, wanted))
            {
                index++;
                wanted++;
            }
            else if (lastAny >= 0)
            {
                wanted = lastAny + 1;
                index = ++takenUpTo;
            }
            else
            {
                return false;
            }
        }

        while (wanted < wantedLength && isAny(wanted))
        {
            wanted++;
        }

        return wanted == wantedLength;
    }
}
