namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>What texts can do since .NET Core. All of it compares signs as they are.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, char symbol, StringComparison comparison) => text.IndexOf(symbol) >= 0;

    public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;

    public static int IndexOf(this string text, char symbol, StringComparison comparison) => text.IndexOf(symbol);

    public static bool StartsWith(this string text, char symbol) => text.Length > 0 && text[0] == symbol;

    public static bool EndsWith(this string text, char symbol) => text.Length > 0 && text[text.Length - 1] == symbol;

    public static string[] Split(this string text, char separator, int count) => text.Split(new[] { separator }, count);

    public static string[] Split(this string text, string separator, int count) => text.Split(new[] { separator }, count, StringSplitOptions.None);

    public static string[] Split(this string text, char separator, StringSplitOptions options) => text.Split(new[] { separator }, options);

    public static string Replace(this string text, string part, string other, StringComparison comparison) => text.Replace(part, other);
}
