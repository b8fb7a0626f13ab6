using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which switches pass over a case.</summary>
public sealed class MissedCaseTests
{
    [Fact]
    public Task FailureThatIsNotLookedAt_IsReported() => RuleAssert.MissedCase.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""
            switch ([|await client.Customer.GetAccountInfoAsync(text)|])
            {
                case CustomerGetAccountInfoResponse.LoggedIn account: text = account.Email; break;
            }
            """),
        "This switch over CustomerGetAccountInfoResponse passes over NotLoggedIn in silence; add what is missing, or a default");

    [Theory]
    [InlineData("case ParcelEvent.Sent: break;", "Lost, Delivered")]
    [InlineData("case ParcelEvent.Sent or ParcelEvent.Lost: break;", "Delivered")]
    [InlineData("case ParcelEvent.Sent when condition: break; case ParcelEvent.Lost _: break; case ParcelEvent.Delivered: break;", "Sent")]
    [InlineData("case ParcelEvent.Sent { By: \"x\" }: break; case ParcelEvent.Lost: case ParcelEvent.Delivered: break;", "Sent")]
    [InlineData("case null: break;", "Sent, Lost, Delivered")]
    public Task MissedCases_AreNamed(string labels, string missed) => RuleAssert.MissedCase.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels($"ParcelEvent happened = null!; switch ([|happened|]) {{ {labels} }}"),
        $"This switch over ParcelEvent passes over {missed} in silence; add what is missing, or a default");

    [Theory]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent: case ParcelEvent.Lost: case ParcelEvent.Delivered: break;")]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent { By: var by }: break; case ParcelEvent.Lost { }: break; case ParcelEvent.Delivered delivered: break;")]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent: break; default: break;")]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent: break; case var other: break;")]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent: break; case ParcelEvent: break;")]
    [InlineData("ParcelEvent", "case ParcelEvent.Sent: break; case not null: break;")]
    [InlineData("object", "case ParcelEvent.Sent: break;")]
    [InlineData("string", "case \"\": break;")]
    [InlineData("System.IO.Stream", "case System.IO.MemoryStream: break;")]
    public Task SwitchThatLooksAtAll_OrAtSomethingElse_IsNotReported(string type, string labels) => RuleAssert.MissedCase.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels($"{type} happened = null!; switch (happened) {{ {labels} }}"));
}
