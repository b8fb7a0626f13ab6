using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which constants the contract refuses, and in which words.</summary>
public sealed class BrokenConstraintTests
{
    private const string Email = "'email' of CustomerCreateRequest must be an e-mail address";

    [Theory]
    [InlineData("""new CustomerCreateRequest { Email = [|"jan.barasek.com"|] }""", Email)]
    [InlineData("""new CustomerCreateRequest { Email = "a@b", ReferralId = [|"short"|] }""", "'referralId' of CustomerCreateRequest must have 16 characters")]
    [InlineData("""new CustomerCreateRequest { Email = "a@b", CustomerRealIp = [|"999.1.1.1"|] }""", "'customerRealIp' of CustomerCreateRequest must be an IP address or localhost")]
    [InlineData("""new CustomerCreditSpendRequest { IdentityId = text, Amount = [|0|], Description = text }""", "'amount' of CustomerCreditSpendRequest must be at least 1")]
    [InlineData("""client.Customer.GetAccountInfoAsync(text, customerRealIp: [|"999.1.1.1"|])""", "'customerRealIp' of ICustomerClient.GetAccountInfoAsync must be an IP address or localhost")]
    [InlineData("""client.Customer.HierarchyAsync([|"2024"|])""", "'cuRefNo' of ICustomerClient.HierarchyAsync must have 16 characters")]
    public Task ConstantThatTheContractForbids_IsReported(string expression, string message) =>
        RuleAssert.BrokenConstraint.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"), message);

    [Theory]
    [InlineData("""request.Code = [|"abc"|]""", "'code' of ParcelSendRequest must match ^[A-Z]{3}$")]
    [InlineData("""request.Code = [|"ABC\n"|]""", "'code' of ParcelSendRequest must match ^[A-Z]{3}$")]
    [InlineData("""request.Price = [|0m|]""", "'price' of ParcelSendRequest must be greater than 0")]
    [InlineData("""request.Price = [|31|]""", "'price' of ParcelSendRequest must be at most 30")]
    [InlineData("""request.Price = [|1.01m|]""", "'price' of ParcelSendRequest must be a multiple of 0.05")]
    [InlineData("""request.Price = [|30.01m|]""", "'price' of ParcelSendRequest must be at most 30 and must be a multiple of 0.05")]
    [InlineData("""request.Price = new([|-1|])""", "'price' of ParcelSendRequest must be greater than 0")]
    [InlineData("""request.Price = [|(decimal)31.0|]""", "'price' of ParcelSendRequest must be at most 30")]
    [InlineData("""request.Nick = [|"x"|]""", "'nick' of ParcelSendRequest must have 2 to 5 characters")]
    [InlineData("""request.Nick = new Optional<string?>([|"abcdef"|])""", "'nick' of ParcelSendRequest must have 2 to 5 characters")]
    [InlineData("""request.Nick = [|""|]""", "'nick' of ParcelSendRequest must have 2 to 5 characters")]
    [InlineData("""request = request with { Code = [|"1"|] }""", "'code' of ParcelSendRequest must match ^[A-Z]{3}$")]
    [InlineData("""request.Code ??= [|"1"|]""", "'code' of ParcelSendRequest must match ^[A-Z]{3}$")]
    [InlineData("""client.Parcel.TrackAsync([|"x"|], ParcelSize.Small, 1)""", "'parcelId' of IParcelClient.TrackAsync must match ^[A-Z]{2}[0-9]{4}$")]
    [InlineData("""client.Parcel.TrackAsync("AB1234", ParcelSize.Small, depth: [|10|])""", "'depth' of IParcelClient.TrackAsync must be at most 9")]
    [InlineData("""client.Parcel.FindAllAsync([|10|], "en")""", "'depth' of ParcelClientPaging.FindAllAsync must be at most 9")]
    [InlineData("""client.Parcel.TrackAsync("AB1234", ParcelSize.Small, [|-1|])""", "'depth' of IParcelClient.TrackAsync must be at least 0")]
    [InlineData("""request.Marks = ["fine", [|"x"|]]""", "'marks' of ParcelSendRequest has items that must have 2 to 4 characters")]
    [InlineData("""request.Marks = new[] { [|"fragile"|], text }""", "'marks' of ParcelSendRequest has items that must have 2 to 4 characters")]
    [InlineData("""request.Marks = new List<string> { "fine", condition ? [|"x"|] : "ok" }""", "'marks' of ParcelSendRequest has items that must have 2 to 4 characters")]
    [InlineData("""request.Marks = [|new[] { "fine", text, "fine" }|]""", "'marks' of ParcelSendRequest must not have equal items")]
    [InlineData("""request.Stops = [||]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|["a", "b", "c"]|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|new[] { "a", "b", text }|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|new string[0]|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|Array.Empty<string>()|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|new List<string>()|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Stops = [|new List<string>(4) { "a", "b", "c" }|]""", "'stops' of ParcelSendRequest must have 1 to 2 items")]
    [InlineData("""request.Id = [|Guid.Parse("1234")|]""", "'id' of ParcelSendRequest must be a UUID")]
    [InlineData("""request.Id = [|new Guid("1234")|]""", "'id' of ParcelSendRequest must be a UUID")]
    [InlineData("""request.Callback = [|new Uri("example.com")|]""", "'callback' of ParcelSendRequest must be an absolute URI")]
    [InlineData("""request.Due = [|DateTimeOffset.Parse("2024-13-01")|]""", "'due' of ParcelSendRequest must be a date and time")]
    [InlineData("""request.Due = [|DateTimeOffset.Parse("tomorrow")|]""", "'due' of ParcelSendRequest must be a date and time")]
    [InlineData("""request.Day = [|DateOnly.Parse("2024-02-30")|]""", "'day' of ParcelSendRequest must be a date")]
    [InlineData("""request.Day = [|DateOnly.Parse("tomorrow")|]""", "'day' of ParcelSendRequest must be a date")]
    public Task EachKindOfConstraint_IsChecked(string expression, string message) =>
        RuleAssert.BrokenConstraint.ReportsAsync(ContractSource.Parcels, Parcels(expression.Replace("[||]", "[|[]|]", StringComparison.Ordinal)), message);

