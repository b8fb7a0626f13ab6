using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>
/// What the variables of a body keep. A body is read once, or a long one that asks for its variables at every call would be
/// read that often.
/// </summary>
public sealed class BodyVariablesTests
{
    [Fact]
    public void TwoUsesInOneBody_AreAnsweredByOneReading()
    {
        ILocalReferenceOperation[] uses = LocalUses("""
            var email = "jan@barasek.com";
            System.Console.WriteLine(email);
            System.Console.WriteLine(email);
            """);

        Assert.Equal(2, uses.Length);
        Assert.Same(BodyVariables.Around(uses[0]), BodyVariables.Around(uses[1]));
        Assert.Equal("jan@barasek.com", BodyVariables.Around(uses[0]).InitialValue(uses[0].Local)?.ConstantValue.Value);
    }

    [Theory]
    [InlineData("""Console.WriteLine(key);""")]
    [InlineData("""Show(in key); static void Show(in string text) { }""")]
    [InlineData("""var copy = key;""")]
    [InlineData("""text = key;""")]
    [InlineData("""text += key;""")]
    [InlineData("""maybe ??= key;""")]
    [InlineData("""_ = key.Trim();""")]
    [InlineData("""_ = key.Length;""")]
    [InlineData("""object boxed = key;""")]
    [InlineData("""_ = key + text;""")]
    [InlineData("""_ = key == text;""")]
    [InlineData("""_ = key ?? text;""")]
    [InlineData("""_ = $"{key}-{text}";""")]
    [InlineData("""_ = condition ? key : text;""")]
    [InlineData("""_ = number switch { 1 => key, _ => text };""")]
    [InlineData("""_ = key is "b";""")]
    [InlineData("""_ = key is IComparable;""")]
    [InlineData("""_ = key?.Length;""")]
    public void UseThatOnlyReads_LeavesALocalWhatItWas(string use)
    {
        ILocalReferenceOperation[] uses = LocalUses("""var key = "a"; """ + use);

        Assert.NotEmpty(uses);
        Assert.Equal("a", BodyVariables.Around(uses[0]).InitialValue(uses[0].Local)?.ConstantValue.Value);
    }

    [Theory]
    [InlineData("""var key = "a"; key = text; _ = key;""")]
    [InlineData("""var key = "a"; key += text; _ = key;""")]
    [InlineData("""var key = "a"; key ??= text; _ = key;""")]
    [InlineData("""var key = "a"; Set(ref key); static void Set(ref string text) { }""")]
    [InlineData("""var key = "a"; Set(out key); static void Set(out string text) => text = "";""")]
    [InlineData("""var key = "a"; ref var alias = ref key; alias = text;""")]
    [InlineData("""var key = "a"; ref var alias = ref text; alias = ref key; alias = text;""")]
    [InlineData("""var key = "a"; (condition ? ref key : ref text) = text;""")]
    [InlineData("""var key = "a"; (key, number) = (text, 1);""")]
    [InlineData("""var key = "a"; Action act = () => key = text; act();""")]
    [InlineData("""var key = 1; key++;""")]
    [InlineData("""var key = 1; --key;""")]
    [InlineData("""string key; key = "a";""")]
    [InlineData("""Set(out var key); _ = key.Length; static void Set(out string text) => text = "";""")]
    [InlineData("""foreach (var key in new[] { "a" }) { _ = key.Length; }""")]
    public void LocalThatMayHoldSomethingElse_IsNotKnown(string statements)
    {
        var use = LocalUses(statements).First(use => use.Local.Name == "key");

        Assert.Null(BodyVariables.Around(use).InitialValue(use.Local));
    }

    [Fact]
    public void FieldOfALocalStructure_IsReadWithoutWritingIt()
    {
        var use = LocalUses("var key = (1, text); number = key.Item1;")[0];

        Assert.NotNull(BodyVariables.Around(use).InitialValue(use.Local));
    }

    [Theory]
    [InlineData("object Run(string key = \"a\") => key;", "a")]
    [InlineData("object Run(int key = 3) => key;", 3)]
    [InlineData("object Run() { return Inner(); object Inner(string key = \"a\") => key; }", "a")]
    public void DefaultThatGoesNowhereElse_IsTheParametersValue(string method, object expected)
    {
        Assert.True(StableVariable.TryReadDefault(ParameterUses(method)[0], out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("object Run(string key) => key;")]
    [InlineData("object Run(string key = \"\") => key;")]
    [InlineData("object Run(string key = \" \") => key;")]
    [InlineData("object Run(string? key = null) => key!;")]
    [InlineData("object Run(string key = \"a\") => key == \"a\" ? \"\" : key;")]
    [InlineData("Shop(string key = \"a\") => System.Console.WriteLine(key);")]
    [InlineData("object Run() { var read = (string key = \"a\") => key; return read(); }")]
    public void DefaultThatMayBeASign_IsNoValue(string method)
    {
        Assert.False(StableVariable.TryReadDefault(ParameterUses(method)[0], out var value));
        Assert.Null(value);
    }

    [Fact]
    public void UsesOfAParameter_AreCounted()
    {
        var use = ParameterUses("object Run(string key, string other) => key + key + other + key;")[0];

        Assert.Equal(3, BodyVariables.Around(use).Uses(use.Parameter));
    }

    private static ILocalReferenceOperation[] LocalUses(string statements) =>
        [.. MethodBody.Of(statements).Descendants().OfType<ILocalReferenceOperation>()];

    private static IParameterReferenceOperation[] ParameterUses(string method) =>
        [.. MethodBody.OfLast(Consumer.OfBizKitHub.Compile($"internal sealed class Shop {{ {method} }}")).Descendants().OfType<IParameterReferenceOperation>()];
}
