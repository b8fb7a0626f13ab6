using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Parse.Tests.Reading;

/// <summary>What a YAML scalar means, as JSON.</summary>
public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("Null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("nUll", "\"nUll\"")]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("fALSE", "\"fALSE\"")]
    [InlineData("tRue", "\"tRue\"")]
    public void NullAndFlags_AreThoseOfTheCoreSchema(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("2024-02-29")]
    [InlineData("2024-02-29T10:00:00Z")]
    [InlineData("12:30:45")]
    [InlineData("1_000")]
    [InlineData("0b11")]
    [InlineData("0x")]
    [InlineData("0xg")]
    [InlineData("0o8")]
    [InlineData("0x/")]
    [InlineData("0xG")]
    [InlineData("0x-1")]
    [InlineData("0X1F")]
    [InlineData("1.2.3")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData(".NaN")]
    [InlineData("--1")]
    public void WhatOnlyOlderYamlKnows_IsText(string yaml) => Assert.Equal($"\"{yaml.Replace("+", "\\u002B", StringComparison.Ordinal)}\"", Read(yaml));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("1.50", "1.50")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012345")]
    [InlineData("1e999", "1e999")]
    [InlineData("-1.5E-7", "-1.5E-7")]
    [InlineData("5.", "5")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5e3", "-0.5e3")]
    [InlineData("0x1F", "31")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData("0o17", "15")]
    [InlineData("0o70", "56")]
    [InlineData("0x0", "0")]
    [InlineData("0x90", "144")]
    [InlineData("0xa", "10")]
    [InlineData("0xAf", "175")]
    [InlineData("9", "9")]
    [InlineData("-9.90", "-9.90")]
    [InlineData("00.10", "0.10")]
    [InlineData("1e9", "1e9")]
    public void Number_KeepsItsDigits(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Theory]
    [InlineData("'1'", "\"1\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("'null'", "\"null\"")]
    [InlineData("''", "\"\"")]
    [InlineData("\"\\/\\u0041\"", "\"/A\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int '12'", "12")]
    [InlineData("!!float \"1.0\"", "1.0")]
    [InlineData("!!bool 'true'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!own 12", "12")]
    [InlineData("!!binary aGk=", "\"aGk=\"")]
    [InlineData("!own '12'", "\"12\"")]
    [InlineData("!own true", "true")]
    [InlineData("!!timestamp '2024-02-29'", "\"2024-02-29\"")]
    public void QuotesAndTags_Decide(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Fact]
    public void HugeRadixNumber_StaysText()
    {
        Assert.Equal("1" + new string('0', 10), Read("0x" + new string('0', 53) + "2540BE400"));
        Assert.Equal($"\"0x{new string('0', 63)}\"", Read("0x" + new string('0', 63)));
        Assert.Equal($"\"0x{new string('f', 100)}\"", Read("0x" + new string('f', 100)));
    }

    private static string Read(string scalar)
    {
        var tree = new YamlTreeReader($"a: {scalar}\n", 0, ParseLimits.Default, new RepairLog(), TestContext.Current.CancellationToken).Read(out var failure);
        Assert.Null(failure);
        return Assert.IsType<JsonObject>(tree!.Root)["a"]?.ToJsonString() ?? "null";
    }
}
