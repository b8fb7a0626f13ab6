using BizKitHub.Generator.Analyzers.Tests.Contracts;
using BizKitHub.Generator.Analyzers.Tests.Verification;

namespace BizKitHub.Generator.Analyzers.Tests;

/// <summary>Objects that are made without an initialiser, so that the compiler has nothing to look at.</summary>
public sealed class MissingRequiredJsonTests
{
    private const string EmailMissing = "'email' is required by the contract of CustomerCreateRequest, but is missing here";

    [Theory]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{}"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{}"|], new JsonSerializerOptions())""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{}"u8|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>((ReadOnlySpan<char>)[|"{}"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest?>([|"{}"|])""")]
    [InlineData("""JsonSerializer.Deserialize([|"{}"|], typeof(CustomerCreateRequest))""")]
    [InlineData("""JsonSerializer.Deserialize(returnType: typeof(CustomerCreateRequest), json: [|"{}"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{ \"companyName\": \"BizKitHub\" }"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{ \"Email\": \"jan@barasek.com\" }"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{ \"customer\": { \"email\": \"jan@barasek.com\" } }"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{ \"email\": null }"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>(condition ? text : [|"{}"|])""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>([|"{" + "}"|])""")]
    [InlineData("Activator.CreateInstance<CustomerCreateRequest>()", true)]
    [InlineData("Activator.CreateInstance(typeof(CustomerCreateRequest))", true)]
    [InlineData("System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(CustomerCreateRequest))", true)]
    public Task ObjectWithoutARequiredProperty_IsReported(string expression, bool asAWhole = false) =>
        RuleAssert.MissingRequiredField.ReportsAsync(
            ContractSource.BizKitHub,
            Snippet.BizKitHub(asAWhole ? $"_ = [|{expression}|];" : $"_ = {expression};"),
            EmailMissing);

    [Fact]
    public Task RawLiteral_IsReportedAsAWhole() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.BizKitHub,
        Snippet.BizKitHub(""""
            _ = JsonSerializer.Deserialize<CustomerCreditSpendRequest>([|"""
                {
                    "amount": 0,
                    "identityId": ""
                }
                """|]);
            """"),
        "'description' is required by the contract of CustomerCreditSpendRequest, but is missing here");

    [Fact]
    public Task WhatIsMissingWithin_IsNamedWithItsPath() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels(""""
            _ = JsonSerializer.Deserialize<ParcelSendRequest>([|"""
                {
                    "recipient-name": "x", "weight": 1, "callback": "x:", "size": "small", "note": null,
                    "return-to": {}, "copies": [{ "street": "a" }, { "street": null }]
                }
                """|]);
            """"),
        "'return-to.street', 'copies[1].street' are required by the contract of ParcelSendRequest, but are missing here");

    [Fact]
    public Task SeveralMissingProperties_AreNamedInOneMessage() => RuleAssert.MissingRequiredField.ReportsAsync(
        ContractSource.Parcels,
        Snippet.Parcels("""_ = JsonSerializer.Deserialize<ParcelSendRequest>([|"{ \"weight\": 1, \"note\": null }"|]);"""),
        "'recipient-name', 'callback', 'size' are required by the contract of ParcelSendRequest, but are missing here");

    [Theory]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"email\": \"jan@barasek.com\" }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"email\": \"jan@barasek.com\" }"u8)""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"\\u0065mail\": \"jan@barasek.com\" }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"email\": null, \"email\": \"jan@barasek.com\" }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"email\": ")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ 'email': 1 }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"\\ud800\": 1 }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("{ \"\ud800\": 1 }")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("null")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>("[]")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest>(text)""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerCreateRequest[]>("[{}]")""")]
    [InlineData("""JsonSerializer.Deserialize<CustomerGetAccountInfoResponse>("{}")""")]
    [InlineData("""JsonSerializer.Deserialize<JsonElement>("{}")""")]
    [InlineData("""JsonSerializer.Deserialize("{}", Type.GetType(text)!)""")]
    [InlineData("""Activator.CreateInstance<CustomerGetAccountInfoResponse.NotLoggedIn>()""")]
    [InlineData("""Activator.CreateInstance(Type.GetType(text)!)""")]
    public Task CompleteOrUnreadableJson_IsNotReported(string expression) =>
        RuleAssert.MissingRequiredField.ReportsAsync(ContractSource.BizKitHub, Snippet.BizKitHub($"_ = {expression};"));
}
