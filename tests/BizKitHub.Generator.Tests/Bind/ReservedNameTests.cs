using BizKitHub.Generator.Bind;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>Names that C#, or the emitted code itself, has given a meaning where the document's names go.</summary>
public sealed class ReservedNameTests
{
    private const string Members = "clone deconstruct equality-contract equals finalize get-hash-code get-type memberwise-clone print-members reference-equals to-string";

    [Fact]
    public void Property_IsNoMemberOfEveryRecord_AndNoVariableOfItsCodec()
    {
        ObjectModel shape = Assert.IsType<ObjectModel>(Type("type: object, properties: { " + string.Join(", ", (Members + " reader writer json value additional item fine").Split(' ').Select(n => n + ": { type: string }")) + " }"));

        Lines.AssertEqual(
            """
            CloneValue clone
            DeconstructValue deconstruct
            EqualityContractValue equalityContract
            EqualsValue equals
            FinalizeValue finalize
            GetHashCodeValue getHashCode
            GetTypeValue getType
            MemberwiseCloneValue memberwiseClone
            PrintMembersValue printMembers
            ReferenceEqualsValue referenceEquals
            ToStringValue toString
            Reader readerValue
            Writer writerValue
            Json jsonValue
            Value valueValue
            Additional additionalValue
            Item itemValue
            Fine fine
            """,
            shape.Properties.Select(p => $"{p.Name.Text} {p.Local.Text}"));
    }

    [Fact]
    public void ValueOfAnEnum_IsNoMemberOfEveryRecord()
    {
        EnumModel values = Assert.IsType<EnumModel>(Type("enum: [" + Members.Replace(" ", ", ", StringComparison.Ordinal) + ", value, fine]"));

        Lines.AssertEqual(
            """
            CloneOption
            DeconstructOption
            EqualityContractOption
            EqualsOption
            FinalizeOption
            GetHashCodeOption
            GetTypeOption
            MemberwiseCloneOption
            PrintMembersOption
            ReferenceEqualsOption
            ToStringOption
            ValueOption
            Fine
            """,
            values.Members.Select(m => m.Name.Text));
    }

    /// <summary>The types of a client are there before those of the document.</summary>
    [Fact]
    public void TypeOfTheDocument_IsCalledLikeNoneOfTheClient()
    {
        string[] names = [.. "ShopClient ShopClientOptions ShopClientView ShopClientCallOptions ShopAuthentication ShopApiException ShopApiRateLimit ShopApiResponse ShopServers ShopClientServiceCollectionExtensions ShopJsonTypeInfoResolver ThingClient IThingClient ThingClientPaging ThingFake ShopFake Equals Optional Fine".Split(' ')];
        BindResult result = Bound.Paths(
            "/thing/a: { get: { tags: [thing], responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } } } } }",
            "components:\n  schemas:\n    All: { type: object, properties: { " + string.Join(", ", names.Select(n => n + ": { $ref: '#/components/schemas/" + n + "' }")) + " } }\n"
            + string.Concat(names.Select((n, i) => "    " + n + ": { type: object, properties: { p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + ": { type: string } } }\n")),
            ClientOptions.Default with { HasFake = true });

        Lines.AssertEqual(
            """
            All
            ShopClientModel
            ShopClientOptionsModel
            ShopClientViewModel
            ShopClientCallOptionsModel
            ShopAuthenticationModel
            ShopApiExceptionModel
            ShopApiRateLimitModel
            ShopApiResponseModel
            ShopServersModel
            ShopClientServiceCollectionExtensionsModel
            ShopJsonTypeInfoResolverModel
            ThingClientModel
            IThingClientModel
            ThingClientPagingModel
            ThingFakeModel
            ShopFakeModel
            EqualsModel
            OptionalModel
            Fine
            """,
            result.Client.Types.Select(t => t.Name.Text).Concat(result.Messages()));
    }

    private static TypeModel Type(string schema) => Assert.Single(Bound.Paths(
        "/thing/a: { get: { tags: [thing], responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }",
        "components: { schemas: { Thing: { " + schema + " } } }").Client.Types);
}
