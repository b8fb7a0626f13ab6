namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text.Json;

/// <summary>
/// Whether objects that this thread reads may lack what the contract requires. They may only while an answer is read whose
/// client allows it; nobody asks before something is missing. Items of tuples, and what tells the cases of a union apart,
/// are never done without.
/// </summary>
internal static class JsonTolerance
{
    [ThreadStatic]
    private static bool _isOn;

    /// <summary>Whether something may be missing now.</summary>
    public static bool IsOn => _isOn;

    /// <summary>Reads a value of an answer. What it lacks has the default of its type.</summary>
    public static T Read<T>(ref Utf8JsonReader reader, JsonRead<T> read) => Read(ref reader, read, isOn: true);

    /// <summary>Reads a value that must have all that the contract requires, as where cases of a union are tried.</summary>
    public static T ReadStrictly<T>(ref Utf8JsonReader reader, JsonRead<T> read) => Read(ref reader, read, isOn: false);

    /// <summary>Takes an object that lacks a required property: the only place where that is decided.</summary>
    public static void Miss(string type, string wireName)
    {
        ContractDrift.MissingField(type, wireName);
        if (!_isOn)
        {
            throw JsonErrors.Missing(type, wireName);
        }
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonRead<T> read, bool isOn)
    {
        bool outer = _isOn;
        _isOn = isOn;
        try
        {
            return read(ref reader);
        }
        finally
        {
            _isOn = outer;
        }
    }
}
