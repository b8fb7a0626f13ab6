using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>The API in memory.</summary>
/// <param name="Identity">The client.</param>
/// <param name="BaseAddress">Where the API is; null when the document does not say.</param>
/// <param name="Addresses">Where some operations are.</param>
/// <param name="Authentication">What operations ask for.</param>
/// <param name="Fake">Its names and keys, without its groups.</param>
/// <param name="Groups">The groups, with what the document says of them.</param>
/// <param name="Errors">The types of refusals.</param>
internal sealed record FakePart(
    ClientIdentity Identity,
    string? BaseAddress,
    EquatableArray<AddressModel> Addresses,
    AuthenticationModel Authentication,
    FakeModel Fake,
    EquatableArray<FakeGroupName> Groups,
    EquatableArray<TypeUse> Errors) : SourcePart(Identity, "Fake")
{
    public static IEnumerable<SourcePart> AllOf(ClientModel client, FakeModel fake)
    {
        yield return new FakePart(
            client.Identity,
            client.BaseAddress,
            client.Addresses,
            client.Authentication,
            fake with { Groups = EquatableArray<FakeGroup>.Empty },
            client.Groups.Zip(fake.Groups, (g, f) => new FakeGroupName(f.Name, f.Class, g.Documentation)).ToEquatableArray(),
            client.Groups.SelectMany(g => g.Operations).SelectMany(o => o.Errors).Select(e => e.Type).OfType<TypeUse>().Distinct().ToEquatableArray());
        foreach ((GroupModel group, FakeGroup own) in client.Groups.Zip(fake.Groups, (g, f) => (g, f)))
        {
            yield return new FakeGroupPart(client.Identity, group, own);
        }
    }
}
