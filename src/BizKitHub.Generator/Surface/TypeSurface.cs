using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Surface;

/// <summary>
/// The lines of types and their members. A type says whether callers send it, receive it, or both: a member that becomes
/// required asks something of those who send, and one that becomes optional of those who receive.
/// </summary>
internal sealed class TypeSurface
{
    private readonly Dictionary<string, TypeModel> _types;
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);

    public TypeSurface(ClientModel client, CancellationToken cancellation)
    {
        _types = client.Types.ToDictionary(t => t.Name.Text, StringComparer.Ordinal);
        foreach (OperationModel operation in client.Groups.SelectMany(g => g.Operations))
        {
            cancellation.ThrowIfCancellationRequested();
            Reach(operation.Parameters.Select(p => p.Type).Append(operation.Body?.Type), _sent);
            Reach(
                operation.Errors.Select(e => e.Type).Append(operation.Result.Type).Append(operation.Stream?.Item).Append(operation.Headers?.Type),
                _received);
        }
    }

    public IEnumerable<string> Lines(TypeModel type)
    {
        string name = type.Name.Text;
        return type switch
        {
            EnumModel listed => listed.Members.Select(m => $"{name}.{m.Name} = {SurfaceText.Of(m)}").Append($"{name} ({SurfaceText.Of(listed.Underlying)} enum)"),
            ObjectModel shape => Members(name, shape).Append(Declaration(name, "record")),
            MultipartModel multipart => Members(name, multipart.Shape).Append(Declaration(name, "record")),
            TupleModel tuple => tuple.Items.Select(i => Member(name, i)).Concat(Rest(name, tuple)).Append(Declaration(name, "record")),
            UnionModel union => union.Cases.SelectMany(c => Case(name, c)).Append(Declaration(name, "union")),
            StatusUnionModel union => union.Cases.SelectMany(c => Case(name, c)).Append(Declaration(name, "union")),
            HeadersModel headers => headers.Headers.Select(h => Header(name, h)).Append(Declaration(name, "record")),
            _ => throw new InvalidOperationException("A type of an unknown kind."),
        };
    }

    private string Declaration(string name, string kind) =>
        $"{name} ({kind}{(_sent.Contains(name) ? DeclarationEntry.Sent : "")}{(_received.Contains(name) ? DeclarationEntry.Received : "")})";

    private static IEnumerable<string> Members(string owner, ObjectModel shape)
    {
        IEnumerable<string> members = shape.Properties.Select(p => Member(owner, p));
        return shape.AdditionalProperties is { } others
            ? members.Append($"{owner}.{others.Name}: {SurfaceText.Plain(new MapUse(others.Value))}")
            : members;
    }

    private static IEnumerable<string> Rest(string owner, TupleModel tuple) => tuple.Rest is { } rest
        ? [$"{owner}.{rest.Name}: {SurfaceText.Plain(new ListUse(rest.Item))}"]
        : [];

    private static string Member(string owner, PropertyModel property)
    {
        string type = SurfaceText.Of(property.Type);
        string declared = property switch
        {
            { Constant: not null } => MemberEntry.Constant + type,
            { Presence: Presence.Required } => MemberEntry.Required + type,
            { Type.IsNullable: true } => $"Optional<{type}>",
            _ => SurfaceText.Nullable(property.Type),
        };
        return $"{owner}.{property.Name}: {declared}";
    }

    private static string Header(string owner, HeaderModel header) => header.IsRequired
        ? $"{owner}.{header.Name}: {MemberEntry.Required}{SurfaceText.Of(header.Type)}"
        : $"{owner}.{header.Name}: {SurfaceText.Nullable(header.Type)}";

    private static IEnumerable<string> Case(string union, UnionCase one)
    {
        string name = union + "." + one.Name.Text;
        IEnumerable<string> members = one.Object is { } shape ? Members(name, shape) : [Value(name, SurfaceText.Of(one.Value!))];
        return members.Append(name + " (case)");
    }

    private static IEnumerable<string> Case(string union, StatusCase one)
    {
        string name = union + "." + one.Name.Text;
        IEnumerable<string> members = one.Form switch
        {
            ResultForm.Nothing => [],
            ResultForm.Text => [Value(name, "string")],
            ResultForm.Bytes => [Value(name, "byte[]")],
            _ => [Value(name, SurfaceText.Of(one.Type!))],
        };
        return members.Append(name + " (case)");
    }

    private static string Value(string owner, string type) => $"{owner}.Value: {MemberEntry.Required}{type}";

    private void Reach(IEnumerable<TypeUse?> uses, HashSet<string> reached)
    {
        var pending = new Stack<TypeUse?>(uses);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ListUse list:
                    pending.Push(list.Item);
                    break;
                case MapUse map:
                    pending.Push(map.Value);
                    break;
                case DeclaredUse { Name.Text: var name } when reached.Add(name) && _types.TryGetValue(name, out TypeModel? type):
                    foreach (TypeUse? inner in UsedBy(type))
                    {
                        pending.Push(inner);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<TypeUse?> UsedBy(TypeModel type) => type switch
    {
        ObjectModel shape => shape.Properties.Select(p => p.Type).Append(shape.AdditionalProperties?.Value),
        MultipartModel multipart => UsedBy(multipart.Shape),
        TupleModel tuple => tuple.Items.Select(i => i.Type).Append(tuple.Rest?.Item),
        UnionModel union => union.Cases.SelectMany(c => c.Object is { } shape ? UsedBy(shape) : [c.Value]),
        StatusUnionModel union => union.Cases.Select(c => c.Type),
        HeadersModel headers => headers.Headers.Select(h => h.Type),
        _ => [],
    };
}
