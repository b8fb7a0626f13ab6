using System.Net;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;
using Figures;
using Shapes;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>A server that has moved on is counted by operation, kind and field, before it hurts.</summary>
[Collection(nameof(Listening))]
public sealed class DriftTests
{
    private const string Parcel = """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","state":"waiting","priority":1,"weight":0,"createdAt":"2026-01-02T03:04:05Z","recipient":{"lockerCode":"CZ1"},"signature":null}""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Parcel, null)]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","colour":{"a":1},"state":"waiting","priority":1,"weight":0,"createdAt":"2026-01-02T03:04:05Z","recipient":{"lockerCode":"CZ1","colour":1},"signature":null,"colour":2}""", "Parcel.colour=unknown_field WithLockerCode.colour=unknown_field")]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","state":"lost","priority":1,"weight":0,"createdAt":"2026-01-02T03:04:05Z","recipient":{"lockerCode":"CZ1"},"signature":null}""", "ParcelState=unknown_value")]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e"}""", "Parcel.state=missing_field")]
    [InlineData("""{"a field that may be data":1}""", "Parcel.*=unknown_field Parcel.id=missing_field")]
    [InlineData("""{"a-key-of-the-courier":1}""", "*=unknown_field Parcel.id=missing_field")]
    public async Task AnAnswerThatDeparts_IsCountedOnceForEachField(string json, string? drift)
    {
        using var witness = new Witness(CourierClient.TelemetryName);
        using var handler = new ScriptedHandler(json);
        using CourierClient client = handler.Courier();
        await Record.ExceptionAsync(() => client.Parcels.ReadAsync(Guid.Empty, Cancelled));

        Assert.Equal(
            (drift?.Split(' ') ?? []).Select(d => d.Split('=')).Select(d => $"api.drift.field={d[0]} api.drift.kind={d[1]} api.operation.name=parcels.Read"),
            witness.Drift);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, false)]
    [InlineData(HttpStatusCode.Created, true)]
    [InlineData(HttpStatusCode.Gone, true)]
    public async Task AStatusThatTheContractDoesNotList_IsCounted(HttpStatusCode status, bool departs)
    {
        using var witness = new Witness(CourierClient.TelemetryName);
        using var handler = new ScriptedHandler(_ => Replies.Json(Parcel, status));
        using CourierClient client = handler.Courier();
        await Record.ExceptionAsync(() => client.Parcels.ReadAsync(Guid.Empty, Cancelled));

        Assert.Equal(departs ? [$"api.drift.field={(int)status} api.drift.kind=undeclared_status api.operation.name=parcels.Read"] : [], witness.Drift);
    }

    [Fact]
    public async Task WhatAnAttemptSawThatFailed_DoesNotCount()
    {
        using var witness = new Witness(FiguresClient.TelemetryName);
        using var handler = new ScriptedHandler("""{"guess":{"c":2,"a":1}}""");
        using FiguresClient client = handler.Figures();
        await client.Echo.DrawingAsync(new Figures.Drawing(), Cancelled);

        Assert.Equal("Counted.c", Assert.Single(witness.Drift).Split(' ')[0].Split('=')[1]);
    }

    /// <summary>Of a client that no other test watches: what fills the labels fills them for the life of the program.</summary>
    [Fact]
    public async Task FieldsWithoutEnd_AreNotLabelsWithoutEnd()
    {
        using var witness = new Witness(ShapesClient.TelemetryName);
        int next = 0;
        string end = "\"name\":\"ink\"}";
        using var handler = new ScriptedHandler(_ => Replies.Json($$"""{{{string.Concat(Enumerable.Range(0, 60).Select(_ => $"\"f{next++}\":1,"))}}"id":"7",{{end}}"""));
        using ShapesClient client = handler.Shapes();
        for (int call = 0; call < 20; call++)
        {
            await client.Drawing.AddAsync(new NewLayer { Name = "ink", Token = "t" }, Cancelled);
        }

        Assert.Equal(20 * 60, witness.Drift.Count());
        Assert.Equal(501, witness.Drift.Distinct().Count());
        Assert.Contains(witness.Drift, d => d.Contains("api.drift.field=_OTHER", StringComparison.Ordinal));

        // What the contract names is never one of too many.
        end = "\"visible\":true}";
        await Record.ExceptionAsync(() => client.Drawing.AddAsync(new NewLayer { Name = "ink", Token = "t" }, Cancelled));
        Assert.Contains(witness.Drift, d => d.StartsWith("api.drift.field=Layer.name api.drift.kind=missing_field", StringComparison.Ordinal));
    }
}
