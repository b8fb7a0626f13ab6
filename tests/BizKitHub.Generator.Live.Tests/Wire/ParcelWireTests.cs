using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>Parameters in every place and style, and bodies of every kind, to the letter.</summary>
public sealed class ParcelWireTests
{
    private const string NoParcels = """{"items":[]}""";

    private static readonly Guid ParcelId = new("0F8FAD5B-D9CB-469F-A165-70867728950E");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task QueryParameters_KeepTheOrderOfTheDocument()
    {
        SentRequest request = await SendAsync(NoParcels, client => client.Parcels.ListAsync(
            states: [ParcelState.OnTheWay, "lost & found"],
            sizes: [1, -2],
            zones: ["a b", "c"],
            carriers: ["d|e", "f,g"],
            deliverOn: new DateOnly(2026, 1, 5),
            changedSince: new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
            senderId: ParcelId,
            state: ParcelState.Delivered,
            minWeight: 1.50m,
            fragile: true,
            pickedUpAfter: new TimeOnly(17, 30, 0),
            page: 7,
            cancellationToken: Cancelled));

        Assert.Equal(
            "GET /eu/v2/parcels?states=on-the-way&states=lost%20%26%20found&sizes=1,-2&zones=a%20b%20c&carriers=d%7Ce%7Cf%2Cg&deliverOn=2026-01-05"
            + "&changedSince=2026-01-02T03%3A04%3A05.678%2B02%3A00&senderId=0f8fad5b-d9cb-469f-a165-70867728950e&state=delivered&minWeight=1.50"
            + "&fragile=true&pickedUpAfter=17%3A30%3A00&page=7",
            request.Line);
    }

