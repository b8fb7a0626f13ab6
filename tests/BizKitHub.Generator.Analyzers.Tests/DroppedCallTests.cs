using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which calls nobody waits for.</summary>
public sealed class DroppedCallTests
{
    private const string Create = "CreateAsync is not waited for, and its failure is lost: await it, or return it";

    [Theory]
    [InlineData("void Run(BizKitHubClient client) { [|client.Customer.CreateAsync(null!)|]; }")]
    [InlineData("void Run(BizKitHubClient? client) { client?[|.Customer.CreateAsync(null!)|]; }")]
    [InlineData("System.Action Run(BizKitHubClient client) => () => { [|client.Customer.CreateAsync(null!)|]; };")]
    [InlineData("async System.Threading.Tasks.Task Run(BizKitHubClient client) { await client.Customer.CreateAsync(null!); void Again() { [|client.Customer.CreateAsync(null!)|]; } Again(); }")]
    public Task CallInASynchronousMethod_IsReported(string method) =>
        RuleAssert.DroppedCall.ReportsAsync(ContractSource.BizKitHub, $"using BizKitHub; internal sealed class Shop {{ {method} }}", Create);

    [Theory]
    [InlineData("System.Threading.Tasks.Task Run(BizKitHubClient client) => client.Customer.CreateAsync(null!);")]
    [InlineData("async void Run(BizKitHubClient client) { await client.Customer.CreateAsync(null!); }")]
    [InlineData("void Run(BizKitHubClient client) { _ = client.Customer.CreateAsync(null!); }")]
    [InlineData("void Run(BizKitHubClient client) { client.Customer.CreateAsync(null!).Wait(); }")]
    [InlineData("void Run(BizKitHubClient client) { client.Dispose(); }")]
    [InlineData("void Run() { System.Threading.Tasks.Task.Delay(1); }")]
    public Task CallThatSomebodyWaitsFor_OrOfAnother_IsNotReported(string method) =>
        RuleAssert.DroppedCall.ReportsAsync(ContractSource.BizKitHub, $"using BizKitHub; internal sealed class Shop {{ {method} }}");

    [Fact]
    public Task StreamThatNobodyReads_IsReportedEverywhere() => RuleAssert.DroppedCall.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("[|client.Parcel.EventsAsync()|]; await foreach (var happened in client.Parcel.EventsAsync()) { _ = happened; }"),
        "EventsAsync is not even sent: a stream is read by 'await foreach'");

    [Fact]
    public Task PagesThatNobodyReads_AreReported() => RuleAssert.DroppedCall.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("[|client.Parcel.FindAllAsync(1, \"en\")|]; await foreach (var found in client.Parcel.FindAllAsync(1, \"en\")) { _ = found; }"),
        "FindAllAsync is not even sent: a stream is read by 'await foreach'");
}
