using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>Which types are in one file, so that an edit rewrites little and no file is long.</summary>
public sealed class TypeFilesTests
{
    private static readonly SpecPointer Paths = SpecPointer.Root["paths"];

    [Fact]
    public void TypeOfOneGroup_IsInTheFileOfTheGroup_AndAllElseIsShared()
    {
        ObjectDraft[] drafts =
        [
            Draft("OrderItem", Paths, Use("Order", "Request"), Use("Order", "Response")),
            Draft("Price", Paths, Use("Order", "Request"), Use("Invoice", "Request")),
            Draft("Unused", Paths),
            Draft("Component", SpecPointer.Root["components"]["schemas"]["Component"], Use("Order", "Request")),
            Draft("Named", Paths, Use("Order", "Request"), Use("Order", "")),
            Draft("Paid", SpecPointer.Root["webhooks"]["paid"], Use("OrderPaid", "Payload")),
        ];

        Assert.Equal(["Order", "Shared", "Shared", "Shared", "Shared", "Webhooks"], Files(drafts));
    }

    [Fact]
    public void SixtyFourSharedTypes_AreOneFile()
    {
        Assert.Equal(["Shared"], Files(Many("A", 32).Concat(Many("B", 32))).Distinct());
        Assert.Equal(["Shared.A", "Shared.B"], Files(Many("A", 33).Concat(Many("B", 32))).Distinct());
    }

    [Fact]
    public void MoreTypes_AreAsManyFilesAsTheirNamesNeedToBeginDifferently()
    {
        ObjectDraft[] drafts = [.. Many("Ab", 40), .. Many("Ac", 40), Draft("ABNORMAL", Paths), Draft("A", Paths), .. Many("b", 3), Draft("B", Paths)];

        Assert.Equal(
            ["Shared.Ab x41", "Shared.Ac x40", "Shared.A x1", "Shared.B x4"],
            Files(drafts).GroupBy(f => f, StringComparer.Ordinal).Select(g => $"{g.Key} x{g.Count()}"));
    }

    private static IEnumerable<ObjectDraft> Many(string prefix, int count) =>
        Enumerable.Range(0, count).Select(i => Draft(prefix + (char)('a' + (i / 26)) + (char)('a' + (i % 26)), Paths));

    private static IEnumerable<string> Files(IEnumerable<ObjectDraft> drafts)
    {
        ObjectDraft[] all = [.. drafts];
        ParseResult parsed = SpecParser.Parse("shop.yaml", SourceText.From("openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}"), CancellationToken.None);
        var names = new TypeNaming(new NameScope(), new ProblemLog(parsed.Document!.Positions));
        names.Assign(all, CancellationToken.None);
        Dictionary<DeclaredDraft, string> files = TypeFiles.Of(all, names);
        return all.Select(d => files[d]);
    }

    private static SchemaUse Use(string group, string role) => new(new([group, "Method"]), role, EquatableArray<string>.Empty);

    private static ObjectDraft Draft(string name, SpecPointer pointer, params SchemaUse[] uses)
    {
        var draft = new ObjectDraft { Id = 0, FixedName = name, Pointer = pointer, Documentation = Documentation.None, Properties = [], AdditionalProperties = null };
        draft.Uses.UnionWith(uses);
        return draft;
    }
}