    [Fact]
    public async Task AbsentAndEmptyParameters_AreNotSent()
    {
        SentRequest request = await SendAsync(NoParcels, client => client.Parcels.ListAsync(states: [], sizes: [], xFeatures: [], cancellationToken: Cancelled));

        Assert.Equal("GET /eu/v2/parcels", request.Line);
        Assert.Equal(["Accept", "User-Agent", "X-Courier-Key"], request.Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HeadersAndCookies_CarryTheirValues()
    {
        SentRequest request = await SendAsync(NoParcels, client => client.Parcels.ListAsync(
            xTraceId: "abc123", xPriority: Priority.Value3, xFeatures: ["maps", "eta"], visit: "Barášek; consent=true", consent: false, cancellationToken: Cancelled));

        Assert.Equal("abc123", request.Header("X-Trace-Id"));
        Assert.Equal("3", request.Header("X-Priority"));
        Assert.Equal("maps,eta", request.Header("X-Features"));
        Assert.Equal("visit=Bar%C3%A1%C5%A1ek%3B%20consent%3Dtrue; consent=false", request.Header("Cookie"));
    }

    [Theory]
    [InlineData("two\r\nX-Courier-Key: other")]
    [InlineData("Barášek")]
    [InlineData("\0")]
    public async Task AHeaderThatCannotBeSent_IsRefusedWithoutRepeatingIt(string feature)
    {
        using var handler = new ScriptedHandler(NoParcels);
        using CourierClient client = handler.Courier();
        var exception = await Assert.ThrowsAsync<ArgumentException>("X-Features", () => client.Parcels.ListAsync(xFeatures: [feature], cancellationToken: Cancelled));

        Assert.DoesNotContain(feature, exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task PathParameters_StayOneSegment()
    {
        SentRequest request = await SendAsync("label", client => client.Labels.TextAsync("../a/b?c#d%2F á", "e/f", Cancelled));

        Assert.Equal("GET /eu/v2/labels/..%2Fa%2Fb%3Fc%23d%252F%20%C3%A1/e%2Ff", request.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task APathParameterThatLeadsElsewhere_IsRefused(string code)
    {
        using var handler = new ScriptedHandler("label");
        using CourierClient client = handler.Courier();
        await Assert.ThrowsAsync<ArgumentException>(nameof(code), () => client.Labels.TextAsync(code, LabelsTextFormat.Zpl, Cancelled));
        await Assert.ThrowsAsync<ArgumentException>("ids", () => client.Parcels.BatchAsync([], Cancelled));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task DatesUuidsAndLists_StandInAPath()
    {
        SentRequest events = await SendAsync("[]", client => client.Parcels.EventsAsync(ParcelId, new DateOnly(2026, 1, 5), Cancelled));
        SentRequest batch = await SendAsync("[]", client => client.Parcels.BatchAsync([ParcelId, Guid.Empty], Cancelled));
        SentRequest label = await SendAsync("PDF", client => client.Labels.PdfAsync("CZ 1", Cancelled));

        Assert.Equal("GET /eu/v2/parcels/0f8fad5b-d9cb-469f-a165-70867728950e/events/2026-01-05", events.Line);
        Assert.Equal("GET /eu/v2/parcels/batch/0f8fad5b-d9cb-469f-a165-70867728950e,00000000-0000-0000-0000-000000000000", batch.Line);
        Assert.Equal("GET /eu/v2/labels/CZ%201.pdf", label.Line);
    }

    [Fact]
    public async Task AKeyInAHeader_GoesWhereTheContractSays()
    {
        SentRequest guarded = await SendAsync("""{"name":"Praha"}""", client => client.Depots.TreeAsync(Cancelled));
        SentRequest open = await SendAsync("{}", client => client.System.StatusAsync(Cancelled));

        Assert.Equal(Clients.CourierKey, guarded.Header("X-Courier-Key"));
        Assert.Null(open.Header("X-Courier-Key"));
    }

    [Fact]
    public async Task AbsentNullAndPresent_AreThreeThings()
    {
        Assert.Equal("{}", (await ChangeAsync(new ParcelChange())).Body);
        Assert.Equal("""{"note":null}""", (await ChangeAsync(new ParcelChange { Note = new(null) })).Body);
        Assert.Equal(
            """{"note":"Barášek","deliverOn":"2026-01-05","priority":1}""",
            (await ChangeAsync(new ParcelChange { Note = "Barášek", DeliverOn = new DateOnly(2026, 1, 5), Priority = Priority.Value1 })).Body);
        Assert.Empty((await ChangeAsync(change: null)).Bytes!);
    }

    [Fact]
    public async Task ABodyOfAnotherJsonType_SaysSo()
    {
        SentRequest request = await ChangeAsync(new ParcelChange());

        Assert.Equal("application/merge-patch+json", request.Header("Content-Type"));
        Assert.Equal("PATCH /eu/v2/parcels/0f8fad5b-d9cb-469f-a165-70867728950e", request.Line);
    }

    [Fact]
    public async Task ANestedBody_IsWrittenToItsLeaves()
    {
        var part = new ParcelDraft { Recipient = new Place.WithLockerCode { LockerCode = "CZ1" }, Weight = 0.10m, Labels = [] };
        var draft = new ParcelDraft { Recipient = new Place.WithStreet { Street = "Nová 1", City = "Kladno" }, Weight = 30, State = "odd", Parts = [part, part] };
        SentRequest request = await SendAsync("[]", client => client.Parcels.ReplaceAsync(ParcelId, draft, Cancelled));

        Assert.Equal(HttpMethod.Put, request.Method);
        Assert.Equal(
            """{"recipient":{"street":"Nová 1","city":"Kladno"},"weight":30,"state":"odd","parts":[{"recipient":{"lockerCode":"CZ1"},"weight":0.10,"labels":[]},{"recipient":{"lockerCode":"CZ1"},"weight":0.10,"labels":[]}]}""",
            request.Body);
    }

    [Fact]
    public async Task ABodyThatIsNoJson_IsSentAsItIs()
    {
        using var picture = new MemoryStream([0x89, 0x50, 0x4e, 0x47]);
        SentRequest request = await SendAsync("", client => client.Parcels.PhotoAsync(ParcelId, picture, Cancelled));

        Assert.Equal([0x89, 0x50, 0x4e, 0x47], request.Bytes!);
        Assert.Equal("image/png", request.Header("Content-Type"));
    }

    private static Task<SentRequest> ChangeAsync(ParcelChange? change) =>
        SendAsync("", client => client.Parcels.ChangeAsync(ParcelId, change, Cancelled));

    /// <summary>Makes a call and returns what left, whether or not the answer pleased.</summary>
    private static async Task<SentRequest> SendAsync(string answer, Func<CourierClient, Task> call)
    {
        using var handler = new ScriptedHandler(answer);
        using CourierClient client = handler.Courier();
        try
        {
            await call(client);
        }
        catch (CourierApiException unread) when (unread.StatusCode is System.Net.HttpStatusCode.OK)
        {
            // The request is what counts here.
        }

        return handler.Only;
    }
}
