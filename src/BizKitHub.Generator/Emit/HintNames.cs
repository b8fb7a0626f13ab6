using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Names emitted files. A name is made of identifiers and dots only, so it is a file in the output folder and nowhere
/// else; and it is short enough for every file system.
/// </summary>
internal static class HintNames
{
    /// <summary>File systems end at 255 bytes, and whole paths on Windows at 260 characters by default.</summary>
    public const int Longest = 200;

    private const string Ending = ".g.cs";

    /// <param name="identity">The client that the file belongs to.</param>
    /// <param name="name">Which of its files.</param>
    public static string Of(ClientIdentity identity, string name)
    {
        string whole = identity.FullName + "." + name;
        return (whole.Length + Ending.Length > Longest ? Shorten(whole) : whole) + Ending;
    }

    /// <summary>A mark made of all of the name keeps names apart that differ behind the cut.</summary>
    private static string Shorten(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in name)
        {
            // FNV-1a: identifiers and dots are ASCII.
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        string mark = hash.ToString("X16", CultureInfo.InvariantCulture);
        return name.Substring(0, Longest - Ending.Length - mark.Length) + mark;
    }
}
