namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Diagnostics;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Several credentials that are sent together, where some of them are asked for at each call.</summary>
internal sealed class ApiCombinedCredential : ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ApiCredential?[] _parts;

    private ApiCombinedCredential(ApiCredential?[] parts)
    {
        _parts = InOrder(parts);
        foreach (ApiCredential? part in _parts)
        {
            Add(part);
        }
    }

    /// <summary>As <see cref="ApiCredential.All"/>.</summary>
    public static new ApiCredential? All(params ApiCredential?[] credentials) =>
        Array.IndexOf(credentials, null) < 0 ? new ApiCombinedCredential(credentials) : null;

    /// <summary>As <see cref="ApiCredential.Any"/>.</summary>
    public static new ApiCredential? Any(params ApiCredential?[] credentials) =>
        Array.Exists(credentials, credential => credential is not null) ? new ApiCombinedCredential(credentials) : null;

    /// <inheritdoc/>
    public override bool Sends(string header) => Array.Exists(_parts, part => part?.Sends(header) == true);

    public override async ValueTask<ApiCredential> ForCallAsync(CancellationToken cancellationToken)
    {
        var parts = new ApiCredential?[_parts.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = _parts[index] is { } part ? Of(part.IsOfCall ? part : null, await part.ForCallAsync(cancellationToken).ConfigureAwait(false)) : null;
        }

        return ApiCredential.Any(parts) ?? this;
    }
}
