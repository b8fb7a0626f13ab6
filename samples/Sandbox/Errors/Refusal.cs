using Microsoft.AspNetCore.Http;

namespace BizKitHub.Sandbox.Errors;

/// <summary>Ends a request with an error of the registry; <paramref name="description"/> says what the caller can do about it.</summary>
internal sealed class Refusal(ErrorCode error, string? description = null) : BadHttpRequestException(error.Message, error.Status)
{
    public ErrorCode Error { get; } = error;

    public string? Description { get; } = description;

    public static Refusal OfField(string field, string reason) => new(ErrorCodes.ValidationFailed, $"{field}: {reason}");
}
