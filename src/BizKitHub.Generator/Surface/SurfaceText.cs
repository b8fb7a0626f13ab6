using System.Globalization;
using System.Text;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Surface;

/// <summary>
/// How types and values are spelled in a surface: without namespaces, and the same whatever the project calls its own types.
/// Text of the document stands in quotes, on one line; what nobody sees, or would end the quotes, is written as its number.
/// </summary>
internal static class SurfaceText
{
    /// <summary>The type with its <c>?</c>.</summary>
    public static string Of(TypeUse type) => type.IsNullable ? Nullable(type) : Plain(type);

    /// <summary>The type as one more <c>?</c> makes it.</summary>
    public static string Nullable(TypeUse type) => Plain(type) + "?";

    /// <summary>The type without its <c>?</c>.</summary>
    public static string Plain(TypeUse type) => type switch
    {
        PrimitiveUse primitive => Of(primitive.Primitive),
        ListUse list => Of(list.Item) + "[]",
        MapUse map => $"map<{Of(map.Value)}>",
        DeclaredUse declared => declared.Name.Text,
        FileUse => "ApiFile",
        _ => throw new InvalidOperationException("A type of an unknown kind."),
    };

    public static string Of(Primitive primitive) => primitive switch
    {
        Primitive.String => "string",
        Primitive.Boolean => "bool",
        Primitive.Int32 => "int",
        Primitive.Int64 => "long",
        Primitive.Decimal => "decimal",
        Primitive.Double => "double",
        Primitive.Single => "float",
        Primitive.Bytes => "bytes",
        Primitive.Element => "JsonElement",
        _ => primitive.ToString(),
    };

    public static string Of(EnumMember member) => member.Text is { } text
        ? Quoted(text)
        : member.Number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\' or '{' or '}' || !MessageLine.IsVisible(text, i))
            {
                quoted.Append("{U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('}');
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
