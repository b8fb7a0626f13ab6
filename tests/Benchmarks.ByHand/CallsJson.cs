using System.Text.Json.Serialization;

namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>What System.Text.Json's generator makes of the types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccountInfo))]
[JsonSerializable(typeof(CreatedCustomer))]
[JsonSerializable(typeof(NewCustomer))]
[JsonSerializable(typeof(Spending))]
[JsonSerializable(typeof(SpentCredit))]
[JsonSerializable(typeof(Shelf))]
[JsonSerializable(typeof(Wide))]
internal sealed partial class CallsJson : JsonSerializerContext;
