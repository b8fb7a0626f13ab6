using System.Buffers;
using System.Text;
using System.Text.Json;

namespace BizKitHub.Generator.Live.Tests.Json;

/// <summary>What reading and writing leaves on the heap, byte by byte.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 50;

    [Fact]
    public void DecodedAnswer_AllocatesTheObjectsAndStringsItConsistsOf()
    {
        byte[] json = Encoding.UTF8.GetBytes(SeedExamples.AccountInfo);

        Assert.Equal(Decode(json), AccountByHand(), Comparer);
        Assert.Equal(Allocated(AccountByHand), Allocated(() => Decode(json)));
    }

    [Fact]
    public void DecodedList_AllocatesItsItemsAndOneArray()
    {
        byte[] json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("""{"name":"Trainer","slug":"trainer"}""", 100))}]");

        Assert.Equal(
            Allocated(() =>
            {
                var groups = new CustomerGroup[100];
                for (int index = 0; index < groups.Length; index++)
                {
                    groups[index] = new() { Name = Text("Trainer"), Slug = Text("trainer") };
                }

                return groups;
            }),
            Allocated(() =>
            {
                var reader = new Utf8JsonReader(json);
                reader.Read();
                return Internal.JsonReading.ReadList(ref reader, CustomerGroupJson.Read);
            }));
    }

    [Fact]
    public void DecodedKnownValue_IsTheOneThatIsThereAlready()
    {
        byte[] json = Encoding.UTF8.GetBytes($"\"{OrderCreateKind.Registration.Value}\"");

        Assert.Equal(0, Allocated(() =>
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            Assert.Same(OrderCreateKind.Registration.Value, OrderCreateKindJson.Read(ref reader).Value);
            return null;
        }));
    }

    [Fact]
    public void EncodedRequest_AllocatesNothing()
    {
        var request = new CustomerCreateRequest { Email = "jan@barasek.com", CompanyName = "BizKitHub", CustomerRealIp = "1.1.1.1" };
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer);

        Assert.Equal(0, Allocated(() =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            CustomerCreateRequestJson.Write(writer, request);
            writer.Flush();
            return null;
        }));
        Assert.NotEqual(0, buffer.WrittenCount);
    }

    private static IEqualityComparer<object> Comparer { get; } = EqualityComparer<object>.Create((left, right) => JsonSerializer.Serialize(left) == JsonSerializer.Serialize(right));

    private static CustomerGetAccountInfoResponse Decode(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return CustomerGetAccountInfoResponseJson.Read(ref reader);
    }

    private static CustomerGetAccountInfoResponse AccountByHand() => new CustomerGetAccountInfoResponse.LoggedIn
    {
        IdentityId = Text(Support.Clients.IdentityId),
        CuRefNo = Text("1cGIHvFoQDGLAbcA"),
        CreditBalance = 123,
        Email = Text("jan@barasek.com"),
        Phone = Text("+420 777123456"),
        FirstName = Text("Jan"),
        LastName = Text("Barášek"),
        CompanyName = Text("BizKitHub"),
        Premium = true,
        Ban = false,
        Groups = new[] { new CustomerGroup { Name = Text("Personal Trainer"), Slug = Text("trainer") } },
        Meta = new Dictionary<string, JsonElement>(StringComparer.Ordinal),
        Referral = new() { Code = Text("1cGIHvFoQDGLAbcA"), Email = Text("jan@barasek.com"), FirstName = Text("Jan"), LastName = Text("Barášek") },
        RunningSubscriptionList = new[]
        {
            new CustomerRunningSubscription
            {
                ExternalId = Text("d9DfQL3ZF01t7Ykk"),
                ProductSlug = Text("predplatne-rocni"),
                ProductCode = Text("predplatne-rocni"),
                OrderNumber = Text("25000001"),
                OrderHash = Text("CuS08iXV3cOwweQsQB3TwYXtDr67K4kW"),
                AutoRenew = true,
            },
        },
    };

    /// <summary>A string of its own, as one that comes over the wire is.</summary>
    private static string Text(string text) => new(text.AsSpan());

    /// <summary>The bytes of one run, once everything is warm; the smallest figure is the one without the work of the machine itself.</summary>
    private static long Allocated(Func<object?> run)
    {
        long smallest = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = run();
            smallest = Math.Min(smallest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return smallest;
    }
}
