using System.Text;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Answers that are a list, a map, a union, a text, bytes or nothing.</summary>
public sealed class CourierAnswerTests
{
    private static readonly Guid ParcelId = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AListOfDiscriminatedCases_IsRead()
    {
        using var handler = new ScriptedHandler("""
            [{"kind":"picked-up","at":"2026-01-02T03:04:05Z"},{"minutes":90,"kind":"delayed"},{"kind":"Delivered","to":"a neighbour"}]
            """);
        using CourierClient client = handler.Courier();
        IReadOnlyList<Event> events = await client.Parcels.EventsAsync(ParcelId, new DateOnly(2026, 1, 2), Cancelled);

        Assert.Collection(
            events,
            first => Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Assert.IsType<Event.PickedUp>(first).Value.At),
            second => Assert.Equal(90, Assert.IsType<Event.Delayed>(second).Value.Minutes),
            third => Assert.Equal("a neighbour", Assert.IsType<Event.Delivered>(third).Value.To));
    }

    [Fact]
    public async Task AnEmptyList_IsEmpty()
    {
        using var handler = new ScriptedHandler(" [ ] ");
        using CourierClient client = handler.Courier();

        Assert.Empty(await client.Parcels.EventsAsync(ParcelId, new DateOnly(2026, 1, 2), Cancelled));
    }

    [Fact]
    public async Task ATree_IsReadToItsLeaves()
    {
        string json = string.Concat(Enumerable.Repeat("""{"name":"d","children":[""", 20)) + """{"name":"leaf"}""" + string.Concat(Enumerable.Repeat("]}", 20));
        using var handler = new ScriptedHandler(json);
        using CourierClient client = handler.Courier();
        Depot depot = await client.Depots.TreeAsync(Cancelled);
        while (depot.Children is [var child])
        {
            depot = child;
        }

        Assert.Equal("leaf", depot.Name);
    }

    [Fact]
    public async Task ATreeTooDeepToRead_IsAnException()
    {
        using var handler = new ScriptedHandler(string.Concat(Enumerable.Repeat("""{"name":"d","children":[""", 100_000)));
        using CourierClient client = handler.Courier();

        await Assert.ThrowsAsync<CourierApiException>(() => client.Depots.TreeAsync(Cancelled));
    }

    [Theory]
    [InlineData("""{"covered":true,"depot":{"name":"Praha"}}""", typeof(Coverage.Covered))]
    [InlineData("""{"covered":false,"reason":"too far"}""", typeof(Coverage.NotCovered))]
    public async Task ABooleanConstant_TellsTheCasesApart(string json, Type type)
    {
        using var handler = new ScriptedHandler(json);
        using CourierClient client = handler.Courier();

        Assert.IsType(type, await client.Depots.CoverageAsync("272 01", Cancelled));
    }

    [Fact]
    public async Task NamedAndOtherProperties_AreKeptApart()
    {
        using var handler = new ScriptedHandler("""{"fuel":12.50,"base":99,"toll \u00e1":0}""");
        using CourierClient client = handler.Courier();
        Surcharges price = await client.Parcels.QuoteAsync(
            new ParcelDraft { Recipient = new Place.WithLockerCode { LockerCode = "CZ1" }, Weight = 1 }, Cancelled);

        Assert.Equal(99, price.Base);
        Assert.Equal(new Dictionary<string, decimal> { ["fuel"] = 12.5m, ["toll á"] = 0 }, price.AdditionalProperties);
    }

    [Fact]
    public async Task AMap_IsRead()
    {
        using var handler = new ScriptedHandler("""{"Praha":true,"Brno":false}""");
        using CourierClient client = handler.Courier();
        SystemStatusResponse status = await client.System.StatusAsync(Cancelled);

        Assert.Equal(new Dictionary<string, bool> { ["Praha"] = true, ["Brno"] = false }, status.AdditionalProperties);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public async Task AText_IsReadInItsEncoding(string charset)
    {
        byte[] bytes = Encoding.GetEncoding(charset).GetBytes("^XA^FDéà^XZ\n");
        using var handler = new ScriptedHandler(_ => Replies.Bytes(bytes, $"text/plain; charset={charset}"));
        using CourierClient client = handler.Courier();

        Assert.Equal("^XA^FDéà^XZ\n", await client.Labels.TextAsync("c", LabelsTextFormat.Zpl, Cancelled));
    }

    [Fact]
    public async Task Bytes_ArriveAsTheyAre()
    {
        byte[] bytes = [.. Enumerable.Range(0, 20_000).Select(i => (byte)i)];
        using var handler = new ScriptedHandler(_ => Replies.Bytes(bytes, "application/pdf"));
        using CourierClient client = handler.Courier();

        Assert.Equal(bytes, await client.Labels.PdfAsync("c", Cancelled));
    }

    [Fact]
    public async Task NoContent_IsASuccess()
    {
        using var handler = new ScriptedHandler(_ => Replies.NoContent());
        using CourierClient client = handler.Courier();
        await client.Parcels.CancelAsync(ParcelId, Cancelled);

        Assert.Equal(HttpMethod.Delete, handler.Only.Method);
    }
}
