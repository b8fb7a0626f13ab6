using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Parse.Reading;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Tests;

/// <summary>What was wrong with a document, each thing once.</summary>
public sealed class RepairLogTests
{
    private static readonly string Text = new('x', 1_000);

    [Fact]
    public void Warnings_StandInTheOrderOfTheText()
    {
        var log = new RepairLog();
        log.Add("later", new TextSpan(50, 2));
        log.Add("b", new TextSpan(10, 1));
        log.Add("a", new TextSpan(10, 1));

        Assert.Equal([("a", 10, 11), ("b", 10, 11), ("later", 50, 52)], Told(log));
    }

    [Fact]
    public void SameWords_AreToldAtTheirFirstPlace()
    {
        var log = new RepairLog();
        log.Add("twice", new TextSpan(30, 3));
        log.Add("twice", new TextSpan(20, 5));
        log.Add("thrice", new TextSpan(1, 1));
        log.Add("thrice", new TextSpan(2, 2));
        log.Add("thrice", new TextSpan(1, 3));

        Assert.Equal([("thrice (3 places)", 1, 2), ("twice (2 places)", 20, 25)], Told(log));
    }

    [Fact]
    public void WhatWasWrongWithAnotherText_StandsBehindThisOne()
    {
        var log = new RepairLog();
        log.Add("both", new TextSpan(5, 2));
        var other = new RepairLog();
        other.Add("both", new TextSpan(1, 4));
        other.Add("both", new TextSpan(7, 4));
        other.Add("other", new TextSpan(2, 3));
        other.Add("other", new TextSpan(3, 3));

        log.Add(other, 100);

        Assert.Equal([("both (3 places)", 5, 7), ("other (2 places)", 102, 105)], Told(log));
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(4, 1)]
    [InlineData(2, 3)]
    public void MoreThanAReaderWants_AreCounted(int most, int rest)
    {
        var log = new RepairLog();
        foreach (var i in Enumerable.Range(0, 5))
        {
            log.Add($"w{i}", new TextSpan(i * 10, 1));
        }

        var told = Told(log, most);

        Assert.Equal(Enumerable.Range(0, most).Select(i => ($"w{i}", i * 10, (i * 10) + 1)), told.Take(most));
        Assert.Equal(
            rest == 0 ? [] : [($"There are {rest} more breaches of the OpenAPI specification from here on", most * 10, (most * 10) + 1)],
            told.Skip(most));
    }

    [Fact]
    public void ForgottenWarnings_AreNotTold()
    {
        var log = new RepairLog();
        log.Add("a", default);

        log.Clear();

        Assert.Empty(Told(log));
    }

    private static List<(string Message, int Start, int End)> Told(RepairLog log, int most = 100)
    {
        var positions = new SpecPositions([new("a.yaml", SourceText.From(Text), 0)], root: null, new SourceMap(0));
        var problems = log.ToProblems(positions, most).ToList();
        Assert.All(problems, p => Assert.Equal(DiagnosticIds.RepairedDocument, p.Id));
        return [.. problems.Select(p => (p.Message, p.Span.Start, p.Span.End))];
    }
}
