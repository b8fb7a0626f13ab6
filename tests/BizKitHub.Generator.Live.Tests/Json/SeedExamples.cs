namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>The answers that the documentation prints for its three everyday calls.</summary>
internal static class SeedExamples
{
    public const string AccountInfo = """
        {
          "loggedIn": true,
          "identityId": "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg",
          "cuRefNo": "1cGIHvFoQDGLAbcA",
          "creditBalance": 123,
          "email": "jan@barasek.com",
          "phone": "+420 777123456",
          "firstName": "Jan",
          "lastName": "Barášek",
          "companyName": "BizKitHub",
          "premium": true,
          "ban": false,
          "groups": [{ "name": "Personal Trainer", "slug": "trainer" }],
          "meta": {},
          "referral": { "code": "1cGIHvFoQDGLAbcA", "email": "jan@barasek.com", "firstName": "Jan", "lastName": "Barášek" },
          "runningSubscriptionList": [
            {
              "externalId": "d9DfQL3ZF01t7Ykk",
              "productSlug": "predplatne-rocni",
              "productCode": "predplatne-rocni",
              "orderNumber": "25000001",
              "orderHash": "CuS08iXV3cOwweQsQB3TwYXtDr67K4kW",
              "autoRenew": true
            }
          ]
        }
        """;

    public const string Created = """
        {
          "success": true,
          "newAccount": true,
          "cuRefNo": "1cGIHvFoQDGLAbcA",
          "creditBalance": 123,
          "phone": "+420 777123456",
          "firstName": "Jan",
          "lastName": "Barášek",
          "companyName": "BizKitHub",
          "premium": true,
          "ban": false,
          "groups": [{ "name": "Personal Trainer", "slug": "trainer" }],
          "meta": {},
          "customFields": {},
          "referral": { "code": "1cGIHvFoQDGLAbcA", "email": "jan@barasek.com", "firstName": "Jan", "lastName": "Barášek" },
          "runningSubscriptionList": [
            {
              "externalId": "d9DfQL3ZF01t7Ykk",
              "productSlug": "predplatne-rocni",
              "productCode": "predplatne-rocni",
              "orderNumber": "25000001",
              "orderHash": "CuS08iXV3cOwweQsQB3TwYXtDr67K4kW",
              "autoRenew": true
            }
          ]
        }
        """;

    public const string Spent = """
        { "success": true, "transactionId": "HxanU4a1n4El61zx", "oldCreditBalance": 510, "newCreditBalance": 410 }
        """;
}
