using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

/// <summary>The three calls of the documentation's examples, in a row and in their documented shape.</summary>
public sealed class SeedTests : SandboxTest
{
    private static JsonObject CreateExample => new()
    {
        ["email"] = Jan,
        ["companyName"] = "BizKitHub",
        ["companyRegistrationNumber"] = "05103118",
        ["taxIdentificationNumber"] = "CZ9609040727",
        ["customerRealIp"] = "1.1.1.1",
    };

    [Fact]
    public async Task DocumentedExamples_LeadFrom510To410()
    {
        var created = await PostAsync("customer/create", CreateExample);
        Assert.True(created.Flag("newAccount"));
        Assert.Equal(510, created.Number("creditBalance"));

        var account = await GetAsync("customer/get-account-info", "identityId", WellKnownIdentity, "customerRealIp", "1.1.1.1");
        Assert.True(account.Flag("loggedIn"));
        Assert.Equal(created.Text("cuRefNo"), account.Text("cuRefNo"));

        var spent = await PostAsync("customer/credit-spend", new JsonObject
        {
            ["identityId"] = WellKnownIdentity,
            ["amount"] = 100,
            ["description"] = "video.rewrite:15m",
            ["customerRealIp"] = "1.1.1.1",
        });
        Assert.Equal(["success", "transactionId", "oldCreditBalance", "newCreditBalance"], spent.FieldNames);
        Assert.True(spent.Flag("success"));
        Assert.Equal(16, spent.Text("transactionId").Length);
        Assert.Equal(510, spent.Number("oldCreditBalance"));
        Assert.Equal(410, spent.Number("newCreditBalance"));
    }

    [Fact]
    public async Task WellKnownIdentity_IsUnknownBeforeItsCustomerIs()
    {
        var account = await AccountAsync(WellKnownIdentity);

        Assert.Equal("""{"loggedIn":false}""", account.Body.ToJsonString());
    }

    [Fact]
    public async Task WellKnownIdentity_StaysSignedOutWhenItsCustomerIsCreatedAgain()
    {
        await CreateAsync(Jan);
        await PostAsync("customer/logout", new JsonObject { ["identityId"] = WellKnownIdentity });
        await CreateAsync(Jan);

        Assert.False((await AccountAsync(WellKnownIdentity)).Flag("loggedIn"));
    }

    [Fact]
    public async Task NewCustomer_HasTheDocumentedFieldsInOrderWithoutUnknownOnes()
    {
        var created = await PostAsync("customer/create", CreateExample);

        Assert.Equal(
            ["success", "newAccount", "cuRefNo", "creditBalance", "companyName", "premium", "ban", "groups", "meta", "customFields", "runningSubscriptionList"],
            created.FieldNames);
        Assert.Equal(
            """{"groups":[],"meta":{},"customFields":{},"runningSubscriptionList":[]}""",
            new JsonObject(created.Body.Where(field => field.Value is JsonArray or JsonObject).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))).ToJsonString());
    }

    [Fact]
    public async Task FullProfile_HasTheDocumentedFieldsInOrder()
    {
        var referrer = await CreateAsync("referrer@example.com");
        await CreateAsync(Jan);
        var updated = await PostAsync("customer/update-profile", new JsonObject
        {
            ["email"] = Jan,
            ["firstName"] = "Jan",
            ["lastName"] = "Barášek",
            ["phone"] = "+420 777123456",
            ["companyName"] = "BizKitHub",
            ["groups"] = new JsonArray("trainer"),
            ["referralId"] = referrer,
        });
        updated.ShouldSucceed();

        var account = await AccountAsync(WellKnownIdentity);
        var created = await PostAsync("customer/create", CreateExample);

        Assert.Equal(
            ["loggedIn", "identityId", "cuRefNo", "creditBalance", "email", "phone", "firstName", "lastName", "companyName", "premium", "ban", "groups", "meta", "referral", "runningSubscriptionList"],
            account.FieldNames);
        Assert.Equal(
            ["success", "newAccount", "cuRefNo", "creditBalance", "phone", "firstName", "lastName", "companyName", "premium", "ban", "groups", "meta", "customFields", "referral", "runningSubscriptionList"],
            created.FieldNames);
        Assert.Equal("Barášek", account.Text("lastName"));
        Assert.Equal("""[{"name":"trainer","slug":"trainer"}]""", account.Body["groups"]!.ToJsonString());
        Assert.Equal(referrer, (string?)account.Body["referral"]!["code"]);
        Assert.Equal("referrer@example.com", (string?)account.Body["referral"]!["email"]);
    }
}
