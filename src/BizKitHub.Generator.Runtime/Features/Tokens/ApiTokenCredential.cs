namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Diagnostics;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// A bearer token that the caller's own code hands out, once per call. Nothing is kept: whether a token is still good is
/// known to the one who got it. What that code throws reaches the caller as it is.
/// </summary>
internal sealed class ApiTokenCredential : ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<CancellationToken, ValueTask<string>> _provider;

    public ApiTokenCredential(Func<CancellationToken, ValueTask<string>> provider) => _provider = provider;

    /// <inheritdoc/>
    public override bool Sends(string header) => string.Equals(header, "Authorization", StringComparison.OrdinalIgnoreCase);

    public override async ValueTask<ApiCredential> ForCallAsync(CancellationToken cancellationToken)
    {
        string token = await _provider(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrWhiteSpace(token)
            ? throw new InvalidOperationException("The provider of the token gave none.")
            : Bearer(token);
    }
}
