using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>
/// Emitted files as the compiler reads them. Those of the runtime are the same in hundreds of tests and most of what a test
/// would parse, so each is parsed once.
/// </summary>
internal static class ParsedSource
{
    private static readonly ConcurrentDictionary<(string Path, string Text, CSharpParseOptions Options), SyntaxTree> Runtime = new();

    public static SyntaxTree Of(string path, string text, CSharpParseOptions options) =>
        IsOfRuntime(path) ? Runtime.GetOrAdd((path, text, options), static key => Parse(key.Path, key.Text, key.Options)) : Parse(path, text, options);

    /// <summary>Whether a file is part of the code that all clients share.</summary>
    public static bool IsOfRuntime(string path) => path.Contains(".Runtime.", StringComparison.Ordinal);

    private static SyntaxTree Parse(string path, string text, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(text, options, path, Encoding.UTF8);
}
