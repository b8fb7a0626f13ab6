using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Required members and arguments that are there for the compiler, but empty.</summary>
public sealed class MissingRequiredFieldTests
{
    [Theory]
    [InlineData("[|null|]!", "null")]
    [InlineData("[|null|]", "null")]
    [InlineData("[|default|]!", "null")]
    [InlineData("[|default(string)|]!", "null")]
    [InlineData("(string)[|null|]!", "null")]
    [InlineData("([|null|])!", "null")]
    [InlineData("[|\"\"|]", "empty")]
    [InlineData("[|string.Empty|]", "empty")]
    [InlineData("[|String.Empty|]", "empty")]
    [InlineData("[|$\"\"|]", "empty")]
    [InlineData("[|\"  \"|]", "only white space")]
    [InlineData("[|\"\\t\" + \" \"|]", "only white space")]
    [InlineData("maybe ?? [|\"\"|]", "empty")]
    [InlineData("condition ? text : [|null|]!", "null")]
    [InlineData("number switch { 1 => text, _ => [|\"\"|] }", "empty")]
    public async Task EmptyConstant_IsReportedInEveryPlace(string value, string emptiness)
    {
        var member = $"'email' is required by the contract of CustomerCreateRequest, but is {emptiness} here";
        var argument = $"'identityId' is required by the contract of ICustomerClient.GetAccountInfoAsync, but is {emptiness} here";
        var assignment = $"'recipient-name' is required by the contract of ParcelSendRequest, but is {emptiness} here";
        await RuleAssert.MissingRequiredField.ReportsAsync(
            ContractSource.BizKitHub,
            Snippet.BizKitHub($$"""
                var request = new CustomerCreateRequest { CompanyName = null, Email = {{value}} };
                _ = request with { Email = {{value}} };
                await client.Customer.GetAccountInfoAsync({{value}});
                await client.Customer.GetAccountInfoAsync(customerRealIp: "", identityId: {{value}});
                """),
            member,
            member,
            argument,
            argument);
        await RuleAssert.MissingRequiredField.ReportsAsync(
            ContractSource.Parcels,
            Snippet.Parcels($$"""
                static void Change(ParcelSendRequest request, string text, string? maybe, bool condition, int number) =>
                    request.Recipient = {{value}};
                """),
            assignment);
    }

    [Theory]
    [InlineData("new CustomerCreateRequest { Email = text }")]
    [InlineData("new CustomerCreateRequest { Email = \"jan@barasek.com\", CompanyName = null }")]
    [InlineData("new CustomerCreateRequest { Email = maybe!, CompanyName = \"\" }")]
    [InlineData("new CustomerCreateRequest { Email = maybe ?? throw new InvalidOperationException() }")]
    [InlineData("new CustomerCreateRequest { Email = $\"{text}\" }")]
    [InlineData("new CustomerCreateRequest { Email = (condition ? null : maybe) ?? text }")]
    [InlineData("new CustomerCreateRequest { Email = text } with { CompanyName = \"\" }")]
    [InlineData("new CustomerCreditSpendRequest { IdentityId = text, Amount = 0, Description = text }")]
    [InlineData("new CustomerCreditSpendRequest { IdentityId = text, Amount = default, Description = text }")]
    [InlineData("new CustomerCreditSpendRequest { IdentityId = text, Amount = default!, Description = text }")]
    [InlineData("new { Email = \"\", Name = (string)null! }")]
    [InlineData("client.Customer.GetAccountInfoAsync(text, null)")]
    [InlineData("client.Customer.GetAccountInfoAsync(text, \"\")")]
    [InlineData("client.Customer.GetAccountInfoAsync(text, customerRealIp: null, cancellationToken: default)")]
    [InlineData("client.Customer.Equals(null)")]
    [InlineData("new CustomerCreateRequest { Email = text }.Equals(null)")]
    [InlineData("new BizKitHubClient((BizKitHubClientOptions)null!)")]
    public Task ValueThatTheContractAllows_IsNotReported(string expression) =>
        RuleAssert.MissingRequiredField.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"));

