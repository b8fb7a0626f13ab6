using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>In which expressions a key is seen.</summary>
public sealed class MalformedApiKeyExpressionTests
{
    private const string Short = "The API key is malformed: the length must be 32, not 12";

    [Theory]
    [InlineData("""[|"PRODtooShort"|]""")]
    [InlineData(""" [|@"PRODtooShort"|] """)]
    [InlineData("[|\"\"\"PRODtooShort\"\"\"|]")]
    [InlineData("""([|"PRODtooShort"|])""")]
    [InlineData("""[|"PRODtooShort"|]!""")]
    [InlineData("""(string)[|"PRODtooShort"|]""")]
    [InlineData("""(string)(object)[|"PRODtooShort"|]""")]
    [InlineData("""checked((string)[|"PRODtooShort"|])""")]
    [InlineData("[|ShortKey|]")]
    [InlineData("[|Program.ShortKey|]")]
    [InlineData("""[|"PROD" + "tooShort"|]""")]
    [InlineData("""[|"PRODtoo" + 'S' + "hort"|]""")]
    [InlineData("""[|"PROD" + string.Empty + "tooShort"|]""")]
    [InlineData("""[|$"{ShortKey}"|]""")]
    [InlineData("""[|$"PROD{"too"}Short"|]""")]
    [InlineData("""[|$"PRODtoo{'S'}hort"|]""")]
    [InlineData("[|nameof(PRODtooShort)|]")]
    [InlineData("""condition ? [|"PRODtooShort"|] : text""")]
    [InlineData("""(condition ? text : [|"PRODtooShort"|])!""")]
    [InlineData("""maybe ?? [|"PRODtooShort"|]""")]
    [InlineData("""maybe ?? (condition ? [|"PRODtooShort"|] : text)""")]
    [InlineData("""number switch { 1 => text, _ => [|"PRODtooShort"|] }""")]
    [InlineData("""true ? [|"PRODtooShort"|] : "" """)]
    [InlineData("""text = [|"PRODtooShort"|]""")]
    public Task ConstantInAnyForm_IsReportedWhereItStands(string key) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, WithName($"_ = new BizKitHubClient({key});"), Short);

    [Theory]
    [InlineData("""condition ? [|"PRODtooShort"|] : [|ShortKey|]""")]
    [InlineData("""number switch { 1 => [|"PRODtooShort"|], 2 => text, _ => [|"PRODtooShort"|] }""")]
    public Task SeveralBranches_AreReportedOneByOne(string key) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, WithName($"_ = new BizKitHubClient({key});"), Short, Short);

    [Theory]
    [InlineData("""new BizKitHubClient(apiKey: [|"PRODtooShort"|])""")]
    [InlineData("""(BizKitHubClient)new([|"PRODtooShort"|])""")]
    [InlineData("""new BizKitHubClientOptions { ApiKey = [|"PRODtooShort"|] }""")]
    [InlineData("""new BizKitHubClientOptions { MaxRetries = 1, ApiKey = maybe ?? [|"PRODtooShort"|] }""")]
    [InlineData("""new BizKitHubClient(new BizKitHubClientOptions { ApiKey = [|ShortKey|] })""")]
    [InlineData("""new BizKitHubClientOptions().ApiKey = [|"PRODtooShort"|]""")]
    [InlineData("""new List<BizKitHubClientOptions> { new() { ApiKey = text }, new() { ApiKey = [|"PRODtooShort"|] } }""")]
    [InlineData("""new Dictionary<string, BizKitHubClientOptions> { ["live"] = new() { ApiKey = [|"PRODtooShort"|] } }""")]
    [InlineData("""new BizKitHubClientOptions().ApiKey ??= [|"PRODtooShort"|]""")]
    [InlineData("""(Action<BizKitHubClientOptions>)(options => options.ApiKey = [|"PRODtooShort"|])""")]
    public Task EveryPlaceThatTakesAKey_IsWatched(string expression) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, WithName($"_ = {expression};"), Short);

    [Fact]
    public Task NamedArgumentsOutOfOrder_AreMatchedByName() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""_ = new ParcelsClient(retries: 3, apiKey: [|"pk_short"|]);"""),
        "The API key is malformed: the length must be 19 to 27, not 8");

    [Fact]
    public Task WithExpression_IsWatched() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""_ = new ParcelsClientOptions() with { ApiKey = [|"pk_short"|] };"""),
        "The API key is malformed: the length must be 19 to 27, not 8");

    [Fact]
    public Task ConstructorThatPassesAKeyOn_IsWatchedByTheGeneratedAttribute() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        """
        using BizKitHub;

        internal class Gateway
        {
            public Gateway([ApiKey(Pattern = "^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$")] string key) { }
            public Gateway() : this([|"PRODtooShort"|]) { }
        }

        internal class Shop : Gateway
        {
            public Shop() : base(key: [|"PRODtooShort"|]) { }
        }

        internal sealed class Branch() : Gateway([|"PRODtooShort"|]);
        """,
        Short,
        Short,
        Short);

    [Fact]
    public async Task ConstantOfAnotherAssembly_IsReported()
    {
        var keys = Consumer.OfBizKitHub.Compile("""public static class Keys { public const string Shop = "PRODtooShort"; }""");
        await RuleAssert.MalformedApiKey.ReportsAsync(
            Consumer.OfBizKitHub with { MoreReferences = [keys.WithAssemblyName("Keys").ToMetadataReference()] },
            Snippet.BizKitHub("_ = new BizKitHubClient([|Keys.Shop|]);"),
            Short);
    }

    [Theory]
    [InlineData("""static string Key() => "PRODtooShort"; _ = new BizKitHubClient(Key());""")]
    [InlineData("""_ = new BizKitHubClient(number switch { 1 => text, _ => throw new InvalidOperationException("PRODtooShort") });""")]
    [InlineData("""_ = new BizKitHubClient(text ?? maybe!); _ = text + "PRODtooShort";""")]
    [InlineData("""_ = new BizKitHubClient(false ? "PRODtooShort" : text);""")]
    [InlineData("""_ = new Uri("PRODtooShort"); _ = new { ApiKey = "PRODtooShort" };""")]
    public Task StringThatIsNoKey_IsNotReported(string statements) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub(statements));

    [Theory]
    [InlineData("")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Another.Generator\", \"1.0\")]")]
    public Task AttributeOfTheSameNameFromElsewhere_IsNotOurs(string mark) => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        $$"""
        {{mark}}
        internal sealed class ApiKeyAttribute : System.Attribute { public string? Pattern { get; set; } }

        internal sealed class Gateway
        {
            public Gateway([ApiKey(Pattern = "^[A-Z]{3}$")] string key) { }
            public static Gateway Create() => new("PRODtooShort");
        }
        """);

    [Fact]
    public Task DefaultValue_IsNotWrittenWhereItIsUsed() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        """
        internal sealed class Gateway([BizKitHub.ApiKey(Pattern = "^[A-Z]{3}$")] string key = "")
        {
            public string Key => key;
            public static Gateway Create() => new();
        }
        """);

    [Fact]
    public Task GeneratedCodeOfTheProject_IsLeftAlone() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        "// <auto-generated/>\n#nullable enable\n" + Snippet.BizKitHub("""_ = new BizKitHubClient("PRODtooShort");"""));

    private static string WithName(string statements) =>
        Snippet.BizKitHub("var PRODtooShort = number; number = PRODtooShort;\n" + statements);
}
