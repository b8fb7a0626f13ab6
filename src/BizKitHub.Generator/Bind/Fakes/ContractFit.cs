using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using BizKitHub.Generator.Analyzers;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>
/// Says whether a JSON value keeps the contract: whether the emitted code can read it, and whether it breaks no constraint.
/// When in doubt, it does not.
/// </summary>
internal sealed class ContractFit(IReadOnlyDictionary<Identifier, TypeModel> types)
{
    private const int Deepest = 64;

    private readonly Dictionary<string, ContractPattern> _patterns = new(StringComparer.Ordinal);

    public bool Fits(JsonElement value, TypeUse use, Constraints constraints) => Fits(value, use, constraints, Deepest);

    private bool Fits(JsonElement value, TypeUse use, Constraints constraints, int depth)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return use.IsNullable || use is PrimitiveUse { Primitive: Primitive.Element };
        }

        return depth > 0 && use switch
        {
            PrimitiveUse primitive => FitsPrimitive(value, primitive.Primitive, constraints),
            ListUse list => value.ValueKind == JsonValueKind.Array
                && FitsCount(value.GetArrayLength(), constraints)
                && (!constraints.AreItemsUnique || value.EnumerateArray().Select(i => i.GetRawText()).Distinct(StringComparer.Ordinal).Count() == value.GetArrayLength())
                && value.EnumerateArray().All(i => Fits(i, list.Item, constraints.Item ?? Constraints.None, depth - 1)),
            MapUse map => value.ValueKind == JsonValueKind.Object
                && FitsCount(value.EnumerateObject().Count(), constraints)
                && value.EnumerateObject().All(p => Fits(p.Value, map.Value, constraints.Item ?? Constraints.None, depth - 1)),
            DeclaredUse declared => types.TryGetValue(declared.Name, out TypeModel? type) && FitsType(value, type, depth - 1),
            _ => false,
        };
    }

    private bool FitsType(JsonElement value, TypeModel type, int depth) => type switch
    {
        EnumModel list => FitsEnum(value, list),
        ObjectModel shape => FitsObject(value, shape, depth),
        TupleModel tuple => FitsTuple(value, tuple, depth),
        UnionModel union => FitsChoice(value, union, union.Choice, depth),
        _ => false,
    };

    private static bool FitsEnum(JsonElement value, EnumModel list) => list.Underlying == Primitive.String
        ? value.ValueKind == JsonValueKind.String && (list.AllowsOthers || list.Members.Any(m => m.Text == value.GetString()))
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && (list.AllowsOthers || list.Members.Any(m => m.Number == number));

    private bool FitsObject(JsonElement value, ObjectModel shape, int depth)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        Dictionary<string, PropertyModel> known = shape.Properties.ToDictionary(p => p.WireName, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            bool fits = known.TryGetValue(property.Name, out PropertyModel? own)
                ? FitsProperty(property.Value, own, depth)
                : shape.AdditionalProperties is not { } others || Fits(property.Value, others.Value, Constraints.None, depth);
            if (!fits || !found.Add(property.Name))
            {
                return false;
            }
        }

        return shape.Properties.All(p => p.Presence == Presence.Optional || found.Contains(p.WireName));
    }

    private bool FitsProperty(JsonElement value, PropertyModel property, int depth) => property.Constant is { } constant
        ? IsConstant(value, constant)
        : Fits(value, property.Type, property.Constraints, depth);

    private bool FitsTuple(JsonElement value, TupleModel tuple, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array || tuple.Items.Any(i => i.Presence == Presence.Required && i.Position >= value.GetArrayLength()))
        {
            return false;
        }

        int position = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            bool fits = position < tuple.Items.Count
                ? FitsProperty(item, tuple.Items[position], depth)
                : tuple.Rest is not { } rest || Fits(item, rest.Item, Constraints.None, depth);
            position++;
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Follows the questions that the emitted code asks.</summary>
    private bool FitsChoice(JsonElement value, UnionModel union, UnionChoice? choice, int depth) => choice switch
    {
        CaseChoice one => FitsCase(value, union.Cases[one.Index], depth),
        KindChoice kinds => kinds.Arms.FirstOrDefault(a => (a.Kinds & KindOf(value)) != 0) is { } arm && FitsChoice(value, union, arm.Choice, depth),
        ConstantChoice constants => value.ValueKind == JsonValueKind.Object && FitsChoice(value, union, ArmOf(value, constants), depth),
        MarkerChoice markers => value.ValueKind == JsonValueKind.Object && markers.Arms.FirstOrDefault(a => value.TryGetProperty(a.PropertyName, out _)) is { } marker
            ? FitsCase(value, union.Cases[marker.Index], depth)
            : FitsChoice(value, union, markers.Otherwise, depth),
        FitChoice fit => fit.Arms.Any(a => FitsCase(value, union.Cases[a.Index], depth)),
        _ => false,
    };

    private static UnionChoice? ArmOf(JsonElement value, ConstantChoice constants) =>
        value.TryGetProperty(constants.PropertyName, out JsonElement found)
        && constants.Arms.FirstOrDefault(a => a.Values.Any(v => IsConstant(found, v))) is { } arm
            ? arm.Choice
            : constants.Otherwise;

    private bool FitsCase(JsonElement value, UnionCase one, int depth)
    {
        if (one.Constant is { } constant)
        {
            bool isThere = value.ValueKind == JsonValueKind.Object && value.TryGetProperty(constant.WireName, out JsonElement found) && IsConstant(found, constant.Value);
            if (!isThere)
            {
                return false;
            }
        }

        return one.Object is { } shape ? FitsObject(value, shape, depth) : Fits(value, one.Value!, Constraints.None, depth);
    }

    private static bool IsConstant(JsonElement value, ConstantModel constant) => constant switch
    {
        { Boolean: { } flag } => value.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False),
        { Number: { } number } => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal found) && found == number,
        _ => value.ValueKind == JsonValueKind.String && value.GetString() == constant.Text,
    };

    private static JsonKinds KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.Number => JsonKinds.Number,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Array => JsonKinds.Array,
        JsonValueKind.Object => JsonKinds.Object,
        _ => JsonKinds.None,
    };

    private static bool FitsCount(int count, Constraints constraints) =>
        count >= (constraints.MinItems ?? 0) && count <= (constraints.MaxItems ?? int.MaxValue);

    private bool FitsPrimitive(JsonElement value, Primitive primitive, Constraints constraints) => primitive switch
    {
        Primitive.Element => true,
        Primitive.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        Primitive.Int32 => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && FitsNumber(number, constraints),
        Primitive.Int64 => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && FitsNumber(number, constraints),
        Primitive.Decimal or Primitive.Double or Primitive.Single =>
            value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && FitsNumber(number, constraints),
        _ => value.ValueKind == JsonValueKind.String && FitsText(value, primitive, constraints),
    };

    private static bool FitsNumber(decimal number, Constraints constraints) =>
        (constraints.Minimum is not { } least || (constraints.IsMinimumExclusive ? number > least : number >= least))
        && (constraints.Maximum is not { } most || (constraints.IsMaximumExclusive ? number < most : number <= most))
        && (constraints.MultipleOf is not { } divisor || divisor == 0 || number % divisor == 0);

    private bool FitsText(JsonElement value, Primitive primitive, Constraints constraints)
    {
        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Halves of characters: no reader takes them.
            return false;
        }

        return primitive switch
        {
            Primitive.DateTimeOffset => text.Length > 10 && text[10] is 'T' && value.TryGetDateTimeOffset(out _) && (text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > 10),
            Primitive.DateOnly => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            Primitive.TimeOnly => DateTime.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            Primitive.Guid => Guid.TryParseExact(text, "D", out _),
            Primitive.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            Primitive.Bytes => value.TryGetBytesFromBase64(out _),
            _ => FitsString(text, constraints),
        };
    }

    private bool FitsString(string text, Constraints constraints)
    {
        int length = text.Length - text.Count(char.IsLowSurrogate);
        return length >= (constraints.MinLength ?? 0)
            && length <= (constraints.MaxLength ?? int.MaxValue)
            && (constraints.Pattern is not { } pattern || Pattern(pattern).IsMatch(text) == true)
            && FitsFormat(text, constraints.Format);
    }

    private ContractPattern Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out ContractPattern? known))
        {
            _patterns.Add(pattern, known = new ContractPattern(pattern));
        }

        return known;
    }

    private static bool FitsFormat(string text, TextFormat format) => format switch
    {
        TextFormat.Email => text.IndexOf('@') > 0 && text.IndexOf('@') == text.LastIndexOf('@') && text.IndexOf('@') < text.Length - 1 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)),
        TextFormat.IPv4 => text.Split('.').Length == 4 && IsAddress(text, AddressFamily.InterNetwork),
        TextFormat.IPv6 => IsAddress(text, AddressFamily.InterNetworkV6),
        TextFormat.HostName => Uri.CheckHostName(text) == UriHostNameType.Dns,
        TextFormat.IpOrLocalhost => text.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(text, out _),
        _ => true,
    };

    private static bool IsAddress(string text, AddressFamily family) => IPAddress.TryParse(text, out IPAddress? address) && address.AddressFamily == family;
}
