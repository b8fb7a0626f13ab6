using BizKitHub.Generator.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Which symbols are a contract's, by what stands on them.</summary>
public sealed class ContractSymbolsTests
{
    private const string Code = """
        using System.CodeDom.Compiler;
        using System.Threading.Tasks;

        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public interface ICartClient
        {
            Task GetAsync(string id, string? note = null, params string[] more);
            static void Start(string id) { }
        }

        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public class CartClient
        {
            public CartClient(string key) { }
            public Task SendAsync(string id) => Task.CompletedTask;
            public string Name { get; set; } = "";
            public static void Open(string id) { }
            public override string ToString() => "";
        }

        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public static class CartClientPaging
        {
            public static void ListAsync(this ICartClient client, string id) { }
            public static void OfAsync(this CartClient client, string id) { }
            public static void TextAsync(this string client, string id) { }
            public static void FormatAsync(this System.IFormattable client, string id) { }
        }

        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public record Cart
        {
            [System.Text.Json.Serialization.JsonPropertyName("cart-id")]
            public required string Id { get; init; }

            [Other.JsonPropertyName("other")]
            public required int? Count { get; init; }

            public string? Note { get; init; }

            public void Clear(string id) { }

            public sealed record Full : Cart { public required string? Top { get; init; } }
        }

        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public struct Money { public void Add(string id) { } }

        public sealed record Mine : Cart { public required string Own { get; init; } }

        public interface IOwnClient { Task GetAsync(string id); }

        [GeneratedCode("Another.Generator", "1.0")]
        public interface IForeignClient { Task GetAsync(string id); }

        [Other.GeneratedCode("BizKitHub.Generator", "1.0")]
        public interface IPretenderClient { Task GetAsync(string id); }

        [System.Obsolete("BizKitHub.Generator")]
        public interface IOldClient { Task GetAsync(string id); }

        [Other.Labels(new[] { "BizKitHub.Generator" })]
        [Other.Plain]
        [GeneratedCode("BizKitHub.Generator", "1.0")]
        public interface ILabelledClient { Task GetAsync(string id); }

        namespace Other
        {
            public sealed class JsonPropertyNameAttribute(string name) : System.Attribute { public string Name => name; }
            public sealed class GeneratedCodeAttribute(string tool, string version) : System.Attribute { public string Tool => tool + version; }
            public sealed class LabelsAttribute(string[] labels) : System.Attribute { public string[] Labels => labels; }
            public sealed class PlainAttribute : System.Attribute { }
        }
        """;

    private static readonly CSharpCompilation Compilation = Consumer.OfBizKitHub.Compile(Code);

    [Theory]
    [InlineData("ICartClient", true)]
    [InlineData("CartClient", true)]
    [InlineData("Cart", true)]
    [InlineData("Cart+Full", true)]
    [InlineData("Money", true)]
    [InlineData("ILabelledClient", true)]
    [InlineData("Mine", false)]
    [InlineData("IOwnClient", false)]
    [InlineData("IForeignClient", false)]
    [InlineData("IPretenderClient", false)]
    [InlineData("IOldClient", false)]
    [InlineData("System.String", false)]
    public void TypeWithTheMarkOfThisGenerator_IsOfTheContract(string type, bool isGenerated) =>
        Assert.Equal(isGenerated, new ContractSymbols().IsGenerated(Compilation.GetTypeByMetadataName(type)));

    [Fact]
    public void NoType_IsOfNoContract() => Assert.False(new ContractSymbols().IsGenerated(null));

    [Theory]
    [InlineData("ICartClient.GetAsync", true)]
    [InlineData("ICartClient.Start", false)]
    [InlineData("CartClient.SendAsync", true)]
    [InlineData("CartClient.Open", false)]
    [InlineData("CartClient.ToString", false)]
    [InlineData("CartClient..ctor", false)]
    [InlineData("CartClient.set_Name", false)]
    [InlineData("CartClientPaging.ListAsync", true)]
    [InlineData("CartClientPaging.OfAsync", false)]
    [InlineData("CartClientPaging.TextAsync", false)]
    [InlineData("CartClientPaging.FormatAsync", false)]
    [InlineData("Cart.Clear", false)]
    [InlineData("Money.Add", false)]
    [InlineData("IOwnClient.GetAsync", false)]
    [InlineData("IForeignClient.GetAsync", false)]
    public void MethodOfAGroup_IsAnOperation(string name, bool isOperation)
    {
        var contract = new ContractSymbols();
        var method = Method(name);

        Assert.Equal(isOperation, contract.IsOperation(method));
        Assert.Equal(isOperation, method.Parameters.Any(contract.IsRequiredParameter));
    }

