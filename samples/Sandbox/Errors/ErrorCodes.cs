namespace BizKitHub.Sandbox.Errors;

/// <summary>The part of the error registry that the sandbox can answer with; the wording is the sandbox's own.</summary>
internal static class ErrorCodes
{
    // The API answers a bad key with 404, as if there were nothing here for the caller.
    public static readonly ErrorCode KeyIsEmpty = new("PUBLIC_API_KEY_IS_EMPTY", 404, "The request carries no API key.");
    public static readonly ErrorCode KeyIsMalformed = new("PUBLIC_API_KEY_IS_NOT_IN_VALID_FORMAT", 404, "The API key is malformed.");
    public static readonly ErrorCode KeyIsSample = new("PUBLIC_API_KEY_SAMPLE_VALUE", 404, "The API key is the sample of the documentation.");
    public static readonly ErrorCode KeyDoesNotExist = new("PUBLIC_API_KEY_DOES_NOT_EXIST", 404, "The API key is not known.");
    public static readonly ErrorCode KeyIsDeleted = new("PUBLIC_API_KEY_HAS_BEEN_DELETED", 404, "The API key was deleted.");
    public static readonly ErrorCode KeyIsInactive = new("PUBLIC_API_KEY_IS_NOT_ACTIVE", 404, "The API key is switched off.");
    public static readonly ErrorCode KeyIsExpired = new("PUBLIC_API_KEY_HAS_BEEN_EXPIRED", 404, "The API key is past its expiry date.");
    public static readonly ErrorCode TooManyRequests = new("PUBLIC_API_KEY_TOO_MANY_REQUEST", 429, "The API key has used up its requests for now.");
    public static readonly ErrorCode NoPermission = new("PERMISSION_MEMBER_HAS_NO_PERMISSION", 401, "The API key may not call this operation.");

    public static readonly ErrorCode MustBeSignedIn = new("INTERNAL_USER_MUST_BE_AUTHORIZED", 401, "The identity is unknown, expired or signed out.");
    public static readonly ErrorCode DetailNotPermitted = new("PUBLIC_CUSTOMER_DETAIL_NOT_PERMITTED", 404, "This customer's detail is not visible to the caller.");
    public static readonly ErrorCode NotFound = new("INTERNAL_RESOURCE_NOT_FOUND", 404, "There is no such resource.");

    // The registry gives this code no status. Of those its prose names, 422 is the one for refused values,
    // and it is what the framework behind the API answers when a body does not fit its schema.
    public static readonly ErrorCode ValidationFailed = new("INTERNAL_VALIDATION_FAILED", 422, "A value was refused.");

    // Refusals of HTTP itself have no code of their own in the registry: the nearest code, the right status.
    public static readonly ErrorCode MalformedJson = ValidationFailed with { Status = 400, Message = "The body is not valid JSON." };
    public static readonly ErrorCode NotJson = ValidationFailed with { Status = 415, Message = "Only application/json is read." };
    public static readonly ErrorCode WrongMethod = NotFound with { Status = 405, Message = "The path exists, under another method." };

    // Not of the registry: a defect of the sandbox, or ping/error.
    public static readonly ErrorCode Crash = new("INTERNAL_SERVER_ERROR", 500, "The sandbox failed.");
}