    [Theory]
    [InlineData("""request.Size = [|"Small"|]""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Size = [|"extralarge"|]""", "The contract lists no such value of ParcelSize; did you mean 'extra-large', which is ParcelSize.ExtraLarge?")]
    [InlineData("""request.Size = [|"huge"|]""", "The contract lists no such value of ParcelSize")]
    [InlineData("""request.Size = new([|"smal"|])""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Sizes = ["small", [|"smal"|]]""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Sizes = new ParcelSize[] { [|"smal"|] }""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Sizes = new List<ParcelSize> { [|"smal"|] }""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""client.Parcel.TrackAsync("AB1234", condition ? "small" : [|"smal"|], 1)""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Size == [|"smal"|]""", "The contract lists no such value of ParcelSize; did you mean 'small', which is ParcelSize.Small?")]
    [InlineData("""request.Floor = [|7|]""", "The contract lists no such value of ParcelFloor")]
    public Task ValueThatTheContractDoesNotList_IsReportedWithTheNearest(string expression, string message) =>
        RuleAssert.BrokenConstraint.ReportsAsync(ContractSource.Parcels, Parcels(expression), message);

    [Theory]
    [InlineData("""request.Code = "ABC" """)]
    [InlineData("request.Code = null")]
    [InlineData("request.Code = text")]
    [InlineData("request.Price = 30")]
    [InlineData("request.Price = 0.05m")]
    [InlineData("request.Price = null")]
    [InlineData("request.Price = default")]
    [InlineData("request.Price = number")]
    [InlineData("request.Price = (decimal)number")]
    [InlineData("""request.Nick = "🦊🦊🦊🦊🦊" """)]
    [InlineData("request.Nick = null")]
    [InlineData("""request.Stops = ["a"]""")]
    [InlineData("""request.Stops = [.. text.Split(','), "a", "b", "c"]""")]
    [InlineData("request.Stops = new string[number]")]
    [InlineData("""request.Stops = new List<string>(text.Split(','))""")]
    [InlineData("request.Stops = null")]
    [InlineData("""request.Size = "small" """)]
    [InlineData("""request.Size = new("letter")""")]
    [InlineData("""request.Size = text""")]
    [InlineData("request.Floor = -2")]
    [InlineData("request.Floor = number")]
    [InlineData("""_ = (ParcelTag)"anything" """)]
    [InlineData("""request.Id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff")""")]
    [InlineData("request.Id = new Guid(text)")]
    [InlineData("""request.Callback = new Uri("https://example.com/a")""")]
    [InlineData("""request.Callback = new Uri("/a", UriKind.Relative)""")]
    [InlineData("""request.Due = DateTimeOffset.Parse("31. 12. 2024")""")]
    [InlineData("""request.Day = DateOnly.Parse("31. 12. 2024")""")]
    [InlineData("""request.Day = DateOnly.Parse("2024-02-29")""")]
    [InlineData("""request.Due = DateTimeOffset.Parse("2024-12-31T10:00:00Z")""")]
    [InlineData("""request.Recipient = "" """)]
    [InlineData("""request.Size = "" """)]
    public Task WhatTheContractAllowsOrNobodyKnows_IsNotReported(string expression) =>
        RuleAssert.BrokenConstraint.ReportsAsync(ContractSource.Parcels, Parcels(expression));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("2001:db8::1")]
    [InlineData("localhost")]
    [InlineData("::1")]
    [InlineData("")]
    public Task AddressThatTheServerNormalises_IsNotReported(string address) => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub($"""await client.Customer.GetAccountInfoAsync(text, "{address}");"""));

    [Fact]
    public Task DefaultOfAParameterThatGoesNowhereElse_IsReportedWhereItGoes() => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        """
        using BizKitHub;

        internal static class Accounts
        {
            public static object Wrong(string email = "jan") => new CustomerCreateRequest { Email = [|email|] };
            public static object Asked(string email = "none") => email == "none" ? new object() : new CustomerCreateRequest { Email = email };
            public static object Changed(string email = "jan")
            {
                email += "@barasek.com";
                return new CustomerCreateRequest { Email = email };
            }
        }
        """,
        Email);

    [Theory]
    [InlineData("private const string Address = \"jan\";", true)]
    [InlineData("private const string Address = Part + \"n\"; private const string Part = \"ja\";", true)]
    [InlineData("private static readonly string Address = \"jan\";", true)]
    [InlineData("private static readonly string Address = Part + \"n\"; private const string Part = \"ja\";", true)]
    [InlineData("private readonly string Address = \"jan\";", true)]
    [InlineData("private readonly string Address = \"jan\"; public Accounts(string address) => Address = address;", false)]
    [InlineData("private readonly string Address = \"jan\"; public string Other { get => \"\"; init => Address = value; }", false)]
    [InlineData("private string Address = \"jan\";", false)]
    public Task FieldThatKeepsAConstant_IsSeenThrough(string field, bool isReported) => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        $$"""
        internal sealed class Accounts
        {
            {{field}}
            public object Create() => new BizKitHub.CustomerCreateRequest { Email = {{(isReported ? "[|Address|]" : "Address")}} };
        }
        """,
        isReported ? [Email] : []);

    [Fact]
    public async Task ConstantOfAnotherAssembly_IsReported()
    {
        var constants = Consumer.OfBizKitHub.Compile("""public static class Known { public const string Email = "jan"; }""");
        await RuleAssert.BrokenConstraint.ReportsAsync(
            Consumer.OfBizKitHub with { MoreReferences = [constants.WithAssemblyName("Known").ToMetadataReference()] },
            Snippet.BizKitHub("_ = new CustomerCreateRequest { Email = [|Known.Email|] };"),
            Email);
    }

    [Fact]
    public Task AttributesOfOtherTypes_AreOthersConcern() => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        """
        internal sealed class Person
        {
            [System.ComponentModel.DataAnnotations.EmailAddress]
            public string? Email { get; set; }
            public static Person Create() => new() { Email = "none" };
        }
        """);

    [Fact]
    public Task AttributeOfTheClientOnOwnCode_Counts() => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        """
        internal static class Gateway
        {
            private static void Send([BizKitHub.ApiConstraint(MaxLength = 2)] string locale) { }
            public static void Run() => Send([|"english"|]);
        }
        """,
        "'locale' of Gateway.Send must have at most 2 characters");

    [Theory]
    [InlineData("hostname", "a host name", new[] { "a", "A-z.0", "azAZ09._x", "example.com.", "{63}", "{63}.{63}.{63}.{61}." }, new[] { "-a", "a-", "a..b", ".", "a b", "ä.example", "{64}", "a/b", "a@b", "a[b", "a`b", "{63}.{63}.{63}.{63}" })]
    [InlineData("email", "an e-mail address", new[] { "a@b", "a+b@c.example" }, new[] { "a", "@b", "a@", "a@b@c", "a b@c", "a@b\u0007" })]
    [InlineData("ipv4", "an IPv4 address", new[] { "0.0.0.0", "255.1.2.3" }, new[] { "1.2.3", "256.1.1.1", "::1", "1" })]
    [InlineData("ipv6", "an IPv6 address", new[] { "::1", "2001:db8::1" }, new[] { "[::1]", "1.2.3.4", "g::1" })]
    [InlineData("ip-or-localhost", "an IP address or localhost", new[] { "LocalHost", "1.2.3.4", "::1", " " }, new[] { "localhost.", "1.2.3", "[::1]" })]
    public async Task TextOfAForm_IsHeldAgainstIt(string format, string words, string[] good, string[] bad)
    {
        var calls = good.Select(Literal).Concat(bad.Select(text => "[|" + Literal(text) + "|]")).Select(text => $"Send({text});");
        await RuleAssert.BrokenConstraint.ReportsAsync(
            ContractSource.BizKitHub,
            $$"""
            internal static class Gateway
            {
                private static void Send([BizKitHub.ApiConstraint(Format = "{{format}}")] string text) { }
                public static void Run()
                {
                    {{string.Join('\n', calls)}}
                }
            }
            """,
            [.. bad.Select(_ => $"'text' of Gateway.Send must be {words}")]);

        static string Literal(string text) => "\"" + System.Text.RegularExpressions.Regex.Replace(
            text.Replace("\u0007", "\\u0007", StringComparison.Ordinal),
            "\\{(\\d+)\\}",
            length => new string('a', int.Parse(length.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))) + "\"";
    }

    [Fact]
    public Task PatternThatTakesTooLong_IsLeftToTheServer() => RuleAssert.BrokenConstraint.ReportsAsync(
        ContractSource.BizKitHub,
        """
        internal static class Gateway
        {
            private static void Send([BizKitHub.ApiConstraint(Pattern = "^(a+)+$")] string text) { }
            public static void Run() => Send("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");
        }
        """);

    private static string Parcels(string expression) => Snippet.Parcels($$"""
        var request = new ParcelSendRequest { Recipient = text, Weight = 1, Callback = new Uri(text), Size = ParcelSize.Small, Note = null };
        _ = {{expression}};
        """);
}
