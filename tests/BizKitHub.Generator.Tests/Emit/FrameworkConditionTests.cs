using BizKitHub.Generator.Emit;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What the runtime's source leaves to the framework is decided when it is emitted, and nothing else is.</summary>
public sealed class FrameworkConditionTests
{
    private const string Choice = """
        a
        #if NET
        new
          #if DEBUG
        debug
          #else
        release
          #endif
        #else
        old
        #endif
        b
        """;

    [Fact]
    public void Condition_IsDecidedAsTheCompilerWould()
    {
        Assert.Equal("a\nnew\n  #if DEBUG\ndebug\n  #else\nrelease\n  #endif\nb", FrameworkCondition.Decide(Choice, isOlder: false));
        Assert.Equal("a\nold\nb", FrameworkCondition.Decide(Choice, isOlder: true));
    }

    [Fact]
    public void OppositeCondition_IsDecidedTheOtherWayRound()
    {
        const string source = "a\n    #if !NET\nold\n    #endif\nb\n#if NET\nnew\n#endif\n";

        Assert.Equal("a\nb\nnew\n", FrameworkCondition.Decide(source, isOlder: false));
        Assert.Equal("a\nold\nb\n", FrameworkCondition.Decide(source, isOlder: true));
    }

    [Theory]
    [InlineData("#if NET\na\n#endif\nb", "a\nb", "b")]
    [InlineData("#if !NET\na\n#endif\nb", "b", "a\nb")]
    public void OneOfTheTwo_IsEnough(string source, string newer, string older)
    {
        Assert.Equal(newer, FrameworkCondition.Decide(source, isOlder: false));
        Assert.Equal(older, FrameworkCondition.Decide(source, isOlder: true));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("#if DEBUG\na\n#else\nb\n#endif\n")]
    [InlineData("#if NETSTANDARD\na\n#else\nb\n#endif\n")]
    [InlineData("#if !NETSTANDARD\na\n#endif")]
    public void OtherConditions_AreLeftToTheCompiler(string source)
    {
        Assert.Equal(source, FrameworkCondition.Decide(source, isOlder: false));
        Assert.Equal(source, FrameworkCondition.Decide(source, isOlder: true));
    }

    [Fact]
    public void WhatStandsInAnotherCondition_IsLeftToTheCompiler()
    {
        const string source = "#if DEBUG\n#if NET\na\n#else\nb\n#endif\n#endif\n#if NET\nc\n#endif";

        Assert.Equal("#if DEBUG\n#if NET\na\n#else\nb\n#endif\n#endif\nc", FrameworkCondition.Decide(source, isOlder: false));
        Assert.Equal("#if DEBUG\n#if NET\na\n#else\nb\n#endif\n#endif", FrameworkCondition.Decide(source, isOlder: true));
    }
}
