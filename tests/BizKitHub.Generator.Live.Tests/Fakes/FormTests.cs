using Courier;
using Kitchen;

namespace BizKitHub.Generator.Live.Tests.Fakes;

/// <summary>What the home contract does not have: parameters in all places, answers by status, texts, bytes, streams.</summary>
public sealed class FormTests
{
    private static readonly Guid Parcel = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public async Task ParametersOfAllPlaces_ComeBackTyped()
    {
        using var fake = new CourierFake();
        using CourierClient client = fake.CreateClient();

        await client.Parcels.ListAsync(
            states: [ParcelState.Waiting, ParcelState.OnTheWay],
            sizes: [1, 2],
            zones: ["north end", "south"],
            carriers: ["a|b", "c"],
            deliverOn: new DateOnly(2026, 1, 2),
            senderId: Parcel,
            minWeight: 1.5m,
            fragile: true,
            xPriority: Priority.Value2,
            xFeatures: ["x", "y"],
            visit: "first visit",
            cancellationToken: TestContext.Current.CancellationToken);
        await client.Parcels.EventsAsync(Parcel, new DateOnly(2026, 3, 4), TestContext.Current.CancellationToken);

        ParcelsFake.ListCall list = Assert.Single(fake.Parcels.List.Calls);
        Assert.Equal([ParcelState.Waiting, ParcelState.OnTheWay], list.States!);
        Assert.Equal([1, 2], list.Sizes!);
        Assert.Equal(["x", "y"], list.XFeatures!);
        Assert.Equal((new DateOnly(2026, 1, 2), Parcel, 1.5m, true), (list.DeliverOn, list.SenderId, list.MinWeight, list.Fragile));
        Assert.Equal((Priority.Value2, "first visit"), (list.XPriority, list.Visit));
        Assert.Null(list.Page);
        ParcelsFake.EventsCall events = Assert.Single(fake.Parcels.Events.Calls);
        Assert.Equal((Parcel, new DateOnly(2026, 3, 4)), (events.ParcelId, events.Day));
    }

    [Fact]
    public async Task TextsAndBytes_HaveExamplesAndCanBeReplaced()
    {
        using var fake = new KitchenFake();
        using KitchenClient client = fake.CreateClient();
        Assert.Equal("text", await client.Files.MenuAsync(TestContext.Current.CancellationToken));

        fake.Files.Menu.Answers("soup");
        fake.Files.Photo.Answers((byte[]?)null);

        Assert.Equal("soup", await client.Files.MenuAsync(TestContext.Current.CancellationToken));
        Assert.Null(await client.Files.PhotoAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task CaseOfAStatus_ComesWithIt()
    {
        var soup = new Order { Id = 7, Dish = "soup" };
        using var fake = new KitchenFake();
        using KitchenClient client = fake.CreateClient();
        Assert.IsType<OrdersPlaceResponse.Created>(await client.Orders.PlaceAsync(soup, TestContext.Current.CancellationToken));

        fake.Orders.Place.Answers(call => call.Request.Id == 7 ? new OrdersPlaceResponse.ResetContent() : new OrdersPlaceResponse.Created { Value = call.Request });
        fake.Orders.Read.Answers(call => call.Id == 7 ? soup : null);

        Assert.IsType<OrdersPlaceResponse.ResetContent>(await client.Orders.PlaceAsync(soup, TestContext.Current.CancellationToken));
        Assert.Equal(new OrdersPlaceResponse.Created { Value = soup with { Id = 8 } }, await client.Orders.PlaceAsync(soup with { Id = 8 }, TestContext.Current.CancellationToken));
        Assert.Equal(soup, await client.Orders.ReadAsync(7, TestContext.Current.CancellationToken));
        Assert.Null(await client.Orders.ReadAsync(8, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task HeaderThatTheContractPromises_IsThere()
    {
        using var fake = new KitchenFake();
        using KitchenClient client = fake.CreateClient();

        WithHeaders<OrdersPlaceResponse, OrdersPlaceResponseHeaders> made = await client.Orders.PlaceWithHeadersAsync(new Order { Id = 7, Dish = "soup" }, TestContext.Current.CancellationToken);
        fake.Orders.Place.Answers(Kitchen.ApiFakeAnswer.Text(System.Net.HttpStatusCode.Created, "{\"id\":7,\"dish\":\"soup\"}").WithHeader("Location", "/v1/orders/7"));
        WithHeaders<OrdersPlaceResponse, OrdersPlaceResponseHeaders> own = await client.Orders.PlaceWithHeadersAsync(new Order { Id = 7, Dish = "soup" }, TestContext.Current.CancellationToken);

        Assert.Equal("https://example.com/", made.Headers.Location.OriginalString);
        Assert.Equal("/v1/orders/7", own.Headers.Location.OriginalString);
    }

    [Fact]
    public async Task Streams_AreAnsweredItemByItem()
    {
        using var fake = new KitchenFake();
        using KitchenClient client = fake.CreateClient();
        List<Step> shown = await AllAsync(client.Streams.LinesAsync(TestContext.Current.CancellationToken));
        Step step = Assert.Single(shown);

        fake.Streams.Lines.Answers([step, step]);
        fake.Streams.Records.Answers([step, step, step]);
        fake.Streams.Steps.Answers([step]);

        Assert.Equal([step, step], await AllAsync(client.Streams.LinesAsync(TestContext.Current.CancellationToken)));
        Assert.Equal([step, step, step], await AllAsync(client.Streams.RecordsAsync(TestContext.Current.CancellationToken)));
        Assert.Equal([step], await AllAsync(client.Streams.StepsAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task StreamWithoutATypedForm_SaysWhatToDo()
    {
        using var fake = new KitchenFake();
        using KitchenClient client = fake.CreateClient();

        var failure = await Assert.ThrowsAsync<Kitchen.ApiFakeException>(() => AllAsync(client.Streams.EventsAsync(TestContext.Current.CancellationToken)));
        fake.Streams.Events.Answers(Kitchen.ApiFakeAnswer.Text(System.Net.HttpStatusCode.OK, "event: served\ndata: soup\n\n", "text/event-stream"));

        Assert.Contains("Say what the fake answers", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (T item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
