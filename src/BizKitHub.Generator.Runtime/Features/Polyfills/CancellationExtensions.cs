namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Threading;

/// <summary>Cancellation as it is since .NET 6.</summary>
internal static class CancellationExtensions
{
    public static CancellationTokenRegistration UnsafeRegister(this CancellationToken token, Action<object?> callback, object? state) =>
        token.Register(callback, state, useSynchronizationContext: false);

    /// <summary>Whether a source can serve again. Its timer may be about to fire, and there is no way to know, so it cannot.</summary>
    public static bool TryReset(this CancellationTokenSource source) => false;
}
