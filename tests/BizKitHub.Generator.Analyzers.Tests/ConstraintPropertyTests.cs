using System.Globalization;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Whatever keeps the contract is never reported; whatever breaks it in one place is reported once.</summary>
public sealed class ConstraintPropertyTests
{
    private const int Programs = 200;

    private static readonly Gen<char> Letters = Gen.Elements<char>([.. "abcxyzABCXYZ0189 -_.@/\\\"{}žÄ字"]);

    /// <summary>The members that a program may set, with right and wrong expressions for each.</summary>
    private static readonly Slot[] Slots =
    [
        new("Code", Quoted(Text(Gen.Elements<char>([.. "ABCXYZ"]), 3, 3)), Quoted(Text(Letters, 4, 9).Or(Text(Gen.Elements<char>([.. "abc1"]), 1, 3)))),
        new("Nick", Quoted(Text(Letters, 2, 5)), Quoted(Text(Letters, 6, 12).Or(Text(Letters, 0, 1)))),
        new("Price", Twentieths(1, 600), Twentieths(601, 900).Or(Twentieths(-900, 0)).Or(Cents(1, 2900))),
        new("Stops", Items(1, 2), Items(3, 6).Or(Gen.Constant("new string[0]"))),
        new("Size", Gen.Elements("ParcelSize.Small", "\"small\"", "\"extra-large\"", "new(\"letter\")"), Quoted(Text(Gen.Elements<char>([.. "qwyz"]), 1, 9))),
        new("Floor", Gen.Elements("1", "-2", "ParcelFloor.Value1"), Gen.Choose(2, 99).Select(number => number.ToString(CultureInfo.InvariantCulture))),
        new("Id", Gen.Elements("Guid.Empty", "new Guid(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\")"), Quoted(Text(Gen.Elements<char>([.. "xyz"]), 0, 9)).Select(text => $"Guid.Parse({text})")),
    ];

    /// <summary>Ways to write a value that do not change what it is.</summary>
    private static readonly Gen<Func<string, string>> Forms = Gen.Elements<Func<string, string>>(
        value => $"request.{{0}} = {value};",
        value => $"request = request with {{{{ {{0}} = {value} }}}};",
        value => $"if (condition) {{{{ request.{{0}} = ({value}); }}}}",
        value => $"Action set = () => request.{{0}} = {value}; set();");

    private static readonly Gen<IReadOnlyList<string>> Right =
        from slots in Gen.Shuffle(Slots)
        from count in Gen.Choose(1, Slots.Length)
        from statements in slots.Take(count).Select(slot => Statement(slot.Name, slot.Right)).Aggregate(
            Gen.Constant<IReadOnlyList<string>>([]),
            (all, next) => from some in all from one in next select (IReadOnlyList<string>)[.. some, one])
        select statements;

    private static readonly Gen<string> Wrong =
        from slot in Gen.Elements(Slots)
        from statement in Statement(slot.Name, slot.Wrong)
        select statement;

    [Fact]
    public void WhatKeepsTheContract_IsNeverReported() => Prop.ForAll(Right.ToArbitrary(), statements =>
        Analyze(statements) is { Count: 0 }).Check(Config.QuickThrowOnFailure.WithMaxTest(Programs));

    [Fact]
    public void WhatBreaksOneConstraint_IsReportedOnce() => Prop.ForAll((from right in Right from wrong in Wrong select (right, wrong)).ToArbitrary(), pair =>
        Analyze([.. pair.right, pair.wrong]) is { Count: 1 }).Check(Config.QuickThrowOnFailure.WithMaxTest(Programs));

    private static IReadOnlyList<string> Analyze(IReadOnlyList<string> statements)
    {
        var blocks = statements.Select(statement => "{ " + statement + " }");
        var text = Snippet.Parcels("ParcelSendRequest request = null!;\n" + string.Join('\n', blocks));
        var diagnostics = Consumer.OfParcels.AnalyzeAsync(
            text, new BrokenConstraintAnalyzer(), new MissingRequiredFieldAnalyzer(), new MalformedApiKeyAnalyzer(), new KeyInSourceAnalyzer(), new SampleKeyAnalyzer())
            .GetAwaiter().GetResult();
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
    }

    private static Gen<string> Statement(string member, Gen<string> values) =>
        from value in values
        from form in Forms
        select form(value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal))
            is var template ? string.Format(CultureInfo.InvariantCulture, template, member) : "";

    private static Gen<string> Text(Gen<char> letters, int least, int most) =>
        from length in Gen.Choose(least, most)
        from characters in Gen.ArrayOf(letters, length)
        select new string(characters);

    private static Gen<string> Quoted(Gen<string> texts) => texts.Select(text => SymbolDisplay.FormatLiteral(text, quote: true));

    private static Gen<string> Twentieths(int least, int most) => Gen.Choose(least, most).Select(number => Number(number * 0.05m));

    /// <summary>Within the range, and between two multiples.</summary>
    private static Gen<string> Cents(int least, int most) => Gen.Choose(least, most).Where(number => number % 5 != 0).Select(number => Number(number * 0.01m));

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    private static Gen<string> Items(int least, int most) =>
        from count in Gen.Choose(least, most)
        from open in Gen.Elements("[", "new[] { ", "new List<string> { ")
        select open + string.Join(", ", Enumerable.Repeat("text", count)) + (open == "[" ? "]" : " }");

    private sealed record Slot(string Name, Gen<string> Right, Gen<string> Wrong);
}
