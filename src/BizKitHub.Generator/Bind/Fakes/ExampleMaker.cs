using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>
/// Makes JSON values that keep the contract: what the document shows of a value, or else the plainest that there is. The
/// same type at the same depth is always the same value, whatever else there is in the document. What an object may
/// leave out is left out at depth, and where it would make the value long; where nothing can be made that surely fits, there is none.
/// </summary>
internal sealed class ExampleMaker(IReadOnlyDictionary<Identifier, TypeModel> types, ContractFit fit)
{
    private const int Deepest = 12;
    private const int DeepestItem = 4;
    private const int DeepestOptional = 2;
    private const int LongestWithOptional = 2_000;
    private const int Longest = 16_000;
    private const int MostItems = 20;

    /// <summary>Sums and quotients of smaller numbers are decimals still.</summary>
    private const decimal Large = 1e12m;

    private readonly Dictionary<(Identifier Type, int Depth), string?> _known = [];

    /// <returns>JSON; null where there is no telling what would fit.</returns>
    public string? Of(TypeUse use) => Of(use, Constraints.None, Documentation.None, depth: 0) is { } json && Fits(json, use, Constraints.None) ? json : null;

    /// <summary>A text under constraints.</summary>
    public string? Text(Constraints constraints) => Texts(constraints).Select(Quote).FirstOrDefault(t => Fits(t, new PrimitiveUse(Primitive.String), constraints)) is { } json
        ? Read(json)!.Value.GetString()
        : null;

