using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Testing;

/// <summary>Models in a few words.</summary>
internal static class Described
{
    public static string Text(this TypeUse? use) => use switch
    {
        null => "-",
        PrimitiveUse primitive => primitive.Primitive + Mark(use),
        ListUse list => "[" + list.Item.Text() + "]" + Mark(use),
        MapUse map => "{" + map.Value.Text() + "}" + Mark(use),
        DeclaredUse declared => declared.Name.Text + Mark(use),
        _ => "file" + Mark(use),
    };

    public static string Text(this ParameterModel parameter) =>
        $"{parameter.Name.Text} '{parameter.WireName}' {parameter.Location} {parameter.Type.Text()} {parameter.Format.Style}"
        + Word(parameter.Format.IsExploded, "exploded")
        + Word(parameter.Format.IsStructured, "structured")
        + Word(parameter.Format.AllowsReserved, "reserved")
        + Word(parameter.Format.AllowsEmpty, "empty")
        + Word(parameter.IsRequired, "required")
        + (parameter.Constraints.IsNone ? "" : $" {parameter.Constraints.MinLength}..{parameter.Constraints.MaxLength}")
        + (parameter.Documentation.Summary is { } words ? " // " + words : "");

    public static string Text(this ResultModel result) =>
        $"{result.Form} {result.Type.Text()}"
        + Word(result.IsNullable, "nullable")
        + (result.Accept is { } accept ? $" accept '{accept}'" : "")
        + (result.OtherStatuses.IsEmpty ? "" : " also " + string.Join(',', result.OtherStatuses))
        + (result.Documentation.Summary is { } words ? " // " + words : "");

    public static string Text(this BodyModel? body) => body is null ? "-"
        : $"{body.Name.Text} {body.Format} {body.Type.Text()} '{body.MediaType}'"
            + Word(body.IsRequired, "required")
            + string.Concat(body.Fields.Select(f => $" {f.WireName}:{f.Style}{(f.IsExploded ? "*" : "")}"))
            + (body.Documentation.Summary is { } words ? " // " + words : "");

    public static string Text(this StatusRange statuses) => statuses.IsAny ? "any" : statuses.IsSingle ? $"{statuses.First}" : $"{statuses.First}-{statuses.Last}";

    private static string Mark(TypeUse use) => use.IsNullable ? "?" : "";

    private static string Word(bool isTrue, string word) => isTrue ? " " + word : "";
}
