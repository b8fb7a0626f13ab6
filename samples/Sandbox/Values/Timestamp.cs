using System.Globalization;

namespace BizKitHub.Sandbox.Values;

/// <summary>Writes moments as the API does: UTC, milliseconds, a Z.</summary>
internal static class Timestamp
{
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
