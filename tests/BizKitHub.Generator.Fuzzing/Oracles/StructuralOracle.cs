using System.Collections.Concurrent;
using System.Globalization;
using BizKitHub.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>
/// Says whether what was generated is what was planned. A document gives a client names, literals and comments; everything
/// else is ours. So the declarations are those of the plan, and those of the same plan with harmless texts; directives,
/// using directives and attributes are from short fixed lists; and no character hides what the source says.
/// </summary>
internal static class StructuralOracle
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp11, DocumentationMode.Parse);

    /// <summary>The directives of generated files.</summary>
    private static readonly string[] Directives =
    [
        "#nullable enable",
        "#pragma warning disable CS0618 // What the contract deprecates is still part of it.",
    ];

    /// <summary>What generated files use besides their own namespaces.</summary>
    private static readonly string[] Usings =
    [
        "System", "System.CodeDom.Compiler", "System.Collections.Generic", "System.ComponentModel.DataAnnotations", "System.Net.Http", "System.Text.Json", "System.Text.Json.Serialization", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Attributes =
    [
        "GeneratedCode", "Obsolete", "JsonConverter", "JsonPropertyName", "EmailAddress", "RegularExpression", "StringLength", "MinLength", "MaxLength", "Range",
        "ApiConstraint", "ApiValue", "ApiKey", "DebuggerBrowsable", "EnumeratorCancellation",
    ];

    /// <summary>Most files of a client are as they were in the last one.</summary>
    private const int MostRemembered = 500;

    private static readonly ConcurrentDictionary<(string Space, string Text), CheckedFile> Checked = new();

    private static readonly ConcurrentDictionary<(string Text, string Harmless), IReadOnlyList<string>> Compared = new();

    /// <returns>What is wrong; nothing when all is as planned.</returns>
    public static IReadOnlyList<string> Complaints(GeneratedClient client)
    {
        GeneratedClient twin = GeneratedClient.Of(HarmlessTwin.Of(client.Model));
        var complaints = new List<string>(NameComplaints(client.Files));
        if (!client.Files.Select(f => f.HintName).SequenceEqual(twin.Files.Select(f => f.HintName)))
        {
            return [.. complaints, "The files are others than without the document's texts"];
        }

        string space = client.Model.Identity.FullName[..client.Model.Identity.FullName.LastIndexOf('.')];
        var declared = new List<TypeDeclaration>();
        foreach ((SourceFile file, SourceFile harmless) in client.Files.Zip(twin.Files))
        {
            CheckedFile check = Check(file, space);
            complaints.AddRange(check.Complaints.Select(c => $"{file.HintName}: {c}"));
            complaints.AddRange(Compare(file, harmless).Select(c => $"{file.HintName}: {c}"));
            declared.AddRange(check.Declarations);
        }

        return [.. complaints, .. PlanComplaints(client, declared)];
    }

    private static CheckedFile Check(SourceFile file, string space) => Remember(Checked, (Space: space, file.Text), static key =>
    {
        CompilationUnitSyntax root = Parse(key.Text);
        return new([.. FileComplaints(root, key.Space), .. CharacterComplaints(key.Text)], [.. Surface.Of(root)]);
    });

    private static IReadOnlyList<string> Compare(SourceFile file, SourceFile harmless) => file.Text == harmless.Text
        ? []
        : Remember(Compared, (file.Text, Harmless: harmless.Text), static key => [.. TwinComplaints(Parse(key.Text), Parse(key.Harmless))]);

    private static TValue Remember<TKey, TValue>(ConcurrentDictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> find)
        where TKey : notnull
    {
        if (known.Count > MostRemembered)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, find);
    }

    private static CompilationUnitSyntax Parse(string text) => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Options).GetRoot();

    /// <summary>Hint names are made of letters, digits, underscores and dots, so they are names within a folder.</summary>
    private static IEnumerable<string> NameComplaints(IEnumerable<SourceFile> files)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (SourceFile file in files)
        {
            string name = file.HintName;
            bool isPlain = name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') && name.EndsWith(".g.cs", StringComparison.Ordinal)
                && !name.Contains("..", StringComparison.Ordinal) && name[0] != '.' && name.Length <= HintNames.Longest;
            if (!isPlain)
            {
                yield return $"The hint name '{name}' ({name.Length.ToString(CultureInfo.InvariantCulture)} characters) is no plain file name";
            }

            if (!names.Add(name))
            {
                yield return $"The hint name '{name}' stands twice, or differs in case only";
            }
        }
    }

    private static IEnumerable<string> FileComplaints(CompilationUnitSyntax root, string space)
    {
        foreach (Diagnostic error in root.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(3))
        {
            yield return error.ToString();
        }

        foreach (SyntaxTrivia directive in root.DescendantTrivia(descendIntoTrivia: false).Where(t => t.IsDirective || t.IsKind(SyntaxKind.SkippedTokensTrivia) || t.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            if (!Directives.Contains(directive.ToString().TrimEnd()))
            {
                yield return $"The directive '{directive}' is none of ours";
            }
        }

        if (root.AttributeLists.Count > 0 || root.Externs.Count > 0 || root.Usings.Count > 0
            || root.Members is not [FileScopedNamespaceDeclarationSyntax only] || Plain(only.Name) != space)
        {
            yield return "A file is more, or something else, than one namespace";
            yield break;
        }

        foreach (UsingDirectiveSyntax use in only.Usings.Where(u => !IsOurs(u, space)))
        {
            yield return $"'{use}' is none of ours";
        }

        foreach (AttributeSyntax attribute in root.DescendantNodes().OfType<AttributeSyntax>().Where(a => !Attributes.Contains(LastName(a.Name))))
        {
            yield return $"The attribute '{attribute.Name}' is none of ours";
        }
    }

    private static bool IsOurs(UsingDirectiveSyntax use, string space)
    {
        string name = use.Name is null ? "" : Plain(use.Name);
        return use.Alias is null && use.GlobalKeyword == default && (use.StaticKeyword == default || name.StartsWith(space + ".", StringComparison.Ordinal))
            && (name == space + ".Internal" || name.StartsWith(space + ".Internal.", StringComparison.Ordinal) || Usings.Contains(name));
    }

    /// <summary>The same declarations, and no word in the code that would not be there without the document's texts.</summary>
    private static IEnumerable<string> TwinComplaints(CompilationUnitSyntax root, CompilationUnitSyntax harmless)
    {
        string[] signatures = [.. Surface.Signatures(root)];
        string[] expected = [.. Surface.Signatures(harmless)];
        if (!signatures.SequenceEqual(expected))
        {
            string first = signatures.Except(expected).Concat(expected.Except(signatures)).FirstOrDefault("the order");
            yield return $"Declarations depend on the document's texts: {first}";
        }

        var known = Surface.Words(harmless).ToHashSet(StringComparer.Ordinal);
        foreach (string word in Surface.Words(root).Where(w => !known.Contains(w)).Distinct().Take(3))
        {
            yield return $"The word '{word}' came into the code from a text of the document";
        }
    }

    private static IEnumerable<string> PlanComplaints(GeneratedClient client, List<TypeDeclaration> declared)
    {
        var planned = PlannedDeclarations.Of(client.Model).ToDictionary(d => d.Name, StringComparer.Ordinal);
        string[] free = [client.Model.Identity.Options.Text, client.Model.Identity.AuthenticationEnum.Text];
        foreach (TypeDeclaration type in declared.Where(d => !free.Contains(d.Name)))
        {
            if (!planned.Remove(type.Name, out TypeDeclaration? plan))
            {
                yield return $"The type '{type.Name}' is not planned";
            }
            else if (!plan.Members.SequenceEqual(type.Members))
            {
                yield return $"Planned was {plan}, and there is {type}";
            }
        }

        foreach (string missing in planned.Keys)
        {
            yield return $"The type '{missing}' is planned, and there is none";
        }
    }

    /// <summary>No character of the source is a control, formats the text around it, or is half a character.</summary>
    private static IEnumerable<string> CharacterComplaints(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' or '\n')
            {
                continue;
            }

            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if ((char.IsSurrogate(c) && !isPair) || category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                yield return $"It holds the character U+{(int)c:X4} at {i}";
                yield break;
            }

            i += isPair ? 1 : 0;
        }
    }

    private static string LastName(NameSyntax name)
    {
        string text = name.ToString();
        return text[(text.LastIndexOfAny(['.', ':']) + 1)..];
    }

    private static string Plain(NameSyntax name) => name.ToString().Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);

    private sealed record CheckedFile(IReadOnlyList<string> Complaints, IReadOnlyList<TypeDeclaration> Declarations);
}
