using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>A template is written the way its output looks.</summary>
public sealed class CodeWriterTests
{
    private static readonly Code Two = Code.Of($"one\ntwo");

    [Fact]
    public void Lines_AreKept_WithTheirBlankOnes() => Is(
        "a\n\n    b\n",
        code => code.Write($$"""
            a

                b
            """));

    [Fact]
    public void Hole_KeepsItsColumn() => Is(
        "    one\n    two\nx = one\ntwo;\n    x = one\n    two;\n",
        code => code.Write($$"""
                {{Two}}
            x = {{Two}};
                x = {{Two}};
            """));

    [Fact]
    public void Part_KeepsItsColumn_AndSoDoPartsInIt() => Is(
        """
        {
            a
            {
                one
                two
            }
        }

        """,
        code => code.Write($$"""
            {
                {{(Part)(inner => inner.Write($$"""
                    a
                    {
                        {{Two}}
                    }
                    """))}}
            }
            """));

    [Fact]
    public void LineWhoseHolesAreEmpty_Disappears() => Is(
        "a\nb\nc\n",
        code => code.Write($$"""
            a
                {{Code.Empty}}
            {{When(false, inner => inner.Write($"x"))}}
            {{Code.Empty}}{{Code.Empty}}
            b
            c {{Code.Empty}}
            """));

    [Fact]
    public void BlankLinesOfACode_AreBlank() => Is(
        "    one\n\n    two\nb\n",
        code => code.Write($$"""
                {{Code.Of($"one\n\ntwo")}}
            b
            """));

    [Fact]
    public void CodeThatBeginsWithABlankLine_LeavesItOut() => Is(
        "    one\nb\n",
        code => code.Write($$"""
                {{Code.Of($"\none")}}
            b
            """));

    [Fact]
    public void CodeThatEndsWithItsLine_LeavesNoBlankOne() => Is(
        "    one\nb\n",
        code => code.Write($$"""
                {{Code.Of($"one\n")}}
            b
            """));

    [Fact]
    public void Sequence_IsOneItemAfterTheOther_WithBlankLinesWhereWanted()
    {
        string[] items = ["a", "b", "c"];

        Is("a\nb\nc\n", code => code.Write($"{Each(items, Item)}"));
        Is("a\n\nb\n\nc\n", code => code.Write($"{Each(items, Item, blankLineBetween: true)}"));
        Is("x\n", code => code.Write($$"""
            x
            {{Each(Array.Empty<string>(), Item, blankLineBetween: true)}}
            """));
    }

    [Fact]
    public void Condition_LetsAPartBeOrNot()
    {
        Is("x\n", code => code.Write($"{When(true, inner => inner.Write($"x"))}"));
        Is("", code => code.Write($"{When(false, inner => inner.Write($"x"))}"));
        Is("\n", code => code.Write($"{BlankLine.When(true)}"));
        Is("", code => code.Write($"{BlankLine.When(false)}"));
    }

    [Fact]
    public void IdentifiersAndNumbers_AreWrittenAsCSharpHasThem() => Is(
        "@class[-12]\n",
        code => code.Write($"{new Identifier("class")}[{-12}]"));

    [Fact]
    public void LinesOfAnyLength_AreWhole()
    {
        string name = new('a', 300);
        string list = string.Join(", ", Enumerable.Repeat(name, 9));

        Is($"x {list} y\n", code => code.Write($"x {Code.Join(", ", Enumerable.Repeat(CSharpText.Name(new(name)), 9))} y"));
        Is(string.Concat(Enumerable.Repeat("0123456789", 60)) + "\n", code =>
        {
            for (int i = 0; i < 59; i++)
            {
                code.Append("0123456789");
            }

            code.Write($"0123456789");
        });
    }

    /// <summary>A checkout on Windows may end the lines of templates in another way.</summary>
    [Fact]
    public void TemplateWithWindowsLineEnds_IsWrittenWithoutThem() => Is(
        "a\n\n    b\nc\n",
        code =>
        {
            code.Append("a\r\n\r\n    b\r\n");
            code.Write($"c");
        });

    [Fact]
    public void TemplateThatBeginsWithABlankLine_DoesSo() => Is(
        "\na\n",
        code =>
        {
            code.Append("\n");
            code.Write($"a");
        });

    [Fact]
    public void Written_IsAPieceOfAnotherTemplate()
    {
        var inner = new CodeWriter();
        Assert.True(inner.IsEmpty);

        inner.Write($"one");
        inner.WriteBlankLine();
        inner.Write($"two");
        inner.WriteBlankLine();

        Assert.False(inner.IsEmpty);
        Assert.Equal("one\n\ntwo", inner.ToCode().Text);
        Is("    one\n\n    two\n", code => code.Write($"    {inner.ToCode()}"));
    }

    [Fact]
    public void Cancellation_IsAskedInFrontOfEachItem()
    {
        using var source = new CancellationTokenSource();
        var code = new CodeWriter(source.Token);
        Part items = Each(["a", "b", "c"], (CodeWriter inner, string item) =>
        {
            Item(inner, item);
            source.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => code.Write($"{items}"));
        Assert.Equal("a\n", code.ToString());
    }

    private static void Item(CodeWriter code, string item) => code.Write($"{new Identifier(item)}");

    private static void Is(string expected, Action<CodeWriter> write)
    {
        var code = new CodeWriter();
        write(code);
        Assert.Equal(expected, code.ToString());
    }
}
