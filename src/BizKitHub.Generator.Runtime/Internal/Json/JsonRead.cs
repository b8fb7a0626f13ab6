namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Text.Json;

/// <summary>Reads one JSON value. The reader stands on the value's first token before, and on its last token after.</summary>
internal delegate T JsonRead<T>(ref Utf8JsonReader reader);
