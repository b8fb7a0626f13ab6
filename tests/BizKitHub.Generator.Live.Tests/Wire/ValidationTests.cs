using BizKitHub.Generator.Live.Tests.Json;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Wire;

/// <summary>Requests that break the contract are refused before they leave, by the name on the wire and without the value.</summary>
public sealed class ValidationTests
{
    private static readonly Place.WithLockerCode Locker = new() { LockerCode = "CZ1" };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("no address")]
    [InlineData("@barasek.com")]
    [InlineData("jan@")]
    [InlineData("")]
    public async Task AMalformedEmail_IsRefusedAndNothingIsSent(string email)
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Customer.CreateAsync(new CustomerCreateRequest { Email = email }, Cancelled));

        Assert.StartsWith("CustomerCreateRequest.email must be an e-mail address.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("CustomerCreateRequest", exception.ParamName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ValidateRequestsOff_LeavesItToTheServer()
    {
        using var handler = new ScriptedHandler(SeedExamples.Created);
        using BizKitHubClient client = handler.BizKitHub(options => options.ValidateRequests = false);
        await client.Customer.CreateAsync(new CustomerCreateRequest { Email = "no address" }, Cancelled);

        Assert.Equal("""{"email":"no address"}""", handler.Only.Body);
    }

    [Theory]
    [InlineData("1cGIHvFoQDGLAbc", "must have at least 16 characters")]
    [InlineData("1cGIHvFoQDGLAbcA2", "must have at most 16 characters")]
    public async Task AParameterOfTheWrongLength_IsRefused(string cuRefNo, string rule)
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub();
        var exception = await Assert.ThrowsAsync<ArgumentException>(nameof(cuRefNo), () => client.Customer.HierarchyAsync(cuRefNo, Cancelled));

        Assert.StartsWith($"cuRefNo {rule}.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ARequiredTextThatIsNull_IsRefused()
    {
        using var handler = new ScriptedHandler("{}");
        using BizKitHubClient client = handler.BizKitHub();
        string? unknown = Environment.GetEnvironmentVariable("NO SUCH VARIABLE");
        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Customer.CreditSpendAsync(Clients.Spending with { IdentityId = unknown! }, Cancelled));

        Assert.StartsWith("CustomerCreditSpendRequest.identityId is required.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(0, "ParcelDraft.weight must be greater than 0.")]
    [InlineData(-1, "ParcelDraft.weight must be greater than 0.")]
    [InlineData(31, "ParcelDraft.weight must be at most 30.")]
    public async Task ANumberOutOfRange_IsRefused(int weight, string message) =>
        Assert.StartsWith(message, await RefuseAsync(client => client.Parcels.CreateAsync(new ParcelDraft { Recipient = Locker, Weight = weight }, Cancelled)), StringComparison.Ordinal);

    [Fact]
    public async Task TooManyItems_AreRefused() => Assert.StartsWith(
        "ParcelDraft.labels must have at most 3 items.",
        await RefuseAsync(client => client.Parcels.CreateAsync(new ParcelDraft { Recipient = Locker, Weight = 1, Labels = ["a", "b", "c", "d"] }, Cancelled)),
        StringComparison.Ordinal);

    [Fact]
    public async Task APartOfAPart_IsCheckedToo()
    {
        var broken = new ParcelDraft { Recipient = new Place.WithLockerCode { LockerCode = "cz-1" }, Weight = 1 };
        var draft = new ParcelDraft { Recipient = Locker, Weight = 1, Parts = [new ParcelDraft { Recipient = Locker, Weight = 1, Parts = [broken] }] };

        Assert.StartsWith(
            "WithLockerCode.lockerCode must match ^[A-Z]{2}[0-9]+$.",
            await RefuseAsync(client => client.Parcels.CreateAsync(draft, Cancelled)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOptionalBody_IsCheckedWhenThereIsOne() => Assert.StartsWith(
        "ParcelChange.note must have at most 20 characters.",
        await RefuseAsync(client => client.Parcels.ChangeAsync(Guid.Empty, new ParcelChange { Note = new string('n', 21) }, Cancelled)),
        StringComparison.Ordinal);

    [Fact]
    public async Task Parameters_AreCheckedByTheirNameOnTheWire()
    {
        Assert.StartsWith("X-Trace-Id must match ", await RefuseAsync(client => client.Parcels.ListAsync(xTraceId: "ABC", cancellationToken: Cancelled)), StringComparison.Ordinal);
        Assert.StartsWith("page must be at least 1.", await RefuseAsync(client => client.Parcels.ListAsync(page: 0, cancellationToken: Cancelled)), StringComparison.Ordinal);
        Assert.StartsWith("minWeight must be greater than 0.", await RefuseAsync(client => client.Parcels.ListAsync(minWeight: 0, cancellationToken: Cancelled)), StringComparison.Ordinal);
        Assert.StartsWith("postalCode must have at least 3 characters.", await RefuseAsync(client => client.Depots.CoverageAsync("27", Cancelled)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AValueTheContractDoesNotList_IsLeftToTheServer()
    {
        using var handler = new ScriptedHandler("""{"items":[]}""");
        using CourierClient client = handler.Courier();
        await client.Parcels.ListAsync(state: "brand new", xPriority: 99, cancellationToken: Cancelled);

        Assert.Equal("GET /eu/v2/parcels?state=brand%20new", handler.Only.Line);
        Assert.Equal("99", handler.Only.Header("X-Priority"));
    }

    private static async Task<string> RefuseAsync(Func<CourierClient, Task> call)
    {
        using var handler = new ScriptedHandler("{}");
        using CourierClient client = handler.Courier();
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => call(client));
        Assert.Empty(handler.Requests);
        return exception.Message;
    }
}
