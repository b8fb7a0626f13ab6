using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Variables count as what they were declared with only while nothing can write them.</summary>
public sealed class StableVariableTests
{
    private const string Short = "The API key is malformed: the length must be 32, not 12";

    [Theory]
    [InlineData("""var key = "PRODtooShort"; _ = new BizKitHubClient([|key|]);""")]
    [InlineData("""const string key = "PRODtooShort"; _ = new BizKitHubClient([|key|]);""")]
    [InlineData("""var prefix = "PROD"; _ = new BizKitHubClient([|prefix + "tooShort"|]);""")]
    [InlineData("""var key = "PRODtooShort"; var copy = key; Console.WriteLine(key.Length + key); _ = new BizKitHubClient([|copy|]);""")]
    [InlineData("""var key = "PRODtooShort"; Action act = () => _ = new BizKitHubClient([|key|]); act();""")]
    public Task LocalThatKeepsItsValue_IsReported(string statements) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub(statements), Short);

    [Theory]
    [InlineData("""var key = "PRODtooShort"; key = text; _ = new BizKitHubClient(key);""")]
    [InlineData("""var key = "PRODtooShort"; key += text; _ = new BizKitHubClient(key);""")]
    [InlineData("""string? key = null; key ??= text; _ = new BizKitHubClient(key);""")]
    [InlineData("""var key = "PRODtooShort"; Fill(ref key); _ = new BizKitHubClient(key); static void Fill(ref string value) => value = "x";""")]
    [InlineData("""var key = "PRODtooShort"; Fill(out key); _ = new BizKitHubClient(key); static void Fill(out string value) => value = "x";""")]
    [InlineData("""var key = "PRODtooShort"; ref var alias = ref key; alias = text; _ = new BizKitHubClient(key);""")]
    [InlineData("""var key = "PRODtooShort"; (key, number) = (text, 1); _ = new BizKitHubClient(key);""")]
    [InlineData("""var key = "PRODtooShort"; Action act = () => key = text; act(); _ = new BizKitHubClient(key);""")]
    [InlineData("""var key = "PRODtooShort"; Fill(); _ = new BizKitHubClient(key); void Fill() => key = text;""")]
    [InlineData("""string key; key = "PRODtooShort"; _ = new BizKitHubClient(key);""")]
    [InlineData("""foreach (var key in new[] { "PRODtooShort" }) { _ = new BizKitHubClient(key); }""")]
    public Task LocalThatMayBeWritten_IsNotReported(string statements) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub(statements));

    [Fact]
    public Task StaticReadOnlyFieldWithALiteral_IsReported() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        """
        internal static class Keys
        {
            private static readonly string Shop = "PRODtooShort";
            public static BizKitHub.BizKitHubClient Create() => new([|Shop|]);
        }
        """,
        Short);

    /// <summary>A build sees the assembly, without initialisers; an editor that saw more would disagree with it.</summary>
    [Fact]
    public async Task StaticReadOnlyFieldOfAnotherProject_IsNotReported()
    {
        var keys = Consumer.OfBizKitHub.Compile("""public static class Keys { public static readonly string Shop = "PRODtooShort"; }""");

        await RuleAssert.MalformedApiKey.ReportsAsync(
            Consumer.OfBizKitHub with { MoreReferences = [keys.WithAssemblyName("Keys").ToMetadataReference()] },
            Snippet.BizKitHub("_ = new BizKitHubClient(Keys.Shop);"));
    }

    [Theory]
    [InlineData("""private static readonly string Shop = "PRODtooShort"; static Keys() => Shop = System.Console.Title;""")]
    [InlineData("""private static string Shop = "PRODtooShort"; public static void Set(string key) => Shop = key;""")]
    [InlineData("""private static readonly string Shop = System.Environment.MachineName;""")]
    [InlineData("""private static string Shop => System.Environment.MachineName + "PRODtooShort";""")]
    public Task FieldThatMayHoldSomethingElse_IsNotReported(string field) => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        $$"""
        internal static class Keys
        {
            {{field}}
            public static BizKitHub.BizKitHubClient Create() => new(Shop);
        }
        """);
}
