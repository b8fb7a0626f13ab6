namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>Asks the options of a client whether a client can be made with them.</summary>
internal static class ClientOptions
{
    /// <param name="toSettings">Makes the settings, and throws where an option is of no use.</param>
    public static string? Problem(Func<ApiSettings> toSettings)
    {
        try
        {
            _ = toSettings();
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return e.Message;
        }
    }
}
