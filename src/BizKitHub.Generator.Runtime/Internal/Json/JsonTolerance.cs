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
    /// <summary>The operation whose answer is read with tolerance.</summary>
    [ThreadStatic]
    private static ApiOperation? _operation;

    /// <summary>Whether something may be missing now.</summary>
    public static bool IsOn => _operation is not null;

    /// <summary>Reads a value of an operation's answer. What it lacks has the default of its type.</summary>
    public static T Read<T>(ref Utf8JsonReader reader, JsonRead<T> read, ApiOperation? operation)
    {
        ApiOperation? outer = _operation;
        _operation = operation;
        try
        {
            return read(ref reader);
        }
        finally
        {
            _operation = outer;
        }
    }

    /// <summary>Reads a value that must have all that the contract requires, as where cases of a union are tried.</summary>
    public static T ReadStrictly<T>(ref Utf8JsonReader reader, JsonRead<T> read) => Read(ref reader, read, operation: null);

    /// <summary>Takes an object that lacks a required property: the only place where that is decided.</summary>
    public static void Miss(string type, string wireName)
    {
        ContractDrift.MissingField(type, wireName);
        if (_operation is null)
        {
            throw JsonErrors.Missing(type, wireName);
        }
    }
}
