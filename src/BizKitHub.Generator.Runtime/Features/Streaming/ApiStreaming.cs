namespace BizKitHub.Generator.Runtime.Internal;

using global::System.Collections.Generic;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>Calls whose answers arrive item by item. Nothing is sent before the first item is asked for.</summary>
internal static class ApiStreaming
{
    public static async IAsyncEnumerable<T> StreamAsync<T>(
        this ApiTransport transport,
        ApiRequest request,
        string accept,
        ApiStreamFormat format,
        JsonRead<T> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ApiStream stream = await ApiStream.OpenAsync(transport, request, accept, format, cancellationToken).ConfigureAwait(false);
        while (await stream.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return stream.Read(read);
        }
    }
}
