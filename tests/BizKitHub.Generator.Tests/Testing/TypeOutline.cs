using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Writes a type of a client in few lines: all that Bind decided of it, and nothing of how it is emitted.</summary>
internal static class TypeOutline
{
    public static string Of(TypeModel type) => string.Join('\n', (string[])
    [
        $"{type.Name}: {Head(type)}{(type.IsValidated ? ", checked" : "")}{(type.Cluster == "Shared" ? "" : ", in " + type.Cluster)}{Words(type.Documentation)}",
        .. Body(type).Select(line => "  " + line),
    ]);

    private static string Head(TypeModel type) => type switch
    {
        ObjectModel => "object",
        TupleModel => "tuple",
        EnumModel values => (values.AllowsOthers ? "open " : "") + "enum of " + values.Underlying,
        UnionModel union => "union by " + Choice(union.Choice, union),
        MultipartModel => "multipart",
        HeadersModel => "headers",
        StatusUnionModel => "statuses",
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static IEnumerable<string> Body(TypeModel type) => type switch
    {
        ObjectModel shape => Members(shape),
        TupleModel tuple => [.. tuple.Items.Select(Property), .. tuple.Rest is { } rest ? new[] { $"{rest.Name} ...: {Use(rest.Item)}" } : []],
        EnumModel values => values.Members.Select(m => $"{m.Name} {(m.Text is { } text ? Quoted(text) : Number(m.Number!.Value))}"),
        UnionModel union => union.Cases.SelectMany(Case),
        MultipartModel parts => Members(parts.Shape),
        HeadersModel headers => headers.Headers.Select(h => $"{h.Name} {Quoted(h.WireName)}: {Use(h.Type)}{(h.IsRequired ? " required" : "")}{Words(h.Documentation)}"),
        StatusUnionModel union => union.Cases.Select(c => $"{c.Name}: {(c.Type is { } use ? Use(use) : "nothing")}{Words(c.Documentation)}"),
        _ => [],
    };

    private static IEnumerable<string> Members(ObjectModel shape) =>
    [
        .. shape.Properties.Select(Property),
        .. shape.AdditionalProperties is { } others ? new[] { $"{others.Name} *: {Use(others.Value)}" } : [],
    ];

    private static IEnumerable<string> Case(UnionCase one)
    {
        string constant = one.Constant is { } mark ? $", {mark.WireName} {(mark.IsRequired ? "is" : "may be")} {Constant(mark.Value)}" : "";
        string content = one.Value is { } value ? Use(value) : "object";
        return [$"{one.Name}: {content}{constant}{Words(one.Documentation)}", .. one.Object is { } shape ? Members(shape).Select(line => "  " + line) : []];
    }

    private static string Property(PropertyModel property) =>
        $"{property.Name} {Quoted(property.WireName)}: {Use(property.Type)}"
        + (property.Constant is { } constant ? " = " + Constant(constant) : "")
        + (property.Presence == Presence.Required ? " required" : "")
        + Constraints(property.Constraints)
        + Words(property.Documentation);

    private static string Use(TypeUse use) => use switch
    {
        PrimitiveUse primitive => primitive.Primitive.ToString(),
        ListUse list => $"[{Use(list.Item)}]",
        MapUse map => $"map of {Use(map.Value)}",
        FileUse => "file",
        DeclaredUse declared => declared.Name.Text,
        _ => throw new NotSupportedException(use.ToString()),
    }
    + (use.IsNullable ? "?" : "");

    private static string Choice(UnionChoice choice, UnionModel union) => choice switch
    {
        CaseChoice one => union.Cases[one.Index].Name.Text,
        KindChoice kinds => $"type({string.Join("; ", kinds.Arms.Select(a => $"{a.Kinds}: {Choice(a.Choice, union)}"))})",
        ConstantChoice constants => $"{constants.PropertyName}({string.Join("; ", constants.Arms.Select(a => $"{string.Join(", ", a.Values.Select(Constant))}: {Choice(a.Choice, union)}"))}{Otherwise(constants.Otherwise, union)})",
        MarkerChoice markers => $"having({string.Join("; ", markers.Arms.Select(a => $"{a.PropertyName}: {union.Cases[a.Index].Name}"))}{Otherwise(markers.Otherwise, union)})",
        FitChoice fit => $"trying({string.Join("; ", fit.Arms.Select(a => $"{union.Cases[a.Index].Name}{(a.Names.IsEmpty ? "" : " with " + string.Join(", ", a.Names))}"))})",
        _ => throw new NotSupportedException(choice.ToString()),
    };

    private static string Otherwise(UnionChoice? otherwise, UnionModel union) => otherwise is null ? "" : $"; else: {Choice(otherwise, union)}";

    private static string Constant(ConstantModel constant) =>
        constant.Boolean is { } flag ? (flag ? "true" : "false") : constant.Text is { } text ? Quoted(text) : Number(constant.Number!.Value);

    public static string Constraints(Constraints constraints)
    {
        string?[] parts =
        [
            constraints.Pattern is { } pattern ? $"like {pattern}" : null,
            Bound("chars >= ", constraints.MinLength),
            Bound("chars <= ", constraints.MaxLength),
            Bound(constraints.IsMinimumExclusive ? "> " : ">= ", constraints.Minimum),
            Bound(constraints.IsMaximumExclusive ? "< " : "<= ", constraints.Maximum),
            Bound("times ", constraints.MultipleOf),
            Bound("items >= ", constraints.MinItems),
            Bound("items <= ", constraints.MaxItems),
            constraints.AreItemsUnique ? "unique" : null,
            constraints.Format == TextFormat.None ? null : constraints.Format.ToString(),
            constraints.Item is { } item ? "each" + Constraints(item) : null,
        ];
        string text = string.Join(", ", parts.Where(p => p is not null));
        return text.Length == 0 ? "" : $" ({text})";
    }

    private static string? Bound(string words, decimal? bound) => bound is { } number ? words + Number(number) : null;

    private static string Words(Documentation words)
    {
        string?[] parts =
        [
            words.Summary,
            words.Remarks,
            words.Example is { } example ? "such as " + example : null,
            words.Default is { } absent ? "else " + absent : null,
            words.IsDeprecated ? "deprecated" : null,
        ];
        string text = string.Join(" | ", parts.Where(p => p is not null));
        return text.Length == 0 ? "" : " # " + text;
    }

    private static string Quoted(string text) => "'" + text + "'";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
