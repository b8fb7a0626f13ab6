namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text.Json;

/// <summary>
/// What the contract says of the body of a failed answer, for one status or several. A body of another form is no second
/// failure: the first one then stays as it is.
/// </summary>
internal sealed class ApiErrorForm
{
    private readonly int _first;
    private readonly int _last;
    private readonly Func<ApiException, ReadOnlyMemory<byte>, ApiException>? _describe;

    private ApiErrorForm(int first, int last, Func<ApiException, ReadOnlyMemory<byte>, ApiException>? describe)
    {
        _first = first;
        _last = last;
        _describe = describe;
    }

    /// <summary>Any status has the one form.</summary>
    public static ApiErrorForm Any<T>(JsonRead<T> read) => On(0, int.MaxValue, read);

    public static ApiErrorForm On<T>(int status, JsonRead<T> read) => On(status, status, read);

    public static ApiErrorForm On<T>(int first, int last, JsonRead<T> read) => new(first, last, (failure, body) => Read(failure, body, read));

    /// <summary>The contract knows the statuses and says nothing of their bodies, whatever it says of others.</summary>
    public static ApiErrorForm Unknown(int first, int last) => new(first, last, null);

    public bool Covers(int status) => status >= _first && status <= _last;

    public ApiException Describe(ApiException failure, ReadOnlyMemory<byte> body) => _describe?.Invoke(failure, body) ?? failure;

    private static ApiException Read<T>(ApiException failure, ReadOnlyMemory<byte> body, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(body.Span);
        try
        {
            reader.Read();
            T error = read(ref reader);
            return reader.Read() ? failure : new ApiException<T>(failure, error);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Proxies, gateways and the server's own framework answer in forms of their own.
            return failure;
        }
    }
}
