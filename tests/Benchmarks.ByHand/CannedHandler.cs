using System.Net;
using System.Text;

namespace BizKitHub.Generator.Benchmarks.ByHand;

/// <summary>
/// Stands where the network would be and answers at once, so that only the caller's work is seen. It takes the body of a
/// request as a connection does, and looks at nothing else but the path.
/// </summary>
public sealed class CannedHandler : HttpMessageHandler
{
    private readonly byte[] _accountInfo = Encoding.UTF8.GetBytes(SeedAnswers.AccountInfo);
    private readonly byte[] _createdCustomer = Encoding.UTF8.GetBytes(SeedAnswers.CreatedCustomer);
    private readonly byte[] _spentCredit = Encoding.UTF8.GetBytes(SeedAnswers.SpentCredit);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Task sent = request.Content?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask;
        return sent.IsCompletedSuccessfully
            ? Task.FromResult(Answer(request.RequestUri!.OriginalString))
            : throw new InvalidOperationException("A body in memory is there at once.");
    }

    private HttpResponseMessage Answer(string place)
    {
        byte[] body = place.Contains("/create", StringComparison.Ordinal) ? _createdCustomer
            : place.Contains("/credit-spend", StringComparison.Ordinal) ? _spentCredit
            : _accountInfo;
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }
}
