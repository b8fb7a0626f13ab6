using System.Globalization;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which values an expression is known to give.</summary>
public sealed class ConstantBranchesTests
{
    [Theory]
    [InlineData("var value = \"a\";", "a")]
    [InlineData("var value = ShortKey;", "PRODtooShort")]
    [InlineData("string? value = null;", "null")]
    [InlineData("var value = default(string);", "null")]
    [InlineData("List<string>? value = default;", "null")]
    [InlineData("var value = (\"a\");", "a")]
    [InlineData("object value = \"a\";", "a")]
    [InlineData("var value = condition ? \"a\" : \"b\";", "a|b")]
    [InlineData("var value = condition ? \"a\" : text;", "a")]
    [InlineData("var value = condition ? text : \"b\";", "b")]
    [InlineData("var value = true ? \"a\" : text;", "a")]
    [InlineData("var value = false ? \"a\" : text;", "")]
    [InlineData("var value = true ? text : \"b\";", "")]
    [InlineData("var value = false ? text : \"b\";", "b")]
    [InlineData("var value = maybe ?? \"a\";", "a")]
    [InlineData("var value = (condition ? null : \"a\") ?? \"b\";", "a|b")]
    [InlineData("var value = (condition ? null : maybe) ?? text;", "")]
    [InlineData("var value = number switch { 1 => \"a\", 2 => text, _ => null };", "a|null")]
    [InlineData("var value = text = \"a\";", "a")]
    [InlineData("var value = condition ? number > 1 ? \"a\" : \"b\" : maybe ?? \"c\";", "a|b|c")]
    public void Branches_AreThoseThatAreKnown(string statement, string values) => Assert.Equal(values, Values(statement));

    [Theory]
    [InlineData("var value = 3;", "3")]
    [InlineData("decimal value = 3;", "3")]
    [InlineData("var value = (decimal)1.5;", "1.5")]
    [InlineData("var value = (int)1.5;", "1")]
    [InlineData("decimal? value = 1.5m;", "1.5")]
    [InlineData("var value = (decimal?)3;", "3")]
    [InlineData("var value = condition ? 1 : number;", "1")]
    [InlineData("var value = (long)number;", "")]
    [InlineData("var value = (int?)1.5;", "1")]
    [InlineData("var value = (byte)300.5m;", "")]
    [InlineData("var value = (byte)300.5f;", "")]
    [InlineData("var value = (byte)300.5;", "")]
    public void Number_IsKnown_WhereNoDigitIsLost(string statement, string values) => Assert.Equal(values, Values(statement));

    [Theory]
    [InlineData("var value = string.Empty;", "")]
    [InlineData("var value = \"a\" + string.Empty + \"b\";", "ab")]
    [InlineData("var value = \"a\" + key;", "axyz")]
    [InlineData("var value = key + \"a\";", "xyza")]
    [InlineData("var value = key + 'a' + null;", "xyza")]
    [InlineData("var value = $\"a{key}b\";", "axyzb")]
    [InlineData("var value = $\"{key}{'a'}{\"b\"}\";", "xyzab")]
    [InlineData("var copy = key; var value = copy;", "xyz")]
    [InlineData("object copy = key; var value = copy;", "xyz")]
    public void TextPutTogetherOfKnownParts_IsKnown(string statements, string value) =>
        Assert.Equal([value], Of("var key = \"xyz\"; " + statements).Select(branch => branch.Value));

    [Theory]
    [InlineData("var value = \"a\" + text;")]
    [InlineData("var value = text + \"a\";")]
    [InlineData("var value = \"a\" + number;")]
    [InlineData("var value = \"a\" + 1.5;")]
    [InlineData("var value = number + 1;")]
    [InlineData("var value = $\"a{text}\";")]
    [InlineData("var value = $\"a{1.5}\";")]
    [InlineData("var value = $\"a{key,5}\";")]
    [InlineData("var value = $\"a{key:x}\";")]
    [InlineData("var value = text.Trim();")]
    [InlineData("var value = text;")]
    [InlineData("var value = (Func<string>)(() => \"a\");")]
    public void WhatDependsOnMore_IsNotKnown(string statement) => Assert.Empty(Of("var key = \"xyz\"; " + statement));

