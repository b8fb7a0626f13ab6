using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>What statuses are called, as far as names of types need it.</summary>
internal static class StatusNames
{
    /// <summary>Errors of one form and several statuses are called after what their names share.</summary>
    private const string Error = "ErrorResponse";

    /// <summary><c>NotFound</c>, <c>Status418</c>, <c>Success</c> for a range.</summary>
    public static string Of(StatusRange statuses) => !statuses.IsSingle
        ? statuses.First switch
        {
            100 => "Information",
            200 => "Success",
            300 => "Redirect",
            400 => "Client",
            500 => "Server",
            _ => "Other",
        }
        : statuses.First switch
        {
            200 => "Ok",
            201 => "Created",
            202 => "Accepted",
            203 => "NonAuthoritative",
            204 => "NoContent",
            205 => "ResetContent",
            206 => "PartialContent",
            301 => "MovedPermanently",
            302 => "Found",
            303 => "SeeOther",
            304 => "NotModified",
            307 => "TemporaryRedirect",
            308 => "PermanentRedirect",
            400 => "BadRequest",
            401 => "Unauthorized",
            402 => "PaymentRequired",
            403 => "Forbidden",
            404 => "NotFound",
            405 => "MethodNotAllowed",
            406 => "NotAcceptable",
            408 => "RequestTimeout",
            409 => "Conflict",
            410 => "Gone",
            412 => "PreconditionFailed",
            413 => "ContentTooLarge",
            415 => "UnsupportedMediaType",
            422 => "UnprocessableContent",
            423 => "Locked",
            428 => "PreconditionRequired",
            429 => "TooManyRequests",
            500 => "InternalServer",
            501 => "NotImplemented",
            502 => "BadGateway",
            503 => "ServiceUnavailable",
            504 => "GatewayTimeout",
            _ => "Status" + statuses.First.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary><c>NotFoundErrorResponse</c>; <c>ErrorResponse</c> for all statuses.</summary>
    public static string OfError(StatusRange statuses) => statuses.IsAny ? Error : Of(statuses) + Error;
}
