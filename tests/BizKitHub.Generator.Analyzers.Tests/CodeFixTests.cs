using BizKitHub.Generator.Analyzers.Tests.Verification;
using BizKitHub.Generator.CodeFixes;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What each fix makes of the code, alone and for all places at once.</summary>
public sealed class CodeFixTests
{
    private const string AddMembers = "Add what the contract requires";
    private const string AddValue = "Put a placeholder here";
    private const string Name = "Use the name of the listed value";
    private const string Trim = "Remove the white space around the API key";
    private const string FromConfiguration = "Read the API key from configuration";
    private const string FromEnvironment = "Read the API key from the environment";

    private static readonly FixAssert Missing = new(() => new MissingMembersCodeFix());
    private static readonly FixAssert Member = new(() => new EnumMemberCodeFix());
    private static readonly FixAssert Trimming = new(() => new TrimKeyCodeFix());
    private static readonly FixAssert Moving = new(() => new MoveKeyCodeFix());

    private static readonly Consumer BizKitHub = Consumer.OfBizKitHub with { Place = ContractPlace.Source };
    private static readonly Consumer Parcels = Consumer.OfParcels with { Place = ContractPlace.Source };

    [Fact]
    public Task MembersThatTheCompilerMisses_AreAddedWithTheContractsExample() => Missing.FixesAsync(
        BizKitHub,
        Snippet.BizKitHub("""
            var one = new CustomerCreateRequest();
            var two = new CustomerCreateRequest { CompanyName = "BizKitHub" };
            CustomerCreditSpendRequest three = new()
            {
                IdentityId = text,
            };
            three = new()
            {
                Amount = 2,
                Description = text
            };
            """),
        Snippet.BizKitHub("""
            var one = new CustomerCreateRequest { Email = "name@example.com" /* for example jan@barasek.com */ };
            var two = new CustomerCreateRequest { CompanyName = "BizKitHub", Email = "name@example.com" /* for example jan@barasek.com */ };
            CustomerCreditSpendRequest three = new()
            {
                IdentityId = text,
                Amount = 1,
                Description = "description"
            };
            three = new()
            {
                Amount = 2,
                Description = text,
                IdentityId = "identityId"
            };
            """),
        AddMembers);

    [Fact]
    public Task MembersOfEveryType_GetAPlaceholderThatTheContractAccepts() => Missing.FixesAsync(
        Parcels,
        Snippet.Parcels("var request = new ParcelSendRequest { ReturnTo = new() };"),
        Snippet.Parcels("""
            var request = new ParcelSendRequest { ReturnTo = new() { Street = "street" }, Recipient = "recipient-name", Weight = 0, Callback = new Uri("https://example.com"), Size = ParcelSize.Small, Note = null };
            """),
        AddMembers);

    [Fact]
    public async Task ClientOfAReferencedAssembly_IsFixedToo() => Assert.Equal(
        [AddMembers],
        await Missing.OffersAsync(
            Consumer.OfBizKitHub with { Place = ContractPlace.Assembly }, Snippet.BizKitHub("_ = new CustomerCreateRequest();")));

    [Fact]
    public async Task MembersOfOtherTypes_AreOthersConcern() => Assert.Empty(await Missing.OffersAsync(
        BizKitHub, "internal class Own { public required string Name { get; set; } public static Own Create() => new(); }"));

    [Fact]
    public Task EmptyValues_AreFilled() => Missing.FixesAsync(
        BizKitHub,
        Snippet.BizKitHub("""
            var one = new CustomerCreateRequest { Email = null! };
            one = one with { Email = condition ? text : "" };
            await client.Customer.GetAccountInfoAsync(maybe ?? "");
            """),
        Snippet.BizKitHub("""
            var one = new CustomerCreateRequest { Email = "name@example.com" /* for example jan@barasek.com */ };
            one = one with { Email = condition ? text : "name@example.com" /* for example jan@barasek.com */ };
            await client.Customer.GetAccountInfoAsync(maybe ?? "identityId");
            """),
        AddValue);

    [Fact]
    public Task ObjectMadeByReflection_IsMadeByItsInitialiser() => Missing.FixesAsync(
        BizKitHub,
        Snippet.BizKitHub("var one = Activator.CreateInstance<CustomerCreateRequest>();"),
        Snippet.BizKitHub("""var one = new CustomerCreateRequest { Email = "name@example.com" /* for example jan@barasek.com */ };"""),
        AddMembers);

    [Fact]
    public async Task JsonLiteral_IsLeftToItsAuthor() => Assert.Empty(await Missing.OffersAsync(
        BizKitHub, Snippet.BizKitHub("""_ = JsonSerializer.Deserialize<CustomerCreateRequest>("{}");""")));

