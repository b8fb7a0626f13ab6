namespace BizKitHub.Generator.Live.Tests.Usage;

/// <summary>Written by hand, as a consumer's tests would: it knows one account, and has no network to call.</summary>
internal sealed class FakeCustomerClient(CustomerGetAccountInfoResponse account) : ICustomerClient
{
    public string? AskedFor { get; private set; }

    public Task<CustomerGetAccountInfoResponse> GetAccountInfoAsync(string identityId, string? customerRealIp = null, CancellationToken cancellationToken = default)
    {
        AskedFor = identityId;
        return Task.FromResult(account);
    }

    public Task<CustomerCreateResponse> CreateAsync(CustomerCreateRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerCreditSpendResponse> CreditSpendAsync(CustomerCreditSpendRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerCreateApiKeyResponse> CreateApiKeyAsync(CustomerCreateApiKeyRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerCreditLogResponse> CreditLogAsync(string identityId, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerCustomerMatchCustomerResponse> CustomerMatchCustomerAsync(CustomerCustomerMatchCustomerRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerCustomerUnmatchCustomerResponse> CustomerUnmatchCustomerAsync(CustomerCustomerUnmatchCustomerRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerDetailResponse> DetailAsync(string identityId, string cuRefNo, string? customerRealIp = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerHierarchyResponse> HierarchyAsync(string cuRefNo, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerLoginResponse> LoginAsync(CustomerLoginRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerLogoutResponse> LogoutAsync(CustomerLogoutRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerMagicAuthResponse> MagicAuthAsync(CustomerMagicAuthRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerMatchedCustomerListResponse> MatchedCustomerListAsync(string identityId, string? query = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerOrderListResponse> OrderListAsync(string identityId, string? page = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerRegisterAccountResponse> RegisterAccountAsync(CustomerRegisterAccountRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerRegisterAccountVerifyResponse> RegisterAccountVerifyAsync(CustomerRegisterAccountVerifyRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerResetPasswordResponse> ResetPasswordAsync(CustomerResetPasswordRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerSetNewPasswordResponse> SetNewPasswordAsync(CustomerSetNewPasswordRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerSetParentResponse> SetParentAsync(CustomerSetParentRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<CustomerUpdateProfileResponse> UpdateProfileAsync(CustomerUpdateProfileRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
