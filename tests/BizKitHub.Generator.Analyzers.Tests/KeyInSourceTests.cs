using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which well-formed keys should not stand in the source.</summary>
public sealed class KeyInSourceTests
{
    private const string Production = "A production key is written in the source; read it from configuration, and have this one replaced if it was ever published";
    private const string Root = "A root key is written in the source; read it from configuration, and have this one replaced if it was ever published";
    private const string Sample = "This is the key that the documentation shows; the server refuses it";

    [Theory]
    [InlineData("""new BizKitHubClient([|"PRODabcdefghijklmnopqrstuvwxyz01"|])""", Production)]
    [InlineData("""new BizKitHubClient([|"ROOTabcdefghijklmnopqrstuvwxyz01"|])""", Root)]
    [InlineData("""new BizKitHubClient(maybe ?? [|"PROD" + "abcdefghijklmnopqrstuvwxyz01"|])""", Production)]
    [InlineData("""new BizKitHubClientOptions { ApiKey = condition ? [|"PRODabcdefghijklmnopqrstuvwxyz01"|] : text }""", Production)]
    public Task KeyThatOpensTooMuch_IsReported(string expression, string message) =>
        RuleAssert.KeyInSource.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"), message);

    [Theory]
    [InlineData("""new BizKitHubClient("DEV_abcdefghijklmnopqrstuvwxyz01")""")]
    [InlineData("""new BizKitHubClient("PRODtooShort")""")]
    [InlineData($"new BizKitHubClient(\"{BizKitHubContract.SampleKey}\")")]
    [InlineData("new BizKitHubClient(text)")]
    public Task OtherKey_IsNotReported(string expression) =>
        RuleAssert.KeyInSource.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"));

    [Fact]
    public Task KeysWhoseFormDoesNotTell_AreNotReported() =>
        RuleAssert.KeyInSource.ReportsAsync(ContractSource.Parcels, Snippet.Parcels("""_ = new ParcelsClient("pk_abcdefgh12345678");"""));

    [Theory]
    [InlineData("sk_live_", true)]
    [InlineData("sk_test_", false)]
    [InlineData("adm_root_", true)]
    [InlineData("prod-test-", false)]
    [InlineData("delivery_", false)]
    [InlineData("Production_", true)]
    [InlineData("prod_", true)]
    [InlineData("admin_", true)]
    [InlineData("master_", true)]
    [InlineData("system_", true)]
    [InlineData("dev_prod_", false)]
    [InlineData("development_prod_", false)]
    [InlineData("sandbox_prod_", false)]
    [InlineData("demo_prod_", false)]
    [InlineData("local_prod_", false)]
    [InlineData("staging_prod_", false)]
    public Task PrefixOfAnotherContract_IsReadForItsWords(string prefix, bool isReported)
    {
        var key = $"\"{prefix}abcd1234\"";
        return RuleAssert.KeyInSource.ReportsAsync(
            ContractSource.BizKitHub,
            $$"""
            internal sealed class Gateway([BizKitHub.ApiKey(Pattern = "^({{prefix}})[a-z0-9]{8}$")] string key)
            {
                public string Key => key;
                public static Gateway Create() => new({{(isReported ? $"[|{key}|]" : key)}});
            }
            """,
            isReported ? [prefix is "adm_root_" or "admin_" or "master_" or "system_" ? Root : Production] : []);
    }

    [Theory]
    [InlineData($"new BizKitHubClient([|\"{BizKitHubContract.SampleKey}\"|])")]
    [InlineData($"new BizKitHubClientOptions {{ ApiKey = maybe ?? [|\"{BizKitHubContract.SampleKey}\"|] }}")]
    public Task KeyOfTheDocumentation_IsReported(string expression) =>
        RuleAssert.SampleKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"), Sample);

    [Fact]
    public Task ContractWithoutASample_HasNone() =>
        RuleAssert.SampleKey.ReportsAsync(ContractSource.Parcels, Snippet.Parcels("""_ = new ParcelsClient("pk_abcdefgh12345678"); _ = new ParcelsClient(text);"""));

    [Theory]
    [InlineData("""_ = request with { Size = [|"small"|] };""", "ParcelSize.Small")]
    [InlineData("""request.Sizes = new ParcelSize[] { [|"extra-large"|] };""", "ParcelSize.ExtraLarge")]
    [InlineData("""request.Size = [|new ParcelSize("small")|];""", "ParcelSize.Small")]
    [InlineData("""request.Floor = [|1|];""", "ParcelFloor.Value1")]
    [InlineData("""_ = request.Size == [|"small"|];""", "ParcelSize.Small")]
    public Task ListedValueWrittenAsText_HasAName(string statement, string name) => RuleAssert.ListedValueAsText.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("ParcelSendRequest request = null!;\n" + statement),
        $"The contract lists this value as {name}");

    [Theory]
    [InlineData("""_ = request with { Size = ParcelSize.Small };""")]
    [InlineData("""request.Size = "huge";""")]
    [InlineData("""request.Size = text;""")]
    [InlineData("""ParcelTag tag = "fragile"; _ = tag;""")]
    public Task ValueWithoutAName_IsNotReported(string statement) => RuleAssert.ListedValueAsText.ReportsAsync(
        ContractSource.Parcels, Snippet.Parcels("ParcelSendRequest request = null!;\n" + statement));
}
