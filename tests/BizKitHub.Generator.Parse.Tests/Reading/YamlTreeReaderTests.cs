using BizKitHub.Generator.Parse.Reading;
using BizKitHub.Generator.Parse.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>Anchors, merge keys, and what else YAML has and JSON has not.</summary>
public sealed class YamlTreeReaderTests
{
    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\n", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x [1, 2]\nc: [*x, *x]\n", """{"a":[1,2],"c":[[1,2],[1,2]]}""")]
    [InlineData("a: &x 1\nc: *x\n", """{"a":1,"c":1}""")]
    [InlineData("a: &x\nc: *x\n", """{"a":null,"c":null}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", """{"a":1,"b":2,"c":2}""")]
    [InlineData("&k a: 1\nb: *k\n", """{"a":1,"b":"a"}""")]
    [InlineData("a: &x k\n*x : 2\n", """{"a":"k","k":2}""")]
    [InlineData("a: &x {b: &y 1}\nc: [*x, *y]\n", """{"a":{"b":1},"c":[{"b":1},1]}""")]
    [InlineData("a: &x {n: ~, l: [~]}\nc: *x\n", """{"a":{"n":null,"l":[null]},"c":{"n":null,"l":[null]}}""")]
    public void Alias_RepeatsItsAnchor(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Theory]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n", """{"a":{"b":1,"c":2},"d":{"b":1,"c":3}}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x\n", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("x: &x {a: 1}\ny: &y {a: 2, b: 2}\nz:\n  <<: [*x, *y]\n", """{"x":{"a":1},"y":{"a":2,"b":2},"z":{"a":1,"b":2}}""")]
    [InlineData("a:\n  <<: {b: ~}\n", """{"a":{"b":null}}""")]
    [InlineData("a:\n  <<: {b: 1}\n  <<: {c: 2}\n", """{"a":{"b":1,"c":2}}""")]
    [InlineData("a:\n  '<<': {b: 1}\n", """{"a":{"\u003C\u003C":{"b":1}}}""")]
    public void MergeKey_BringsWhatIsNotThere(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Fact]
    public void OwnKeyOverMergedKey_IsNoDuplicate()
    {
        var log = new RepairLog();

        Read("x: &x {a: 1}\ny:\n  <<: *x\n  a: 2\n", log);

        Assert.Empty(log.ToProblems(new SpecPositions([new("", SourceText.From(""), 0)], null, new SourceMap(0)), 10));
    }

    [Theory]
    [InlineData("a: &x [1]\nb: &x {c: «*x»}\n", "The alias '*x' stands inside the value that it repeats")]
    [InlineData("a: «*x»\n", "The alias '*x' has no anchor: '&x' stands nowhere above")]
    [InlineData("a: &x {b: «*x»}\n", "The alias '*x' stands inside the value that it repeats")]
    [InlineData("a: &x {b: 1}\n«*x» : 1\n", "The alias '*x' cannot be a key: no single value bears this anchor")]
    [InlineData("? «»[a, b]\n: 1\n", "A key must be a single value; a mapping or a list is none")]
    [InlineData("a:\n  «<<»: 1\n", "The merge key '<<' needs a mapping, or a list of mappings")]
    [InlineData("a:\n  «<<»: [1]\n", "The merge key '<<' needs a mapping, or a list of mappings")]
    public void WhatCannotBeResolved_IsRefusedWhereItStands(string marked, string message) => Assert.Equal(message, Spec.Unreadable(marked));

    [Fact]
    public void DuplicateKey_CountsLast()
    {
        var message = Spec.Repaired("""
            openapi: 3.1.0
            info: {title: First, version: '1', «title»: Second}
            paths: {}
            """);

        Assert.Equal("The key 'title' stands twice in one mapping; the last one counts", message);
    }

    [Fact]
    public void DuplicateKey_LeavesItsLastValue() => Assert.Equal("""{"a":2,"b":1}""", Read("a: 1\nb: 1\na: 2\n"));

    [Fact]
    public void SecondDocument_IsNotRead()
    {
        var message = Spec.Repaired("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n«---»\nopenapi: nonsense\n");

        Assert.Equal("The file holds several YAML documents; only the first one is read", message);
    }

    [Theory]
    [InlineData("---\nopenapi: 3.1.0\npaths: {}\n...\n")]
    [InlineData("%YAML 1.2\n---\nopenapi: 3.1.0\npaths: {}\n")]
    [InlineData("# comment\nopenapi: 3.1.0 # comment\npaths: {}")]
    [InlineData("{openapi: 3.1.0, paths: {}}")]
    [InlineData("openapi: 3.1.0\npaths: {}\nx-a: !own {b: !other 1}\n")]
    public void FormsOfYaml_AreRead(string yaml) => Spec.ParseClean(yaml);

    [Fact]
    public void WideEmptyLinesBeforeBlockText_AreRead()
    {
        var document = Spec.ParseClean("openapi: 3.1.0\ninfo:\n  title: T\n  version: '1'\n  description: |-\n        \n\n       \n    Text\npaths: {}\n");

        Assert.Equal("\n\n\nText", document.OpenApi.Info.Description);
        Assert.Equal(new(9, 0), document.Positions.ProblemAt("#/paths", "BKH003", "").Lines.Start);
    }

    [Theory]
    [InlineData("a: |-\n        \n\n    Text\n", "a: |-        \n\n\n    Text\n")]
    [InlineData("a: >  # c\n      \n  Text\n", "a: >  # c      \n\n  Text\n")]
    [InlineData("a: |+2\r\n      \r\n  Text\r\n", "a: |+2      \r\n\r\n  Text\r\n")]
    [InlineData("a: |\n  Text\n\n      \n  More\n", "a: |\n  Text\n\n      \n  More\n")]
    [InlineData("a: 1\n      \nb: 2\n", "a: 1\n      \nb: 2\n")]
    [InlineData("a: | # b | c |\n      \n  Text\n", "a: | # b | c |      \n\n  Text\n")]
    public void SurplusOfAnEmptyLine_MovesBehindTheIndicator(string yaml, string narrow) => Assert.Equal(narrow, YamlBlankLines.Narrow(yaml));

    [Theory]
    [InlineData("a: |\n        \n\n    Text\n", """{"a":"\n\nText\n"}""")]
    [InlineData("a: >-\n         \n  Text\n", """{"a":"\nText"}""")]
    [InlineData("a: |\n\n        \n  Text\nb: 1\n", """{"a":"\n\nText\n","b":1}""")]
    [InlineData("a:\n  b: >\n\n\n          \n    Text\n  c: 2\n", """{"a":{"b":"\n\n\nText\n","c":2}}""")]
    [InlineData("a: |\n        \n\n  Text\nb: |\n     \n  Text\n", """{"a":"\n\nText\n","b":"\nText\n"}""")]
    public void EmptyLinesWiderThanTheText_SayNothing(string yaml, string json) => Assert.Equal(
        json,
        SourceTreeReader.Read("a.yaml", yaml, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken, out _)!.Root!.ToJsonString());

    [Fact]
    public void OtherBreachBehindAWideEmptyLine_IsTheOneThatIsTold()
    {
        Assert.Null(SourceTreeReader.Read("a.yaml", "a: |\n\n        \n  Text\nb: @\n", ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken, out var failure));

        Assert.Equal(new ReadFailure(new TextSpan(25, 1), "A value cannot begin with '@'; put it in quotes"), failure);
    }

    [Fact]
    public void MergedNull_StandsWhereItIsWritten()
    {
        const string Yaml = "a:\n  <<: {b: null, c: 1}\n";
        var tree = new YamlTreeReader(Yaml, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _)!;

        var place = tree.Map.FindNull(tree.Root!["a"]!, "b")!.Value;

        Assert.Equal(("b", "null"), (Yaml[place.Key.Start..place.Key.End], Yaml[place.Value.Start..place.Value.End]));
        Assert.Null(tree.Map.FindNull(tree.Root["a"]!, "c"));
    }

    [Theory]
    [InlineData("a: «{b: 1}» \n", "a")]
    [InlineData("a: «[1, 2]» # c\n", "a")]
    [InlineData("a:\n  «b: 1\n  c: 2»\n\n# c\nd: 3\n", "a")]
    [InlineData("a:\n  «- 1\n  - 2»\nd: 3\n", "a")]
    [InlineData("a: «'text'»\n", "a")]
    [InlineData("a: «|\n    text»\n\n\nb: 1\n", "a")]
    [InlineData("a: «text of\n  two lines»\nb: 1\n", "a")]
    [InlineData("a: &x 1\nb: «*x»\nc: 2\n", "b")]
    [InlineData("a: &x [1]\nb: [«*x» ]\n", "b/0")]
    [InlineData("a: «!own 5»\n", "a")]
    public void Value_StandsWhereItIsWritten(string marked, string path)
    {
        var text = new MarkedText(marked);
        var tree = new YamlTreeReader(text.Text, 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out _)!;
        var node = tree.Root!;
        foreach (var token in path.Split('/'))
        {
            Assert.True(JsonPointer.TryStep(node, token, out var child));
            node = child!;
        }

        var place = tree.Map.Find(node)!.Value.Value;

        Assert.Equal(text.Text[text.Span.Start..text.Span.End], text.Text[place.Start..place.End]);
    }

    [Fact]
    public void Cancellation_StopsReading() => Assert.Throws<OperationCanceledException>(() =>
        new YamlTreeReader("a: 1\n", 0, ParseLimits.Default, new RepairLog(), new CancellationToken(canceled: true)).Read(out _));

    private static string Read(string yaml, RepairLog? log = null)
    {
        var tree = new YamlTreeReader(yaml, 0, ParseLimits.Default, log ?? new RepairLog(), TestContext.Current.CancellationToken).Read(out var failure);
        Assert.Null(failure);
        return tree!.Root!.ToJsonString();
    }
}