    [Fact]
    public Task SeveralEmptyMembers_AreReportedOneByOne() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""
            await client.Customer.CreditSpendAsync(new CustomerCreditSpendRequest
            {
                IdentityId = [|null|]!,
                Amount = 100,
                Description = [|""|],
            });
            """),
        "'identityId' is required by the contract of CustomerCreditSpendRequest, but is null here",
        "'description' is required by the contract of CustomerCreditSpendRequest, but is empty here");

    [Fact]
    public Task MissingBody_IsReported() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("await client.Customer.CreateAsync([|null|]!);"),
        "'request' is required by the contract of ICustomerClient.CreateAsync, but is null here");

    [Fact]
    public Task CaseOfAUnion_IsNamedWithTheUnion() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""_ = new CustomerGetAccountInfoResponse.LoggedIn { Email = [|""|] };"""),
        "'email' is required by the contract of CustomerGetAccountInfoResponse.LoggedIn, but is empty here");

    [Fact]
    public Task MembersOfOtherTypes_CountByWhatTheyCanHold() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""
            _ = new ParcelSendRequest
            {
                Recipient = text,
                Weight = 0m,
                Callback = [|null|]!,
                Size = [|""|],
                Note = null,
                Comment = null,
            };
            _ = new ParcelSendRequest { Recipient = text, Weight = 1, Callback = new Uri(""), Size = "small", Note = "" };
            _ = new ParcelSendRequest { Recipient = text, Weight = 1, Callback = new Uri(text), Size = ParcelSize.Small, Note = text };
            """),
        "'callback' is required by the contract of ParcelSendRequest, but is null here",
        "'size' is required by the contract of ParcelSendRequest, but is empty here");

    [Fact]
    public Task ArgumentsOfOtherTypes_CountByWhatTheyCanHold() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""
            await client.Parcel.TrackAsync([|" "|], [|""|], 0, "");
            await client.Parcel.TrackAsync(text, "small", 0, null!);
            await client.Parcel.TrackAsync(text, default, default);
            """),
        "'parcelId' is required by the contract of IParcelClient.TrackAsync, but is only white space here",
        "'size' is required by the contract of IParcelClient.TrackAsync, but is empty here");

    [Fact]
    public Task ArgumentsOfWhatIsNoOperation_AreNotReported() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""
            static string Text(ParcelSendRequest request) => request.Format("") + new ParcelSize("") + ParcelsClient.Named("");
            """));

    [Fact]
    public Task MembersInheritedByAProjectsOwnType_StayRequired() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        """
        using Acme.Parcels;

        internal sealed record Heavy : ParcelSendRequest
        {
            public required string Crane { get; init; }

            public void Reset() { Recipient = [|""|]; base.Recipient = [|""|]; }

            public Heavy Bare() => this with { Crane = "", Recipient = [|null|]! };
        }
        """,
        "'recipient-name' is required by the contract of ParcelSendRequest, but is empty here",
        "'recipient-name' is required by the contract of ParcelSendRequest, but is empty here",
        "'recipient-name' is required by the contract of ParcelSendRequest, but is null here");

    [Fact]
    public Task VariablesThatStayEmpty_AreSeen() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""
            string? nobody = null;
            var late = "";
            late = text;
            _ = new CustomerCreateRequest { Email = [|nobody|]! };
            _ = new CustomerCreateRequest { Email = late };
            """),
        "'email' is required by the contract of CustomerCreateRequest, but is null here");

    [Fact]
    public Task GeneratedCodeOfTheProject_IsLeftAlone() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        "// <auto-generated/>\n#nullable enable\n" + Snippet.BizKitHub("""_ = new CustomerCreateRequest { Email = "" };"""));

    [Fact]
    public Task TypesOfTheProject_AreNoneOfOurBusiness() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        """
        using System.CodeDom.Compiler;

        [System.Diagnostics.DebuggerDisplay("")]
        [Labels(new[] { "BizKitHub.Generator" })]
        internal sealed record Mine { public required string Email { get; init; } }

        [GeneratedCode("Another.Generator", "1.0")]
        internal sealed record Foreign { public required string Email { get; init; } }

        internal sealed class LabelsAttribute(string[] labels) : System.Attribute { public string[] Labels => labels; }

        internal static class Program
        {
            internal static void Run(string text) { }
            internal static object[] All() { Run(""); return [new Mine { Email = "" }, new Foreign { Email = null! }]; }
        }
        """);
}
