namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>Looks for a secret wherever an exception could show it.</summary>
internal static class Secrets
{
    public static void AssertHidden(BizKitHubApiException exception, string secret)
    {
        string?[] texts =
        [
            exception.ToString(), exception.Message, exception.ErrorCode, exception.Description, exception.Operation, exception.ResponseBody,
            .. Causes(exception).Select(cause => cause.ToString()),
            .. exception.Data.Values.Cast<object?>().Select(value => value?.ToString()),
        ];
        Assert.All(texts, text => Assert.DoesNotContain(secret, text ?? "", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception.InnerException; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
