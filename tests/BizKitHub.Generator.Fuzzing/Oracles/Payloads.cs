namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>
/// What an attacker writes into a document: every way out of a literal, a comment, a name or a line that C# has, and the
/// characters that make a reader see another text than the compiler does.
/// </summary>
internal static class Payloads
{
    /// <summary>What payloads try to declare; nothing that is generated has this name.</summary>
    public const string Planted = "Planted";

    private const string Code = "class Planted { }";

    /// <summary>The payloads by name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["quote"] = "\"; } " + Code + " //",
        ["backslash quote"] = "\\\"; } " + Code + " //",
        ["trailing backslash"] = Code + "\\",
        ["attribute end"] = "\")] " + Code + " [global::System.Obsolete(\"",
        ["line feed"] = "x\n" + Code,
        ["carriage return"] = "x\r" + Code,
        ["both line ends"] = "x\r\n" + Code,
        ["next line"] = "x\u0085" + Code,
        ["line separator"] = "x\u2028" + Code,
        ["paragraph separator"] = "x\u2029" + Code,
        ["null character"] = "\0" + Code,
        ["escape character"] = "\u001b[2K" + Code,
        ["braces"] = "{ " + Code + " }",
        ["interpolation"] = "{{" + Code + "}} {0}",
        ["closing braces"] = "} } " + Code,
        ["raw literal"] = "\"\"\"\n" + Code,
        ["comment end"] = "*/ " + Code + " /*",
        ["comment start"] = "/* " + Code,
        ["CDATA end"] = "]]> " + Code,
        ["summary end"] = "</summary>\n" + Code,
        ["doctype"] = "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        ["pragma"] = "\n#pragma warning disable\n" + Code,
        ["line directive"] = "\n#line 1 \"other.cs\"\n" + Code,
        ["nullable directive"] = "\n#nullable disable\n" + Code,
        ["endif"] = "\n#endif\n#if true\n" + Code,
        ["byte order mark"] = "\uFEFF" + Code,
        ["right to left override"] = "\u202E" + Code + "\u202C",
        ["isolates"] = "\u2066" + Code + "\u2069 \u2067x",
        ["zero width"] = "Pla\u200Bnted\u200D\u2060 " + Code,
        ["high surrogate"] = "\uD83D" + Code,
        ["low surrogate"] = "\uDE00" + Code,
        ["not a character"] = "\uFFFE\uFFFF" + Code,
        ["unicode escape"] = "\\u0022; } " + Code,
        ["escaped identifier"] = "\\u0050lanted",
        ["verbatim keyword"] = "@class",
        ["keyword"] = "class",
        ["initializer"] = "x\"; } } file class Planted { [global::System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } } //",
        ["assembly attribute"] = "\n[assembly: global::System.Reflection.AssemblyTitle(\"Planted\")]\n",
        ["using"] = "\nusing Planted = System.Object;\n",
        ["path"] = "../../../../etc/Planted",
        ["Windows path"] = "..\\..\\C:\\Planted:stream",
        ["device name"] = "NUL",
        ["remote address"] = "https://planted.example/x.yaml#/Planted",
        ["huge number"] = "1e999",
        ["long"] = new string('P', 5_000),
        ["nothing but signs"] = "\"\\<>&'`",
        ["backquote"] = "`</c>` " + Code + " `",
        ["script"] = "日本語 Ж ß İ ı 𝒜 " + Code,
        ["ideographic space"] = "\u3000" + Code + "\u00A0",
        ["combining"] = "\u0301\u0301" + Code,
    };
}
