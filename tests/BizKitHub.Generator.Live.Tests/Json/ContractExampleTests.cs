using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>Every example of the contract has the type of its operation, and comes out of it unchanged.</summary>
public sealed class ContractExampleTests
{
    /// <summary>The documentation does not show what these answer.</summary>
    private static readonly string[] UnknownAnswers =
    [
        "/api/v1/address/create",
        "/api/v1/address/update",
        "/api/v1/customer/hierarchy",
        "/api/v1/customer/matched-customer-list",
        "/api/v1/customer/update-profile",
        "/api/v1/post/create",
    ];

    private static readonly JsonSerializerOptions ResolverOnly = new() { TypeInfoResolver = BizKitHubJsonTypeInfoResolver.Instance };

    public static TheoryData<string, string> Responses => Rows(operation => operation.ResponseExamples);

    public static TheoryData<string, string> Requests => Rows(operation => operation.RequestExamples);

    [Fact]
    public void EveryOperation_HasItsMethod()
    {
        MethodInfo[] methods = [.. typeof(BizKitHubClient).GetProperties().SelectMany(group => group.PropertyType.GetMethods())];

        Assert.Equal(Names(methods), Names(Contract.Operations.Select(operation => operation.Method)));
        Assert.Equal(Contract.Operations.Count, methods.Length);
    }

    [Fact]
    public void EveryOperationButThoseOfUnknownAnswers_HasAnExampleOfIt() =>
        Assert.Equal(UnknownAnswers, Contract.Operations.Where(operation => !operation.ResponseExamples.Any()).Select(operation => operation.Path));

    [Fact]
    public void EveryOperationWithABody_HasAnExampleOfIt() =>
        Assert.All(Contract.Operations, operation => Assert.Equal(operation.RequestType is not null, operation.RequestExamples.Any()));

    [Theory]
    [MemberData(nameof(Responses))]
    public void AResponse_ComesOutUnchanged(string operation, string name)
    {
        ContractOperation found = Find(operation);
        AssertUnchanged(found.ResponseExamples.Single(example => example.Name == name).Value, found.ResponseType);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void ARequest_ComesOutUnchanged(string operation, string name)
    {
        ContractOperation found = Find(operation);
        AssertUnchanged(found.RequestExamples.Single(example => example.Name == name).Value, found.RequestType!);
    }

    [Fact]
    public async Task EveryExampleOfAFailure_IsAnExceptionWithItsCode()
    {
        foreach ((string status, JsonNode? response) in Contract.Operations[0].Body["responses"]!.AsObject().Where(response => response.Key != "200"))
        {
            (string Name, JsonNode Value)[] examples = [.. Contract.Examples(Contract.Follow(response!)["content"])];
            Assert.NotEmpty(examples);
            foreach ((_, JsonNode example) in examples)
            {
                await AssertFailureAsync(status == "default" ? HttpStatusCode.InternalServerError : (HttpStatusCode)int.Parse(status, null), example);
            }
        }
    }

    private static async Task AssertFailureAsync(HttpStatusCode status, JsonNode example)
    {
        using var handler = new ScriptedHandler(_ => Replies.Json(example.ToJsonString(), status));
        using BizKitHubClient client = handler.BizKitHub(options => options.MaxRetries = 0);
        var exception = await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(
            () => client.Customer.CreditSpendAsync(Clients.Spending, TestContext.Current.CancellationToken));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal((string?)example["error"]!["code"], exception.ErrorCode);
        Assert.EndsWith($": {(string?)example["error"]!["message"]}", exception.Message, StringComparison.Ordinal);
        Assert.Equal((string?)example["error"]!["description"], exception.Description);
        Assert.Equal((string?)example["error"]!["code"], exception.Error.Error.Code);
    }

    private static void AssertUnchanged(JsonNode example, Type type)
    {
        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, ResolverOnly })
        {
            object? value = JsonSerializer.Deserialize(example.ToJsonString(), type, options);
            JsonNode? written = JsonNode.Parse(JsonSerializer.Serialize(value, type, options));
            Assert.True(JsonNode.DeepEquals(example, written), $"{example.ToJsonString()}\nbecame\n{written?.ToJsonString()}");
        }
    }

    private static ContractOperation Find(string operation) => Contract.Operations.Single(found => found.ToString() == operation);

    private static IEnumerable<string> Names(IEnumerable<MethodInfo> methods) =>
        methods.Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal);

    private static TheoryData<string, string> Rows(Func<ContractOperation, IEnumerable<(string Name, JsonNode Value)>> examples) =>
    [
        .. from operation in Contract.Operations
           from example in examples(operation)
           select new TheoryDataRow<string, string>(operation.ToString(), example.Name),
    ];
}
