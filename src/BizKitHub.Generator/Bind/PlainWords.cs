using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind;

/// <summary>
/// The short way of <see cref="Words"/> for names that begin with a letter, have nothing but ASCII and are no longer than
/// a C# name may be: nearly all do, and many are asked for, again and again.
/// </summary>
internal static class PlainWords
{
    public static bool IsPlain(string wireName)
    {
        if (wireName.Length is 0 or > Words.LongestName || !IsLetter(wireName[0]))
        {
            return false;
        }

        foreach (char c in wireName)
        {
            if (c >= 128)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What <see cref="Words.Pascal(string)"/> makes of any name with the same words.</summary>
    public static Identifier Pascal(string wireName)
    {
        bool isShouted = IsShouted(wireName);
        var name = new char[wireName.Length];
        int length = 0;
        int start = 0;
        while (start < wireName.Length)
        {
            int end = start;
            while (end < wireName.Length && IsLetterOrDigit(wireName[end]))
            {
                end++;
            }

            bool isLowered = isShouted && end - start > 2;
            for (int i = start; i < end; i++)
            {
                name[length++] = i == start ? char.ToUpperInvariant(wireName[i]) : isLowered ? char.ToLowerInvariant(wireName[i]) : wireName[i];
            }

            start = end + 1;
        }

        return new(new string(name, 0, length));
    }

    /// <summary>Whether two plain names say the same apart from case and separators.</summary>
    public static bool AreSame(string left, string right)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < left.Length && !IsLetterOrDigit(left[i]))
            {
                i++;
            }

            while (j < right.Length && !IsLetterOrDigit(right[j]))
            {
                j++;
            }

            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (char.ToUpperInvariant(left[i++]) != char.ToUpperInvariant(right[j++]))
            {
                return false;
            }
        }
    }

    private static bool IsShouted(string wireName)
    {
        bool hasUpper = false;
        foreach (char c in wireName)
        {
            if (c is >= 'a' and <= 'z')
            {
                return false;
            }

            hasUpper |= c is >= 'A' and <= 'Z';
        }

        return hasUpper;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
