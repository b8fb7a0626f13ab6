namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Encodings.Web;
using global::System.Text.Json;
using global::System.Text.Unicode;

/// <summary>
/// The names that a type's properties have on the wire, in the order of the contract. What reading and what writing needs of
/// them is made when the first object is read or written.
/// </summary>
internal sealed class JsonNames
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly string[] _marked;
    private JsonNameTable? _table;
    private JsonEncodedText[]? _encoded;

    /// <param name="type">The type, as errors name it.</param>
    /// <param name="names">With a question mark behind each that an object may do without, as <see cref="JsonNameTable"/> reads them.</param>
    public JsonNames(string type, params string[] names)
    {
        Type = type;
        _marked = names;
    }

    public string Type { get; }

    public JsonNameTable Table => _table ??= JsonNameTable.OfProperties(_marked);

    /// <summary>The names as they are written.</summary>
    public JsonEncodedText[] Encoded => _encoded ??= Encode();

    /// <summary>Begins to read an object.</summary>
    public JsonProperties Read(ref Utf8JsonReader reader)
    {
        JsonReading.ExpectObject(ref reader, Type);
        return new(this);
    }

    private JsonEncodedText[] Encode()
    {
        JsonNameTable table = Table;
        var encoded = new JsonEncodedText[_marked.Length];
        for (int index = 0; index < encoded.Length; index++)
        {
            encoded[index] = JsonEncodedText.Encode(table.Name(index), Encoder);
        }

        return encoded;
    }
}
