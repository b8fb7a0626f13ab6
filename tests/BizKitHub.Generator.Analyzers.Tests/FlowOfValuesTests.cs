using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>What is a part of a contract by its place in the code, and what only looks like one.</summary>
public sealed class FlowOfValuesTests
{
    private const string Short = "The API key is malformed: the length must be 32, not 12";

    private const string Groups = """
        namespace Shop;

        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        [System.CodeDom.Compiler.GeneratedCode("BizKitHub.Generator", "1.0")]
        public interface ICartClient
        {
            ValueTask EmptyAsync();
            Task<int> CountAsync();
            IAsyncEnumerable<int> ListAsync();
            int Count();
        }

        """;

    /// <summary>Options of one call have a key of their own, which counts like the client's.</summary>
    [Theory]
    [InlineData("""_ = client.With(new() { ApiKey = [|"PRODtooShort"|] }).Customer;""")]
    [InlineData("""_ = client.With(new BizKitHubClientCallOptions { MaxRetries = 0, ApiKey = maybe ?? [|"PRODtooShort"|] }).Customer;""")]
    [InlineData("""var options = new BizKitHubClientCallOptions(); options.ApiKey = [|ShortKey|]; _ = client.With(options);""")]
    public Task KeyOfOneCall_IsHeldAgainstTheContract(string statements) =>
        RuleAssert.MalformedApiKey.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub(statements), Short);

    [Fact]
    public Task WellFormedKeyOfOneCall_IsNotReported() => RuleAssert.MalformedApiKey.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub("""_ = client.With(new() { ApiKey = "DEV_abcdefghijklmnopqrstuvwxyz01" }).Customer;"""));

    [Theory]
    [InlineData("void Run(ICartClient cart) { [|cart.EmptyAsync()|]; }", "EmptyAsync is not waited for, and its failure is lost: await it, or return it")]
    [InlineData("void Run(ICartClient cart) { [|cart.CountAsync()|]; }", "CountAsync is not waited for, and its failure is lost: await it, or return it")]
    [InlineData("async Task Run(ICartClient cart) { await Task.Yield(); [|cart.ListAsync()|]; }", "ListAsync is not even sent: a stream is read by 'await foreach'")]
    [InlineData("async Task Run(ICartClient cart) { await Task.Yield(); Action act = () => { [|cart.CountAsync()|]; }; act(); }", "CountAsync is not waited for, and its failure is lost: await it, or return it")]
    [InlineData("object Own { get { [|Cart.CountAsync()|]; return 1; } } ICartClient Cart => null!;", "CountAsync is not waited for, and its failure is lost: await it, or return it")]
    public Task CallThatNobodyWaitsFor_IsReported(string method, string message) =>
        RuleAssert.DroppedCall.ReportsInPlaceAsync(Consumer.OfBizKitHub, $"{Groups} internal sealed class Shop {{ {method} }}", message);

    [Theory]
    [InlineData("void Run(ICartClient cart) { cart.Count(); }")]
    [InlineData("void Run(ICartClient cart) { Func<Task> act = async () => { cart.CountAsync(); await Task.Yield(); }; act(); }")]
    [InlineData("void Run(ICartClient cart) { _ = Inner(); async Task Inner() { cart.CountAsync(); await Task.Yield(); } }")]
    [InlineData("async Task Run(ICartClient cart) { cart.CountAsync(); await Task.Yield(); }")]
    [InlineData("void Run(ICartClient? cart) { _ = cart?.CountAsync(); }")]
    [InlineData("void Run(ICartClient cart) { cart.ToString(); }")]
    public Task CallThatTheCompilerWarnsOf_OrThatIsDone_IsNotReported(string method) =>
        RuleAssert.DroppedCall.ReportsInPlaceAsync(Consumer.OfBizKitHub, $"{Groups} internal sealed class Shop {{ {method} }}");

    [Theory]
    [InlineData("_ = Factory.CreateInstance<CustomerCreateRequest>();")]
    [InlineData("_ = Factory.GetUninitializedObject(typeof(CustomerCreateRequest));")]
    [InlineData("_ = System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<CustomerCreateRequest>();")]
    [InlineData("_ = Factory.Deserialize<CustomerCreateRequest>(\"{}\");")]
    [InlineData("_ = JsonSerializer.Serialize<CustomerCreateRequest>(null!);")]
    [InlineData("_ = Activator.CreateInstance<List<int>>();")]
    public Task CallThatMakesNoObjectOfTheContract_IsNotReported(string statement) => RuleAssert.MissingRequiredField.ReportsInPlaceAsync(
        Consumer.OfBizKitHub,
        Snippet.BizKitHub(statement) + """

            internal static class Factory
            {
                public static T CreateInstance<T>() => default!;
                public static T Deserialize<T>(string json) => default!;
                public static object GetUninitializedObject(Type type) => type;
            }
            """);

    [Theory]
    [InlineData("""[|Guid.Parse("1234")|]""", "must be a UUID")]
    [InlineData("""condition ? [|Guid.Parse("1234")|] : Guid.Empty""", null)]
    [InlineData("""[|Guid.Parse(s: "1234", provider: null)|]""", "must be a UUID")]
    [InlineData("""[|Guid.Parse(provider: null, s: "1234")|]""", "must be a UUID")]
    [InlineData("""Guid.NewGuid()""", null)]
    [InlineData("""Guid.ParseExact("1234", "N")""", null)]
    [InlineData("""Own.Guid.Parse("1234")""", null)]
    [InlineData("""new Guid(new byte[16])""", null)]
    public Task TypedValueMadeOfAText_IsHeldAgainstItsType(string value, string? rule) => RuleAssert.BrokenConstraint.ReportsInPlaceAsync(
        Consumer.OfParcels,
        Snippet.Parcels($"ParcelSendRequest request = null!; request.Id = {(rule is null ? value.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) : value)};") + """

            namespace Own
            {
                internal static class Guid { public static System.Guid Parse(string text) => default; }
            }
            """,
        rule is null ? [] : [$"'id' of ParcelSendRequest {rule}"]);

    [Theory]
    [InlineData("[|new List<string> { \"a\", \"b\", \"c\" }|]", true)]
    [InlineData("[|new List<string>(8) { \"a\", \"b\", \"c\" }|]", true)]
    [InlineData("[|new[] { \"a\", \"b\", \"c\" }|]", true)]
    [InlineData("[|new string[3]|]", true)]
    [InlineData("[|System.Linq.Enumerable.Empty<string>()|]", true)]
    [InlineData("new List<string>(text.Split(',')) { \"a\", \"b\", \"c\" }", false)]
    [InlineData("new List<string>(text.Split(','))", false)]
    [InlineData("new List<string>(number) { [0] = \"a\", [1] = \"b\", [2] = \"c\" }", false)]
    [InlineData("new Own.List<string>()", false)]
    [InlineData("new Own.Names { \"a\", \"b\", \"c\" }", false)]
    [InlineData("Own.Lists.Empty()", false)]
    [InlineData("new string[2]", false)]
    [InlineData("new string[number]", false)]
    [InlineData("new List<string> { \"a\", \"b\" }", false)]
    public Task ListThatIsWrittenOut_IsCounted(string list, bool isReported) => RuleAssert.BrokenConstraint.ReportsInPlaceAsync(
        Consumer.OfParcels,
        Snippet.Parcels($"ParcelSendRequest request = null!; Stop({list}); void Stop([ApiConstraint(MinItems = 1, MaxItems = 2)] IEnumerable<string> stops) {{ }}") + """

            namespace Own
            {
                internal sealed class List<T> : System.Collections.Generic.List<T> { }
                internal sealed class Names : System.Collections.Generic.List<string> { }
                internal static class Lists { public static string[] Empty() => new[] { "a" }; }
            }
            """,
        isReported ? ["'stops' of Program.Stop must have 1 to 2 items"] : []);

    [Theory]
    [InlineData("case ParcelEvent.Sent or ParcelEvent.Lost: break; case ParcelEvent.Delivered: break;", null)]
    [InlineData("case ParcelEvent.Lost or ParcelEvent.Sent or ParcelEvent.Delivered: break;", null)]
    [InlineData("case ParcelEvent.Sent { By: _ }: break; case ParcelEvent.Lost: case ParcelEvent.Delivered: break;", null)]
    [InlineData("case ParcelEvent.Sent { By: var by, By.Length: > 2 }: break; case ParcelEvent.Lost: case ParcelEvent.Delivered: break;", "Sent")]
    [InlineData("case ParcelEvent.Lost { }: case ParcelEvent.Delivered: break;", "Sent")]
    [InlineData("case { }: break;", null)]
    [InlineData("case ParcelEvent other: break;", null)]
    [InlineData("case not ParcelEvent.Sent: break;", "Sent, Lost, Delivered")]
    [InlineData("case ParcelEvent.Sent and not null: break;", "Sent, Lost, Delivered")]
    [InlineData("case object: break;", "Sent, Lost, Delivered")]
    public Task CaseOfAUnion_IsLookedAtByAPatternThatTakesAllOfIt(string labels, string? missed) => RuleAssert.MissedCase.ReportsInPlaceAsync(
        Consumer.OfParcels,
        Snippet.Parcels($"ParcelEvent happened = null!; switch ({(missed is null ? "happened" : "[|happened|]")}) {{ {labels} }}"),
        missed is null ? [] : [$"This switch over ParcelEvent passes over {missed} in silence; add what is missing, or a default"]);

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("(string)(object)\"a\"", true)]
    [InlineData("condition ? \"a\" : text", true)]
    [InlineData("maybe ?? \"a\"", true)]
    [InlineData("number switch { 1 => \"a\", _ => text }", true)]
    [InlineData("maybe ?? (condition ? text : (string)(object)\"a\")", true)]
    [InlineData("\"a\" + text", false)]
    [InlineData("string.Concat(text, new Uri(\"a\"))", false)]
    public void PartOfAnExpression_EndsUpWhereTheWholeGoes(string expression, bool isTheKey)
    {
        var part = MethodBody.Of($"var options = new BizKitHubClientOptions(); options.ApiKey = {expression};").Descendants()
            .First(operation => operation is ILiteralOperation { ConstantValue.Value: "a" });

        Assert.Equal(isTheKey, ContractValue.Around(part)?.Target.Name == "ApiKey");
    }

    [Fact]
    public void WholeBody_GoesNowhere() => Assert.Null(ContractValue.Around(MethodBody.Of("_ = text;")));

    /// <summary>What is required and left empty is missing; that it has no form either is not said as well.</summary>
    [Theory]
    [InlineData("_ = new CustomerCreateRequest { Email = \"\" };")]
    [InlineData("_ = new CustomerCreateRequest { Email = \" \" };")]
    public Task RequiredValueThatIsEmpty_BreaksNoOtherRule(string statement) =>
        RuleAssert.BrokenConstraint.ReportsInPlaceAsync(Consumer.OfBizKitHub, Snippet.BizKitHub(statement));

    [Fact]
    public Task ListedValueThatIsCast_IsReportedWithoutTheCast() => RuleAssert.ListedValueAsText.ReportsInPlaceAsync(
        Consumer.OfParcels,
        Snippet.Parcels("var size = (ParcelSize)[|\"small\"|]; _ = size;"),
        "The contract lists this value as ParcelSize.Small");
}
