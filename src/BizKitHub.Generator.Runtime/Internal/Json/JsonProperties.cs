namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The properties of an object while it is read: which one comes next, and which of the required ones have not come.</summary>
internal struct JsonProperties
{
    private readonly JsonNames _names;
    private readonly JsonNameTable _table;
    private ulong _missing;
    private bool[]? _alsoMissing;

    public JsonProperties(JsonNames names)
    {
        _names = names;
        _table = names.Table;
        _missing = _table.Required;
        _alsoMissing = (bool[]?)_table.Further?.Clone();
        Name = "";
        Index = -1;
    }

    /// <summary>The place of the property among the names; negative when its name is unknown.</summary>
    public int Index { get; private set; }

    /// <summary>The name of the property where it is unknown.</summary>
    public string Name { get; private set; }

    /// <summary>
    /// Moves from the start of the object, or from the last token of a property's value, to the value of the next property that
    /// has a name of the type. False at the end of the object, which is refused when a required property has not come, unless
    /// <see cref="JsonTolerance"/> says otherwise.
    /// </summary>
    public bool Next(ref Utf8JsonReader reader)
    {
        int expected = Index + 1;
        while (JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            int index = _table.Find(name, expected);
            if (index >= 0)
            {
                Come(index);
                return true;
            }

            ContractDrift.UnknownField(_names.Type, name);
            reader.Skip();
        }

        Complete();
        return false;
    }

    /// <summary>The same, and stops at unknown names too.</summary>
    public bool NextOfAny(ref Utf8JsonReader reader)
    {
        if (!JsonReading.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            Complete();
            return false;
        }

        Come(_table.Find(name, Index + 1));
        if (Index < 0)
        {
            Name = Encoding.UTF8.GetString(name);
        }

        return true;
    }

    /// <summary>Reads the one value that the contract allows.</summary>
    public readonly void Expect(ref Utf8JsonReader reader, bool value)
    {
        if (JsonReading.ReadBoolean(ref reader) != value)
        {
            throw WrongConstant();
        }
    }

    /// <inheritdoc cref="Expect(ref Utf8JsonReader, bool)"/>
    public readonly void Expect(ref Utf8JsonReader reader, decimal value)
    {
        if (JsonReading.ReadDecimal(ref reader) != value)
        {
            throw WrongConstant();
        }
    }

    /// <inheritdoc cref="Expect(ref Utf8JsonReader, bool)"/>
    public readonly void Expect(ref Utf8JsonReader reader, ReadOnlySpan<byte> value)
    {
        JsonReading.Expect(ref reader, JsonTokenType.String, "A string");
        if (!reader.ValueTextEquals(value))
        {
            throw WrongConstant();
        }
    }

    private void Come(int index)
    {
        Index = index;
        if (index < 0)
        {
            return;
        }

        _missing &= ~_table.Bit(index);
        if (_alsoMissing is not null)
        {
            _alsoMissing[index] = false;
        }
    }

    private readonly void Complete()
    {
        if (_missing != 0 || Array.IndexOf(_alsoMissing ?? Array.Empty<bool>(), true) >= 0)
        {
            MissAll();
        }
    }

    private readonly void MissAll()
    {
        for (int index = 0; index < _table.Count; index++)
        {
            if ((_missing & _table.Bit(index)) != 0 || _alsoMissing?[index] == true)
            {
                JsonTolerance.Miss(_names.Type, _table.Name(index));
            }
        }
    }

    private readonly JsonException WrongConstant() => JsonErrors.WrongConstant(_names.Type, _table.Name(Index));
}
