namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>The answers that the documentation shows for the three calls.</summary>
public static class SeedAnswers
{
    private const string Profile = """
        "cuRefNo":"1cGIHvFoQDGLAbcA","creditBalance":123,"email":"jan@barasek.com","phone":"+420 777123456","firstName":"Jan",
        "lastName":"Barášek","companyName":"BizKitHub","premium":true,"ban":false,"groups":[{"name":"Personal Trainer","slug":"trainer"}],
        "meta":{},"referral":{"code":"1cGIHvFoQDGLAbcA","email":"jan@barasek.com","firstName":"Jan","lastName":"Barášek"},
        "runningSubscriptionList":[{"externalId":"d9DfQL3ZF01t7Ykk","productSlug":"predplatne-rocni","productCode":"predplatne-rocni",
        "orderNumber":"25000001","orderHash":"CuS08iXV3cOwweQsQB3TwYXtDr67K4kW","autoRenew":true}]
        """;

    public static string AccountInfo => $$"""{"loggedIn":true,"identityId":"Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg",{{Profile}}}""";

    public static string CreatedCustomer => $$"""{"success":true,"newAccount":true,"customFields":{},{{Profile}}}""";

    public static string SpentCredit => """{"success":true,"transactionId":"HxanU4a1n4El61zx","oldCreditBalance":510,"newCreditBalance":410}""";
}
