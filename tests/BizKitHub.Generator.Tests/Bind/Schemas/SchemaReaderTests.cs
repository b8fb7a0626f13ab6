using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Tests.Bind.Schemas;

/// <summary>What is read of schemas that lead nowhere, or too deep.</summary>
public sealed class SchemaReaderTests
{
    [Fact]
    public void ReferenceThatLeadsNowhere_IsAnyValue_AndSaysSo()
    {
        const string Text = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}";
        SpecDocument document = SpecParser.Parse("shop.yaml", SourceText.From(Text), CancellationToken.None).Document!;
        var problems = new ProblemLog(document.Positions);
        var reader = new SchemaReader(document.OpenApi, new DraftTable(), problems, CancellationToken.None);
        var use = new SchemaUse(new(["Thing"]), Role: "", EquatableArray<string>.Empty);

        DraftUse read = reader.Read(new(new OpenApiSchemaReference("Missing", document.OpenApi), SpecPointer.Root["paths"], use));

        Assert.Equal(reader.Any, read);
        Assert.Equal(["'Missing' is no schema of this document; any JSON value is accepted here"], problems.Problems.Select(p => p.Message));
    }

    [Fact]
    public void AlternativesThatMultiplyToTooManyCombinations_AreLeftOut_AndSaySo()
    {
        string many = string.Join(", ", Enumerable.Repeat("{ type: object }", 257));

        string outline = BoundSchemas.Of("Thing: { allOf: [{ oneOf: [" + many + "] }, { oneOf: [{ type: string }, { type: integer }] }] }");

        Assert.Equal(
            """
            Thing: union by type(String: Text; Number: Number)
              Text: String
              Number: Int64
            BKH003 (1,1): The alternatives multiply to too many combinations; some lists of them are left out
            """,
            outline);
    }

    [Fact]
    public void PropertiesWhoseNamesMeet_AreReadIntoPlacesOfTheirOwn()
    {
        ObjectModel thing = Assert.IsType<ObjectModel>(Assert.Single(BoundSchemas.Model(
            "components: { schemas: { Thing: { type: object, properties: { reader: { type: string }, first-name: { type: string }, first_name: { type: string }, class: { type: string } } } } }").Types));

        Assert.Equal(["readerValue", "firstName", "firstName2", "class"], thing.Properties.Select(p => p.Local.Text));
    }

    [Fact]
    public void SchemaThatLiesTooDeep_IsAnyValue_AndSaysSo()
    {
        string List(int depth, string item) => string.Concat(Enumerable.Repeat("{ type: array, items: ", depth)) + item + new string('}', depth);

        Assert.DoesNotContain("BKH003", BoundSchemas.Of("Thing: { type: object, properties: { a: " + List(148, "{ type: string }") + " } }"), StringComparison.Ordinal);
        Assert.EndsWith(
            "BKH003 (1,3312): This schema lies within more than 150 others; any JSON value is accepted here",
            BoundSchemas.Of("Thing: { type: object, properties: { a: " + List(150, "{ type: string }") + " } }"),
            StringComparison.Ordinal);
    }
}
