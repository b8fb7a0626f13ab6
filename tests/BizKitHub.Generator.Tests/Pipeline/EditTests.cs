using System.Globalization;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Tests.Pipeline;

/// <summary>
/// For each kind of edit: why every step has the outputs that it has, and which files are written again. A number is how
/// many outputs have the reason; without one, all others have it.
/// </summary>
public class EditTests
{
    private const string Notes = "/project/notes.json";
    private const string AllCached =
        "Documents Cached; Mentions Cached; References Cached; Clients Cached; OwnTypes Cached; Slots Cached; Parts Cached; Problems Cached; Project Cached; MissingTypes Cached; Surfaces Cached";

    /// <summary>Nothing here refers to the file; a step that looks for such files must not look again, all the same.</summary>
    private static readonly Project Files = Project.With(Repository.Read("tests/BizKitHub.Generator.Tests/Pipeline/shop.openapi.yaml")) with
    {
        Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>>(),
    };

    private static readonly Dictionary<string, Edit> Edits = new()
    {
        ["nothing"] = new(
            p => p,
            AllCached),
        ["code"] = new(
            p => p with { Code = "class Added { }" },
            AllCached),
        ["a comment in front, which moves a problem"] = new(
            p => Text(p, t => "# A word to the reader.\n" + t),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Unchanged; Parts Cached; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged"),
        ["a comment behind everything"] = new(
            p => Text(p, t => t + "# The end.\n"),
            "Documents Modified; Mentions Modified; References Modified; Clients Unchanged; OwnTypes Cached; Slots Cached; Parts Cached; Problems Cached; Project Cached; MissingTypes Cached; Surfaces Cached"),
        ["a description of an operation"] = new(
            p => Text(p, t => t.Replace("The cart.", "What is in the cart.", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 1, Unchanged; Parts Cached, Modified 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Group.Cart.g.cs"),
        ["a description of a shared schema"] = new(
            p => Text(p, t => t.Replace("An amount.", "An amount of money.", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 2, Unchanged; Parts Cached, Modified 2; Problems Unchanged; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Types.Cart.g.cs",
            "Shop.ShopClient.Types.Shared.g.cs"),
        ["a parameter of an operation"] = new(
            p => Text(p, t => t.Replace("name: code", "name: voucher", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 1, Unchanged; Parts Cached, Modified 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Group.Cart.g.cs"),
        ["a property of an operation's own answer"] = new(
            p => Text(p, t => t.Replace("total:", "sum:", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 1, Unchanged; Parts Cached, Modified 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Types.Cart.g.cs"),
        ["an added operation"] = new(
            p => Text(p, t => t.Replace("  /order/create:", "  /order/cancel: { post: { tags: [order], responses: { '204': { description: Done. } } } }\n  /order/create:", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 1, Unchanged; Parts Cached, Modified 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Group.Order.g.cs"),
        ["an added group"] = new(
            p => Text(p, t => t.Replace("  /cart/detail:", "  /basket/clear: { post: { tags: [basket], responses: { '204': { description: Done. } } } }\n  /cart/detail:", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 2, Unchanged; Parts Cached, Modified 1, New 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Client.g.cs",
            "Shop.ShopClient.Group.Basket.g.cs"),
        ["an added schema that an operation uses"] = new(
            p => Text(p, t => t.Replace("total: { $ref: '#/components/schemas/Amount' }", "total: { $ref: '#/components/schemas/Price' }", StringComparison.Ordinal)
                .Replace("  schemas:\n", "  schemas:\n    Price: { type: object, properties: { net: { type: number } } }\n", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 3, Unchanged; Parts Cached, Modified 3; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Json.g.cs",
            "Shop.ShopClient.Types.Cart.g.cs",
            "Shop.ShopClient.Types.Shared.g.cs"),
        ["an added schema that nothing uses"] = new(
            p => Text(p, t => t.Replace("  schemas:\n", "  schemas:\n    Unused: { type: object, properties: { net: { type: number } } }\n", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Unchanged; OwnTypes Cached; Slots Cached; Parts Cached; Problems Cached; Project Cached; MissingTypes Cached; Surfaces Cached"),
        ["a deprecated property"] = new(
            p => Text(p, t => t.Replace("currency: { type: string }", "currency: { type: string, deprecated: true }", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 11, Unchanged; Parts Cached, Modified 11; Problems Unchanged; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.CallOptions.g.cs",
            "Shop.ShopClient.Client.g.cs",
            "Shop.ShopClient.Group.Cart.g.cs",
            "Shop.ShopClient.Group.Order.g.cs",
            "Shop.ShopClient.Group.User.g.cs",
            "Shop.ShopClient.Json.g.cs",
            "Shop.ShopClient.Options.g.cs",
            "Shop.ShopClient.Types.Cart.g.cs",
            "Shop.ShopClient.Types.Order.g.cs",
            "Shop.ShopClient.Types.Shared.g.cs",
            "Shop.ShopClient.Types.User.g.cs"),
        ["a feature of the runtime that was not used"] = new(
            p => Text(p, t => t.Replace("name: code, in: query, schema: { type: string }", "name: code, in: query, schema: { type: object, properties: { a: { type: string } } }", StringComparison.Ordinal)),
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 4, Unchanged; Parts Cached, Modified 3, New 1; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Group.Cart.g.cs",
            "Shop.ShopClient.Json.g.cs",
            "Shop.ShopClient.Runtime.CookieText.g.cs",
            "Shop.ShopClient.Runtime.Escaping.g.cs",
            "Shop.ShopClient.Runtime.Expansion.g.cs",
            "Shop.ShopClient.Runtime.FieldStyle.g.cs",
            "Shop.ShopClient.Runtime.JsonText.g.cs",
            "Shop.ShopClient.Runtime.StructuredValue.g.cs",
            "Shop.ShopClient.Types.Cart.g.cs"),
        ["another additional file, added"] = new(
            p => p with { Documents = p.Documents.Add(Notes, "{}") },
            "Documents Cached; Mentions Cached; References Unchanged; Clients Cached; OwnTypes Cached; Slots Cached; Parts Cached; Problems Cached; Project Cached; MissingTypes Cached; Surfaces Cached"),
        ["another document, added"] = new(
            p => p with { Documents = p.Documents.Add("/project/other.openapi.yaml", p.Documents[Project.DefaultPath].Replace("title: Shop", "title: Other", StringComparison.Ordinal)) },
            "Documents Cached, New 1; Mentions Cached, New 1; References New 1, Unchanged; Clients Cached, New 1; OwnTypes Cached; Slots Cached, New 256; Parts Cached, New 13; Problems Cached, New 1; Project Cached; MissingTypes Cached; Surfaces Cached, New 1",
            "Other.OtherClient.*"),
        ["an option of the document"] = new(
            p => p with { Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>> { [Project.DefaultPath] = new Dictionary<string, string> { ["ExcludeTags"] = "order" } } },
            "Documents Modified; Mentions Modified; References Modified; Clients Modified; OwnTypes Cached; Slots Modified 4, Unchanged; Parts Cached, Modified 2, Removed 2; Problems Modified; Project Cached; MissingTypes Cached; Surfaces Unchanged",
            "Shop.ShopClient.Client.g.cs",
            "Shop.ShopClient.Json.g.cs"),
        ["an option of no document"] = new(
            p => p with { Properties = new Dictionary<string, string> { ["Other"] = "true" } },
            AllCached),
        ["a reference"] = new(
            p => p with { References = [.. p.References, MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)] },
            "Documents Cached; Mentions Cached; References Cached; Clients Cached; OwnTypes Cached; Slots Cached; Parts Cached; Problems Cached; Project Unchanged; MissingTypes Cached; Surfaces Cached"),
    };

    public static TheoryData<string> Names => new(Edits.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStep_HasItsReason_AndOnlyWhatChangedIsWrittenAgain(string edit)
    {
        Generation before = Generation.Of(Files);
        Generation after = before.After(Edits[edit].Change);

        string steps = string.Join("; ", Stages.All.Select(s => s + " " + Summary(after.Reasons(s))));
        Assert.Equal(Edits[edit].Steps, steps);
        IEnumerable<string> rewritten = after.RewrittenSince(before).Order(StringComparer.Ordinal);
        if (Edits[edit].Rewritten is [{ } all] && all.EndsWith('*'))
        {
            Assert.Equal(after.Sources.Keys.Where(k => k.StartsWith(all[..^1], StringComparison.Ordinal)).Order(StringComparer.Ordinal), rewritten);
            return;
        }

        Assert.Equal(Edits[edit].Rewritten, rewritten);
    }

    [Fact]
    public void AddedSchema_RewritesTheFileOfItsNeighboursOnly_WhereThereAreMany()
    {
        Generation before = Generation.Of(WithComponents("AlphaA", 70, "AlphaB", 70, "Beta", 30, "Gamma", 30));
        Generation after = before.After(_ => Project.With(WithComponents("AlphaA", 70, "AlphaB", 70, "Beta", 31, "Gamma", 30)));

        Assert.Equal(
            ["Types.Shared.AlphaA0", "Types.Shared.AlphaA1", "Types.Shared.AlphaA2", "Types.Shared.AlphaA3", "Types.Shared.AlphaA4", "Types.Shared.AlphaA5", "Types.Shared.AlphaA6"],
            Types(before.Sources.Keys).Where(n => n.Contains("AlphaA", StringComparison.Ordinal)));
        Assert.Equal(["Types.Shared.B", "Types.Shared.G"], Types(before.Sources.Keys).Where(n => !n.Contains("Alpha", StringComparison.Ordinal)));
        Assert.Equal(["Shop.ShopClient.Json.g.cs", "Shop.ShopClient.Types.Shared.B.g.cs"], after.RewrittenSince(before).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Types(IEnumerable<string> files) => files
        .Select(f => f["Shop.ShopClient.".Length..^".g.cs".Length])
        .Where(f => f.StartsWith("Types.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>A document of nothing but components.</summary>
    private static string WithComponents(params object[] namesAndCounts) =>
        "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n" + string.Concat(namesAndCounts.Chunk(2).SelectMany(pair =>
            Enumerable.Range(0, (int)pair[1]).Select(i => string.Create(CultureInfo.InvariantCulture, $"    {pair[0]}{i:D2}: {{ type: object, properties: {{ own{i}: {{ type: string }} }} }}\n"))));

    private static Project Text(Project project, Func<string, string> edit)
    {
        string before = project.Documents[Project.DefaultPath];
        string after = edit(before);
        Assert.NotEqual(before, after);
        return project with { Documents = project.Documents.SetItem(Project.DefaultPath, after) };
    }

    private static string Summary(IEnumerable<IncrementalStepRunReason> reasons)
    {
        (IncrementalStepRunReason Reason, int Count)[] groups = [.. reasons.GroupBy(r => r).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)];
        return string.Join(", ", groups.Select(g =>
            groups.Length == 1 || g.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged ? g.Reason.ToString() : string.Create(CultureInfo.InvariantCulture, $"{g.Reason} {g.Count}")));
    }

    private sealed record Edit(Func<Project, Project> Change, string Steps, params string[] Rewritten);
}