    /// <summary>Halves of characters are no text that JSON can have; what becomes of them will not fit.</summary>
    public static string Quote(string text)
    {
        byte[] whole = Encoding.UTF8.GetBytes(text);
        return "\"" + JsonEncodedText.Encode(whole, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
    }

    /// <returns>Null when it is no JSON.</returns>
    public static JsonElement? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool Fits(string json, TypeUse use, Constraints constraints) => Read(json) is { } value && fit.Fits(value, use, constraints);

    private string? Of(TypeUse use, Constraints constraints, Documentation documentation, int depth)
    {
        if (Shown(use, constraints, documentation) is { } shown)
        {
            return shown;
        }

        string? made = depth > Deepest ? null : use switch
        {
            PrimitiveUse primitive => Scalars(primitive.Primitive, constraints).FirstOrDefault(s => Fits(s, primitive, constraints)),
            ListUse list => List(list, constraints, depth),
            MapUse map => Map(map, constraints, depth),
            DeclaredUse declared => Declared(declared.Name, depth),
            _ => null,
        };
        return made is { Length: <= Longest } ? made : use.IsNullable ? "null" : null;
    }

    /// <summary>What the document shows is a text there; what it is in JSON, the contract tells.</summary>
    private string? Shown(TypeUse use, Constraints constraints, Documentation documentation) => use is not (PrimitiveUse or DeclaredUse { IsEnum: true }) ? null
        : new[] { documentation.Example, documentation.Default }
            .OfType<string>()
            .SelectMany(text => use is PrimitiveUse { Primitive: Primitive.String } ? [Quote(text)] : new[] { text, Quote(text) })
            .FirstOrDefault(json => Fits(json, use, constraints));

    private string? Declared(Identifier name, int depth)
    {
        if (!_known.TryGetValue((name, depth), out string? known))
        {
            known = types.TryGetValue(name, out TypeModel? type) ? OfType(type, depth) : null;
            _known.Add((name, depth), known);
        }

        return known;
    }

    private string? OfType(TypeModel type, int depth) => type switch
    {
        EnumModel { Members: { IsEmpty: false } members } => members[0] is { Text: { } text } ? Quote(text) : Number(members[0].Number!.Value),
        ObjectModel shape => Object(shape, depth),
        TupleModel tuple => Tuple(tuple, depth),
        UnionModel union => union.Cases
            .Select((c, index) => Case(c, union.Choice as ConstantChoice, index, depth))
            .FirstOrDefault(json => json is not null && Fits(json, new DeclaredUse(union.Name, IsEnum: false, IsValidated: false), Constraints.None)),
        _ => null,
    };

    private string? Case(UnionCase one, ConstantChoice? choice, int index, int depth)
    {
        string? json = one.Object is { } shape ? Object(shape, depth) : Of(one.Value!, Constraints.None, Documentation.None, depth + 1);
        ConstantArm? arm = choice?.Arms.FirstOrDefault(a => a.Choice is CaseChoice known && known.Index == index);
        (string? property, ConstantModel? constant) = (one.Constant?.WireName ?? choice?.PropertyName, one.Constant?.Value ?? arm?.Values[0]);
        if (json is null || property is null || constant is null || Read(json) is not { ValueKind: JsonValueKind.Object } value)
        {
            return json;
        }

        // What the type of the case says of the property may be no more than that it is text.
        IEnumerable<string> others = value.EnumerateObject().Where(p => p.Name != property).Select(p => Quote(p.Name) + ":" + p.Value.GetRawText());
        return "{" + string.Join(",", others.Prepend(Quote(property) + ":" + Constant(constant))) + "}";
    }

    private string? Object(ObjectModel shape, int depth)
    {
        var parts = new List<string>();
        int length = 2;
        foreach (PropertyModel property in shape.Properties.OrderBy(p => p.Presence == Presence.Required ? 0 : 1))
        {
            bool isRequired = property.Presence == Presence.Required;
            string? value = isRequired || IsWorthwhile(property, depth) ? Property(property, depth) : null;
            if (isRequired && value is null)
            {
                return null;
            }

            if (value is not null && (isRequired || (value != "null" && length + value.Length <= LongestWithOptional)))
            {
                string part = Quote(property.WireName) + ":" + value;
                parts.Add(part);
                length += part.Length + 1;
            }
        }

        return "{" + string.Join(",", parts) + "}";
    }

    /// <summary>Values without parts always are; whole objects only near the surface.</summary>
    private static bool IsWorthwhile(PropertyModel property, int depth) => property.Type switch
    {
        PrimitiveUse { Primitive: Primitive.Element } => false,
        PrimitiveUse or DeclaredUse { IsEnum: true } => true,
        _ => depth < DeepestOptional,
    };

    private string? Property(PropertyModel property, int depth) => property.Constant is { } constant
        ? Constant(constant)
        : Of(property.Type, property.Constraints, property.Documentation, depth + 1);

    private string? Tuple(TupleModel tuple, int depth)
    {
        string?[] items = [.. tuple.Items.Select(i => Property(i, depth)).TakeWhile(i => i is not null)];
        return items.Length < tuple.Items.Count(i => i.Presence == Presence.Required) ? null : "[" + string.Join(",", items) + "]";
    }

    private string? List(ListUse list, Constraints constraints, int depth)
    {
        int least = Math.Max(constraints.MinItems ?? 0, 0);
        int count = Math.Min(Math.Max(least, depth < DeepestItem ? 1 : 0), constraints.MaxItems ?? int.MaxValue);
        string? item = count == 0 || count > MostItems ? null : Of(list.Item, constraints.Item ?? Constraints.None, Documentation.None, depth + 1);
        bool isPossible = item is not null && (count == 1 || !constraints.AreItemsUnique);
        return isPossible ? "[" + string.Join(",", Enumerable.Repeat(item, count)) + "]"
            : least == 0 ? "[]"
            : null;
    }

    private string? Map(MapUse map, Constraints constraints, int depth)
    {
        int least = constraints.MinItems ?? 0;
        if (least <= 0)
        {
            return "{}";
        }

        string? value = least > MostItems ? null : Of(map.Value, constraints.Item ?? Constraints.None, Documentation.None, depth + 1);
        return value is null ? null : "{" + string.Join(",", Enumerable.Range(1, least).Select(i => $"\"key{i.ToString(CultureInfo.InvariantCulture)}\":{value}")) + "}";
    }

    private static string Constant(ConstantModel constant) => constant switch
    {
        { Boolean: { } flag } => flag ? "true" : "false",
        { Number: { } number } => Number(number),
        _ => Quote(constant.Text ?? ""),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Scalars(Primitive primitive, Constraints constraints) => primitive switch
    {
        Primitive.Boolean => ["true"],
        Primitive.Int32 or Primitive.Int64 or Primitive.Decimal or Primitive.Double or Primitive.Single => Numbers(constraints).Select(Number),
        Primitive.DateTimeOffset => ["\"2026-01-01T00:00:00Z\""],
        Primitive.DateOnly => ["\"2026-01-01\""],
        Primitive.TimeOnly => ["\"12:00:00\""],
        Primitive.Guid => ["\"00000000-0000-4000-8000-000000000001\""],
        Primitive.Uri => ["\"https://example.com/\""],
        Primitive.Bytes => ["\"dGV4dA==\""],
        Primitive.Element => ["{}"],
        _ => Texts(constraints).Select(Quote),
    };

    private static IEnumerable<decimal> Numbers(Constraints constraints)
    {
        yield return 1;
        yield return 0;
        decimal step = constraints.MultipleOf is { } divisor and > 0 ? divisor : 1;
        foreach (decimal bound in new[] { constraints.Minimum, constraints.Maximum }.OfType<decimal>().Where(b => Math.Abs(b) < Large && step > 1 / Large && step < Large))
        {
            yield return bound;
            yield return Math.Ceiling(bound / step) * step;
            yield return Math.Floor(bound / step) * step;
            yield return bound + step;
            yield return bound - step;
        }

        yield return step;
        if (constraints is { Minimum: { } least, Maximum: { } most } && Math.Abs(least) < Large && Math.Abs(most) < Large)
        {
            yield return (least + most) / 2;
        }
    }

    private static IEnumerable<string> Texts(Constraints constraints)
    {
        if (constraints.Pattern is { } pattern)
        {
            // More of each repetition, until the text is as long as it must be.
            for (int extra = 0; extra <= Math.Min(constraints.MinLength ?? 0, 64) + 1; extra++)
            {
                if (PatternSample.Of(pattern, extra) is { } sample)
                {
                    yield return sample;
                }
            }
        }

        string plain = constraints.Format switch
        {
            TextFormat.Email => "someone@example.com",
            TextFormat.IPv4 or TextFormat.IpOrLocalhost => "192.0.2.1",
            TextFormat.IPv6 => "2001:db8::1",
            TextFormat.HostName => "example.com",
            _ => "text",
        };
        yield return plain;
        if (constraints.MaxLength is { } most && most < plain.Length && most >= 0)
        {
            yield return plain.Substring(0, most);
        }

        if (constraints.MinLength is { } least && least > plain.Length && least <= Longest)
        {
            yield return plain.PadRight(least, 'x');
        }
    }
}
