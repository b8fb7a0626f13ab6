using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// Under which names settings hold the key of a client: <c>BizKitHub:ApiKey</c>, in a section or as a variable of the
/// environment, in any case and with any separators.
/// </summary>
/// <param name="Section">The client's name without separators, in upper case.</param>
/// <param name="Key">The key's name likewise.</param>
/// <param name="Rules">What the contract says of the key.</param>
internal sealed record SettingsSection(string Section, string Key, ApiKeyRules Rules)
{
    private const string OptionsSuffix = "Options";
    private const string ClientSuffix = "Client";

    /// <summary>The sections of all clients that the compilation sees.</summary>
    public static IReadOnlyList<SettingsSection> Of(Compilation compilation, ApiKeySinks sinks) =>
    [
        .. from assembly in compilation.SourceModule.ReferencedAssemblySymbols.Add(compilation.Assembly)
           where assembly.TypeNames.Contains(ApiKeySinks.AttributeName)
           from type in OptionsTypes(assembly.GlobalNamespace)
           from property in type.GetMembers().OfType<IPropertySymbol>()
           let rules = sinks.RulesOf(property)
           where rules is not null
           from section in Names(type.Name)
           select new SettingsSection(Plain(section), Plain(property.Name), rules),
    ];

    /// <summary>What settings call a client, given the name of its type or of its options.</summary>
    public static string NameOf(string type) => Without(Without(type, OptionsSuffix), ClientSuffix);

    /// <summary>Whether a value at this place of a settings file is the key.</summary>
    public bool IsKey(IReadOnlyList<string> path)
    {
        var names = path.SelectMany(name => name.Split(':')).Select(Plain).ToList();
        var last = names[names.Count - 1];
        return last == Section + Key
            || last.EndsWith(Section + Key, StringComparison.Ordinal)
            || (last == Key && names.Contains(Section));
    }

    private static IEnumerable<INamedTypeSymbol> OptionsTypes(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(type => type.Name.EndsWith(OptionsSuffix, StringComparison.Ordinal))
        .Concat(space.GetNamespaceMembers().SelectMany(OptionsTypes));

    private static IEnumerable<string> Names(string type)
    {
        yield return Without(type, OptionsSuffix);
        yield return NameOf(type);
    }

    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length ? name.Substring(0, name.Length - suffix.Length) : name;

    private static string Plain(string name) => new string([.. name.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
}