    [Fact]
    public void ParameterThatNothingStandsInFor_IsRequired()
    {
        var contract = new ContractSymbols();

        Assert.Equal([true, false, false], Method("ICartClient.GetAsync").Parameters.Select(contract.IsRequiredParameter));
        Assert.Equal([false, true], Method("CartClientPaging.ListAsync").Parameters.Select(contract.IsRequiredParameter));
    }

    [Fact]
    public void RequiredMembers_AreThoseOfTheTypeAndOfWhatItDerivesFrom()
    {
        var contract = new ContractSymbols();

        Assert.Equal(
            [new RequiredMember("Id", "cart-id", AcceptsNull: false), new RequiredMember("Count", "Count", AcceptsNull: true)],
            contract.RequiredMembers(Compilation.GetTypeByMetadataName("Cart")!));
        Assert.Equal(
            [("Top", true), ("cart-id", false), ("Count", true)],
            contract.RequiredMembers(Compilation.GetTypeByMetadataName("Cart+Full")!).Select(member => (member.WireName, member.AcceptsNull)));
        Assert.Empty(contract.RequiredMembers(Compilation.GetTypeByMetadataName("Mine")!));
        Assert.False(contract.IsRequiredMember((IPropertySymbol)Compilation.GetTypeByMetadataName("Mine")!.GetMembers("Own").Single()));
    }

    [Fact]
    public void PartOfTheContract_IsAMemberOrAParameterOfAnOperation()
    {
        var symbols = new ConstrainedSymbols(new ContractSymbols());
        var cart = Compilation.GetTypeByMetadataName("Cart")!;

        Assert.True(symbols.IsOfContract(cart.GetMembers("Note").Single()));
        Assert.True(symbols.IsOfContract(Method("CartClient.SendAsync").Parameters[0]));
        Assert.False(symbols.IsOfContract(Method("CartClient.Open").Parameters[0]));
        Assert.False(symbols.IsOfContract(Compilation.GetTypeByMetadataName("Mine")!.GetMembers("Own").Single()));
        Assert.False(symbols.IsOfContract(cart));
    }

    [Theory]
    [InlineData("System", true)]
    [InlineData("mscorlib", true)]
    [InlineData("netstandard", true)]
    [InlineData("System.Text.Json", true)]
    [InlineData("Systematic", false)]
    [InlineData("Shop.System.Text", false)]
    [InlineData("", false)]
    public void AssemblyOfTheFramework_IsKnownByItsName(string name, bool isFramework) =>
        Assert.Equal(isFramework, ContractSymbols.IsFramework(TypeOf(name, "class Own { }", "Own")));

    [Theory]
    [InlineData("Shop", "Shop.Inner", true)]
    [InlineData("Shop", "Shop", false)]
    [InlineData("Other", "Shop.Inner", false)]
    public void TypeIsNamed_ByNameAndNamespace(string name, string space, bool isNamed)
    {
        var type = TypeOf("Own", "namespace Shop.Inner { class Shop { } }", "Shop.Inner.Shop");

        Assert.Equal(isNamed, ContractSymbols.IsNamed(type, name, space));
        Assert.False(ContractSymbols.IsNamed(null, name, space));
    }

    private static INamedTypeSymbol TypeOf(string assembly, string code, string name) => CSharpCompilation
        .Create(assembly, [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)])
        .GetTypeByMetadataName(name)!;

    private static IMethodSymbol Method(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return Compilation.GetTypeByMetadataName(name[..dot])!.GetMembers(name[(dot + 1)..]).OfType<IMethodSymbol>().Single();
    }
}
