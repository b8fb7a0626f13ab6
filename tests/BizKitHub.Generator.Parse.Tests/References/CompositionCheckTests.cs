using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.References;
using BizKitHub.Generator.Parse.Tests.Support;

namespace BizKitHub.Generator.Parse.Tests.References;

/// <summary>Schemas that few lines make too much of.</summary>
public sealed class CompositionCheckTests
{
    private static readonly ParseLimits Small = new() { Schemas = 1_000, CompositionLevels = 2, ComposedParts = 1_000, AllComposedParts = 1_000 };

    [Theory]
    [InlineData("allOf")]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void TooManyLevels_AreRefused(string keyword)
    {
        var inner = "{\"" + keyword + "\": [{\"" + keyword + "\": [{}]}]}";

        Assert.Null(Find("{\"components\": {\"schemas\": {\"A\": " + inner + "}}}", Small));
        Assert.Equal(
            "This schema is composed of others through more than 2 levels",
            Refused("{\"components\": {\"schemas\": {\"A\": " + inner + ", «\"B\"»: {\"" + keyword + "\": [" + inner + "]}}}}", Small));
    }

    [Fact]
    public void LevelsThroughReferences_CountAsWell() => Assert.Equal(
        "This schema is composed of others through more than 2 levels",
        Refused(
            """
            {"components": {"schemas": {
              «"A"»: {"allOf": [{"$ref": "#/components/schemas/B"}]},
              "B": {"oneOf": [{}, {"$ref": "#/components/schemas/C"}]},
              "C": {"anyOf": [{"$ref": "#/components/schemas/D"}]},
              "D": {"$ref": "#/components/schemas/E"},
              "E": {}
            }}}
            """,
            Small));

    [Fact]
    public void SchemaThatContainsItself_EndsThere() => Assert.Null(Find(
        """{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}, "C": {"$ref": "#/components/schemas/C"}, "D": {"allOf": [{"$ref": "#/nowhere/at/all"}, 3, null]}}}}""",
        Small));

    [Fact]
    public void TooManyParts_AreRefused()
    {
        const string Text = """{"components": {"schemas": {"P": {}, «"A"»: {"oneOf": [{"$ref": "#/components/schemas/P"}, {"$ref": "#/components/schemas/P"}, {}]}}}}""";

        Assert.Null(Find(new MarkedText(Text).Text, Small with { ComposedParts = 4 }));
        Assert.Equal("This schema is composed of more than 3 parts", Refused(Text, Small with { ComposedParts = 3 }));
    }

    [Fact]
    public void PropertiesOfMergedParts_CountAsParts()
    {
        const string Parts = """[{"properties": {"x": {}, "y": {}}}, {"properties": {"z": {}}}]""";
        const string All = """{"components": {"schemas": {«"A"»: {"properties": {"a": {}}, "allOf": """ + Parts + "}}}}";
        const string One = """{"components": {"schemas": {«"A"»: {"properties": {"a": {}}, "oneOf": """ + Parts + "}}}}";

        Assert.Equal("This schema is composed of more than 6 parts", Refused(All, Small with { ComposedParts = 6 }));
        Assert.Null(Find(new MarkedText(All).Text, Small with { ComposedParts = 7 }));
        Assert.Equal("This schema is composed of more than 3 parts", Refused(One, Small with { ComposedParts = 3 }));
        Assert.Null(Find(new MarkedText(One).Text, Small with { ComposedParts = 4 }));
    }

    [Fact]
    public void PropertiesInsideAnAlternative_AreMergedWithNothing()
    {
        const string Text = """{"components": {"schemas": {"A": {"oneOf": [{"allOf": [{"properties": {"x": {}, "y": {}}}]}]}}}}""";

        Assert.Null(Find(Text, Small with { ComposedParts = 3 }));
    }

    [Fact]
    public void TooManyPartsOfAllSchemas_AreRefused()
    {
        const string Text = """{"components": {"schemas": {"A": {"allOf": [{}]}, «"B"»: {"allOf": [{}]}, "C": {}}}}""";

        Assert.Equal("The schemas up to this one are composed of more than 3 parts", Refused(Text, Small with { AllComposedParts = 3 }));
        Assert.Null(Find(new MarkedText(Text).Text, Small with { AllComposedParts = 5 }));
    }

    [Fact]
    public void TooManySchemas_AreRefused()
    {
        const string Text = """{«"components"»: {"schemas": {"A": {}, "B": {}}}}""";

        Assert.Equal("The document names more than 1 schemas", Refused(Text, Small with { Schemas = 1 }));
        Assert.Null(Find(new MarkedText(Text).Text, Small with { Schemas = 2 }));
    }

    [Fact]
    public void GreatNumber_IsEasyToRead()
    {
        var parts = string.Join(", ", Enumerable.Repeat("{}", 1_000));

        Assert.Equal("This schema is composed of more than 1,000 parts", Refused("{\"components\": {\"schemas\": {«\"A\"»: {\"allOf\": [" + parts + "]}}}}", Small with { AllComposedParts = 5_000 }));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"components": {}}""")]
    [InlineData("""{"components": {"schemas": []}}""")]
    public void DocumentWithoutSchemas_IsNeverTooMuch(string json) => Assert.Null(Find(json, new ParseLimits { Schemas = 0 }));

    private static string Refused(string marked, ParseLimits limits)
    {
        var text = new MarkedText(marked);
        var failure = Find(text.Text, limits);
        Assert.NotNull(failure);
        Assert.Equal((text.Span, DiagnosticIds.UnreadableDocument), (failure.Span, failure.Id));
        return failure.Message;
    }

    private static ReferenceFailure? Find(string json, ParseLimits limits)
    {
        var tree = new JsonTreeReader(json, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _)!;
        return new CompositionCheck(tree.Root!.AsObject(), tree.Map, limits, TestContext.Current.CancellationToken).Find();
    }
}
