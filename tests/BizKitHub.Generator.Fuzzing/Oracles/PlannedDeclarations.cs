using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>
/// What callers can see of a client, derived from the plan and from nothing that was emitted: every type at the top of a
/// file, and the members that the document gave it.
/// </summary>
internal static class PlannedDeclarations
{
    /// <summary>In no order.</summary>
    public static IEnumerable<TypeDeclaration> Of(ClientModel client) =>
    [
        .. Companions(client),
        .. client.Groups.Select(g => new TypeDeclaration(g.Interface.Text, [.. g.Operations.SelectMany(Methods)])),
        .. client.Groups.Select(Paging).Where(p => p.Members.Count > 0),
        .. client.Types.SelectMany(Types),
        .. client.Fake is { } fake ? Fakes(client, fake) : [],
    ];

    private static IEnumerable<TypeDeclaration> Companions(ClientModel client)
    {
        ClientIdentity identity = client.Identity;
        yield return new(identity.Name.Text, ["TelemetryName", "Dispose"]);
        yield return new(identity.View.Text, [.. client.Groups.Select(g => g.Name.Text), "With"]);
        yield return new(identity.TypeInfoResolver.Text, ["Instance", "GetTypeInfo"]);
        if (!client.Servers.IsEmpty)
        {
            yield return new(identity.Servers.Text, [.. client.Servers.Select(s => s.Name.Text)]);
        }
    }

    private static IEnumerable<TypeDeclaration> Fakes(ClientModel client, FakeModel fake)
    {
        int errors = client.Groups.SelectMany(g => g.Operations).SelectMany(o => o.Errors).Select(e => e.Type).OfType<TypeUse>().Distinct().Count();
        yield return new(
            client.Identity.Fake.Text,
            [.. fake.Groups.Select(g => g.Name.Text), fake.CreateClient.Text, fake.CreateClient.Text, .. Enumerable.Repeat(fake.Refusal.Text, errors)]);
        foreach (FakeGroup group in fake.Groups)
        {
            yield return new(group.Class.Text, [.. group.Operations.Select(o => o.Name.Text), .. group.Operations.Select(o => o.Call.Text)]);
            foreach (FakeOperation operation in group.Operations)
            {
                yield return new($"{group.Class.Text}.{operation.Call.Text}", [.. operation.Parameters.Select(p => p.Name.Text), .. operation.Body is { } body ? [body.Text] : Array.Empty<string>()]);
            }
        }
    }

    private static IEnumerable<string> Methods(OperationModel operation)
    {
        if (operation.HasResult)
        {
            yield return operation.Name.Text + "Async";
        }

        if (operation.Stream is { } stream)
        {
            yield return stream.Name.Text + "Async";
        }

        if (operation.Headers is { } headers)
        {
            yield return headers.Name.Text + "Async";
        }
    }

    private static TypeDeclaration Paging(GroupModel group) =>
        new(group.PagingClass.Text, [.. group.Operations.Select(o => o.Paging).OfType<PagingModel>().Select(p => p.Name.Text + "Async")]);

    private static IEnumerable<TypeDeclaration> Types(TypeModel type) => type switch
    {
        ObjectModel shape => [new(Name(type), [.. Properties(shape)])],
        MultipartModel parts => [new(Name(type), [.. Properties(parts.Shape)])],
        HeadersModel headers => [new(Name(type), [.. headers.Headers.Select(h => h.Name.Text)])],
        TupleModel { Rest: { } rest } tuple => [new(Name(type), [.. tuple.Items.Select(i => i.Name.Text), rest.Name.Text])],
        TupleModel tuple => [new(Name(type), [.. tuple.Items.Select(i => i.Name.Text)])],
        EnumModel values => [new(Name(type), [.. values.Members.Select(m => m.Name.Text), "Value", "ToString"])],
        StatusUnionModel union => [new(Name(type), [.. union.Cases.Select(c => c.Name.Text)]), .. union.Cases.Select(c => Case(type, c))],
        UnionModel union => [new(Name(type), [.. union.Cases.Select(c => c.Name.Text)]), .. union.Cases.Select(c => Case(type, c))],
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    private static TypeDeclaration Case(TypeModel type, StatusCase one) =>
        new($"{Name(type)}.{one.Name.Text}", one.Form == ResultForm.Nothing ? [] : ["Value"]);

    private static TypeDeclaration Case(TypeModel type, UnionCase one) =>
        new($"{Name(type)}.{one.Name.Text}", one.Object is { } shape ? [.. Properties(shape)] : ["Value"]);

    private static IEnumerable<string> Properties(ObjectModel shape) =>
        shape.Properties.Select(p => p.Name.Text).Concat(shape.AdditionalProperties is { } rest ? [rest.Name.Text] : []);

    private static string Name(TypeModel type) => type.Name.Text;
}