    [Fact]
    public Task ListedValues_GetTheirNames() => Member.FixesAsync(
        Parcels,
        Snippet.Parcels("""
            ParcelSendRequest request = null!;
            request.Size = "small";
            request.Size = "Small";
            request.Size = new ParcelSize("smal");
            request.Size = new("extra-large");
            request.Sizes = ["small", condition ? "extralarge" : text];
            request.Floor = 1;
            await client.Parcel.TrackAsync("AB1234", condition ? "small" : text, 1);
            """),
        Snippet.Parcels("""
            ParcelSendRequest request = null!;
            request.Size = ParcelSize.Small;
            request.Size = ParcelSize.Small;
            request.Size = ParcelSize.Small;
            request.Size = ParcelSize.ExtraLarge;
            request.Sizes = [ParcelSize.Small, condition ? ParcelSize.ExtraLarge : text];
            request.Floor = ParcelFloor.Value1;
            await client.Parcel.TrackAsync("AB1234", condition ? "small" : text, 1);
            """),
        Name);

    [Fact]
    public async Task ValueThatIsNearNone_HasNoFix() => Assert.Empty(await Member.OffersAsync(
        Parcels, Snippet.Parcels("""ParcelSendRequest request = null!; request.Size = "enormous";""")));

    [Fact]
    public Task PaddedKeys_AreTrimmed() => Trimming.FixesAsync(
        BizKitHub,
        Snippet.BizKitHub("""
            _ = new BizKitHubClient(" DEV_abcdefghijklmnopqrstuvwxyz01");
            _ = new BizKitHubClientOptions { ApiKey = maybe ?? @"DEV_abcdefghijklmnopqrstuvwxyz01 " };
            """),
        Snippet.BizKitHub("""
            _ = new BizKitHubClient("DEV_abcdefghijklmnopqrstuvwxyz01");
            _ = new BizKitHubClientOptions { ApiKey = maybe ?? "DEV_abcdefghijklmnopqrstuvwxyz01" };
            """),
        Trim);

    [Fact]
    public async Task PaddedKeyThatIsMalformedBesides_IsNotTrimmed() =>
        Assert.Empty(await Trimming.OffersAsync(BizKitHub, Snippet.BizKitHub("""_ = new BizKitHubClient(" PRODtooShort");""")));

    [Fact]
    public Task Keys_MoveToTheEnvironment() => Moving.FixesAsync(
        BizKitHub,
        Snippet.BizKitHub("""
            _ = new BizKitHubClient("PRODabcdefghijklmnopqrstuvwxyz01");
            _ = new BizKitHubClient(maybe ?? ShortKey);
            _ = new BizKitHubClientOptions { ApiKey = "PRODPGrFxpGEtrOZfuWhnoJohUYBXuOE" };
            """),
        Snippet.BizKitHub("""
            _ = new BizKitHubClient(Environment.GetEnvironmentVariable("BIZKITHUB_API_KEY") ?? throw new InvalidOperationException("BIZKITHUB_API_KEY is not set."));
            _ = new BizKitHubClient(maybe ?? (Environment.GetEnvironmentVariable("BIZKITHUB_API_KEY") ?? throw new InvalidOperationException("BIZKITHUB_API_KEY is not set.")));
            _ = new BizKitHubClientOptions { ApiKey = Environment.GetEnvironmentVariable("BIZKITHUB_API_KEY") };
            """),
        FromEnvironment);

    [Fact]
    public Task Keys_MoveToTheConfigurationAtHand() => Moving.FixesAsync(
        BizKitHub,
        WithConfiguration("\"PRODabcdefghijklmnopqrstuvwxyz01\"", "\"ROOTabcdefghijklmnopqrstuvwxyz01\""),
        WithConfiguration(
            """configuration["BizKitHub:ApiKey"] ?? throw new System.InvalidOperationException("BizKitHub:ApiKey is not set.")""",
            """_settings["BizKitHub:ApiKey"]"""),
        FromConfiguration);

    [Fact]
    public async Task WithoutAConfiguration_ItIsNotOffered() => Assert.Equal(
        [FromEnvironment],
        await Moving.OffersAsync(BizKitHub, Snippet.BizKitHub("""_ = new BizKitHubClient("PRODtooShort");""")));

    private static string WithConfiguration(string first, string second) => $$"""
        using Microsoft.Extensions.Configuration;

        internal sealed class Startup
        {
            private readonly IConfiguration _settings;
            public Startup(IConfiguration settings) => _settings = settings;
            public static object Create(IConfiguration configuration) => new BizKitHub.BizKitHubClient({{first}});
            public object Options() => new BizKitHub.BizKitHubClientOptions { ApiKey = {{second}} };
        }

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string? this[string key] { get; set; }
            }
        }
        """;
}