    [Fact]
    public void TextsAndNull_AreToldFromNumbers()
    {
        var mixed = Expression("object? value = condition ? \"a\" : number switch { 1 => 2, 2 => null, _ => (object)\"b\" };");
        var texts = Expression("var value = condition ? \"a\" : null;");

        Assert.Equal(["a", 2, null, "b"], ConstantBranches.Of(mixed).Select(branch => branch.Value));
        Assert.Equal(["a", null, "b"], ConstantText.Branches(mixed).Select(branch => branch.Text));
        Assert.Equal(["a", null], ConstantText.Branches(texts).Select(branch => branch.Text));
        Assert.Empty(ConstantText.Branches(Expression("var value = 1;")));
    }

    /// <summary>Nobody writes what nests so deep, and what a program writes must not exhaust the compiler.</summary>
    [Theory]
    [InlineData("(condition ? text : ", "\"a\"", ")", "a")]
    [InlineData("(maybe ?? ", "\"a\"", ")", "a")]
    [InlineData("(", "(condition ? null : \"a\")", " ?? text)", "a")]
    [InlineData("(key + ", "\"\"", ")", "xyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyz")]
    [InlineData("(", "\"\"", " + key)", "xyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyz")]
    public void Nesting_HasAnEnd(string opening, string inner, string closing, string values)
    {
        Assert.Equal(values, Values($"var key = \"xyz\"; var value = {Nested(15)};"));
        Assert.Equal("", Values($"var key = \"xyz\"; var value = {Nested(80)};"));

        string Nested(int depth) => string.Concat(Enumerable.Repeat(opening, depth)) + inner + string.Concat(Enumerable.Repeat(closing, depth));
    }

    [Theory]
    [InlineData(5, "xyz")]
    [InlineData(20, "")]
    public void VariableMadeOfVariables_IsFollowedAWhile(int count, string values)
    {
        var copies = Enumerable.Range(1, count).Select(number => $"var key{number} = key{number - 1};");

        Assert.Equal(values, Values($"var key0 = \"xyz\"; {string.Concat(copies)} var value = key{count};"));
    }

    [Theory]
    [InlineData("private readonly string _key = \"a\";", "a")]
    [InlineData("private static readonly string _key = \"a\";", "a")]
    [InlineData("private const string _key = \"a\";", "a")]
    [InlineData("private readonly string _key = Part + \"b\"; private const string Part = \"a\";", "ab")]
    [InlineData("private readonly string? _key = null;", "null")]
    [InlineData("private readonly string _key = \"a\", _other = \"b\";", "a")]
    [InlineData("private readonly string _key = \"a\"; public Shop(string key) => System.Console.WriteLine(key);", "a")]
    [InlineData("private readonly string _key = \"a\"; public string Other { get => _key; set => _key.Trim(); }", "a")]
    [InlineData("private string _key = \"a\";", "")]
    [InlineData("private readonly string _key;", "")]
    [InlineData("private readonly string _key = default!;", "null")]
    [InlineData("private readonly string _key = System.Environment.MachineName;", "")]
    [InlineData("private readonly string _key = \"a\"; public Shop(string key) => _key = key;", "")]
    [InlineData("private static readonly string _key = \"a\"; static Shop() => _key = System.Environment.MachineName;", "")]
    [InlineData("private readonly string _key = \"a\"; public string Other { get => \"\"; init => _key = value; }", "")]
    public void FieldThatNothingWrites_IsKnown(string field, string values)
    {
        var body = MethodBody.OfLast(Consumer.OfBizKitHub.Compile($"internal sealed class Shop {{ {field} public void Run() {{ var value = _key; }} }}"));

        Assert.Equal(values, Values(body));
    }

    private static string Values(string statements) => Values(MethodBody.Of(statements));

    private static string Values(IOperation body) =>
        string.Join('|', ConstantBranches.Of(Expression(body)).Select(branch => Convert.ToString(branch.Value ?? "null", CultureInfo.InvariantCulture)));

    private static IReadOnlyList<ConstantBranch> Of(string statements) => ConstantBranches.Of(Expression(statements));

    private static IOperation Expression(string statements) => Expression(MethodBody.Of(statements));

    private static IOperation Expression(IOperation body) =>
        body.Descendants().OfType<IVariableDeclaratorOperation>().Single(declarator => declarator.Symbol.Name == "value").Initializer!.Value;
}
