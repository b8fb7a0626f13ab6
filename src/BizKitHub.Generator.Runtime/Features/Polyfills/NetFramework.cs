namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Net.Http;
using global::System.Runtime.InteropServices;

/// <summary>Knows what the connections of .NET Framework do otherwise. A library for .NET Standard learns only when it runs what it runs on.</summary>
internal static class NetFramework
{
    private static readonly bool IsHere = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>Whether a read that waits pays no heed to its token.</summary>
    public static bool IgnoresTokens => IsHere;

    /// <summary>Whether a request of the method must have no body, be it an empty one.</summary>
    public static bool RefusesBody(HttpMethod method) => IsHere && (method == HttpMethod.Get || method == HttpMethod.Head);
}
