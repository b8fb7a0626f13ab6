using System.Net;
using BizKitHub.Generator.Live.Tests.Support;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>Requests that the server refuses, and requests that never get to it.</summary>
public sealed class RefusalTests : SandboxTest
{
    [Theory]
    [InlineData("1.1.1")]
    [InlineData("300.1.1.1")]
    [InlineData("not an address")]
    [InlineData("1.1.1.1&apiKey=other")]
    public async Task AMalformedCustomerIp_IsRefusedByTheServer(string address)
    {
        var exception = await Assert.ThrowsAsync<BizKitHubApiException<ErrorResponse>>(
            () => Customer.GetAccountInfoAsync(Clients.IdentityId, address, Cancelled));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, exception.StatusCode);
        Assert.Equal("INTERNAL_VALIDATION_FAILED", exception.ErrorCode);
        Assert.Equal("customerRealIp: not an IPv4 or IPv6 address", exception.Description);
        Assert.Equal("INTERNAL_VALIDATION_FAILED", exception.Error.Error.Code);
        Assert.Equal("customerRealIp: not an IPv4 or IPv6 address", exception.Error.Error.Description);
        Assert.Equal(address, Assert.Single(Sandbox.Requests).Query["customerRealIp"]);
    }

    [Theory]
    [InlineData("2001:4860:4860::8888", "2001:4860:4860::8888")]
    [InlineData("::1", "127.0.0.1")]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public async Task ACustomerIpThatTheContractAllows_Arrives(string address, string normalised)
    {
        await Customer.GetAccountInfoAsync(Clients.IdentityId, address, Cancelled);

        Assert.Equal(normalised, Assert.Single(Sandbox.Requests).CustomerRealIp);
    }

    [Fact]
    public async Task ACallCancelledBefore_SendsNothing()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Customer.CreateAsync(new CustomerCreateRequest { Email = Jan }, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Empty(Sandbox.Requests);
    }
}
