using BizKitHub.Generator.Live.Tests.Support;
using BizKitHub.Sandbox;

namespace BizKitHub.Generator.Live.Tests.SandboxCalls;

/// <summary>Accounts and sessions. What the API calls a failure inside an answer of success is a case of the answer.</summary>
public sealed class SignInTests : SandboxTest
{
    private const string Password = "correct horse";

    [Fact]
    public async Task AnAccount_IsRegisteredConfirmedAndSignedInAndOut()
    {
        await RegisterAsync();
        CustomerRegisterAccountVerifyResponse verified = await Customer.RegisterAccountVerifyAsync(
            new CustomerRegisterAccountVerifyRequest { Token = Token(MailKind.Registration) }, Cancelled);
        Assert.True(verified.Success);
        Assert.Equal(Jan, verified.Email);
        Assert.Equal("https://shop.example/welcome", verified.ReturnUrl);

        var signedIn = Assert.IsType<CustomerLoginResponse.Success>(await LoginAsync(Password));
        Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(await Customer.GetAccountInfoAsync(signedIn.IdentityId, cancellationToken: Cancelled));

        CustomerLogoutResponse signedOut = await Customer.LogoutAsync(new CustomerLogoutRequest { IdentityId = signedIn.IdentityId }, Cancelled);
        Assert.True(signedOut.Success);
        Assert.IsType<CustomerGetAccountInfoResponse.NotLoggedIn>(await Customer.GetAccountInfoAsync(signedIn.IdentityId, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task LoginFailures_AreCasesWithTheirCode()
    {
        Assert.Equal("E002", await LoginErrorAsync(Password));
        await CreateAsync(Jan);
        Assert.Equal("E003", await LoginErrorAsync(Password));
        await RegisterAsync();
        Assert.Equal("E004", await LoginErrorAsync("wrong"));
        Assert.Equal("E007", await LoginErrorAsync(Password));
        foreach (int _ in Enumerable.Range(0, 5))
        {
            Assert.Equal("E004", await LoginErrorAsync("wrong"));
        }

        Assert.Equal("E006", await LoginErrorAsync(Password));
    }

    [Fact]
    public async Task AFailureCase_CarriesTheWordsOfTheServer()
    {
        var failed = Assert.IsType<CustomerLoginResponse.NotSuccess>(await LoginAsync(Password));

        Assert.Equal("No contact has this e-mail.", failed.Message);
    }

    [Fact]
    public async Task MagicAuth_OpensASession()
    {
        string referrer = await CreateAsync(Eva);
        CustomerMagicAuthResponse answer = await Customer.MagicAuthAsync(
            new CustomerMagicAuthRequest { Email = Jan, FirstName = "Jan", LastName = "Barášek", ReferralId = referrer }, Cancelled);
        var opened = Assert.IsType<CustomerMagicAuthResponse.Success>(answer);

        var account = Assert.IsType<CustomerGetAccountInfoResponse.LoggedIn>(
            await Customer.GetAccountInfoAsync(opened.IdentityId, cancellationToken: Cancelled));
        Assert.Equal("Barášek", account.LastName);
        Assert.Equal(referrer, account.Referral?.Code);
        Assert.Equal(Eva, account.Referral?.Email);
    }

    [Fact]
    public async Task MagicAuthOfABannedCustomer_IsACase()
    {
        Sandbox.Ban(Jan);
        CustomerMagicAuthResponse answer = await Customer.MagicAuthAsync(new CustomerMagicAuthRequest { Email = Jan }, Cancelled);

        Assert.Equal("E005", Assert.IsType<CustomerMagicAuthResponse.NotSuccess>(answer).ErrorCode);
    }

    [Fact]
    public async Task RegisteringTwice_IsACase()
    {
        await RegisterAsync();
        CustomerRegisterAccountResponse again = await Customer.RegisterAccountAsync(
            new CustomerRegisterAccountRequest { Email = Jan, Password = "another" }, Cancelled);

        Assert.Equal("E002", Assert.IsType<CustomerRegisterAccountResponse.NotSuccess>(again).ErrorCode);
    }

    [Fact]
    public async Task AnUnknownConfirmation_IsAnException()
    {
        var exception = await Assert.ThrowsAnyAsync<BizKitHubApiException>(
            () => Customer.RegisterAccountVerifyAsync(new CustomerRegisterAccountVerifyRequest { Token = "nobodys-token" }, Cancelled));

        Assert.Equal("INTERNAL_RESOURCE_NOT_FOUND", exception.ErrorCode);
        Assert.Equal("The token is unknown or was used before.", exception.Description);
    }

    [Fact]
    public async Task APassword_IsResetWithTheMailedToken()
    {
        await RegisterAsync();
        await Customer.ResetPasswordAsync(new CustomerResetPasswordRequest { Email = Jan, ExpirationTime = "3h 20m" }, Cancelled);
        string token = Token(MailKind.PasswordReset);

        Assert.Equal("E002", await SetPasswordErrorAsync(token, Password));
        Assert.IsType<CustomerSetNewPasswordResponse.Success>(await SetPasswordAsync(token, "battery staple"));
        Assert.Equal("E003", await SetPasswordErrorAsync(token, "staple battery"));
        Assert.IsType<CustomerLoginResponse.Success>(await LoginAsync("battery staple"));
    }

    private async Task RegisterAsync()
    {
        CustomerRegisterAccountResponse answer = await Customer.RegisterAccountAsync(
            new CustomerRegisterAccountRequest
            {
                Email = Jan,
                Password = Password,
                FirstName = "Jan",
                LastName = "Barášek",
                Phone = "+420 777123456",
                Country = "CZ",
                Newsletter = false,
                Groups = ["trainer", "vip"],
                ReturnUrl = "https://shop.example/welcome",
            },
            Cancelled);
        Assert.IsType<CustomerRegisterAccountResponse.Success>(answer);
    }

    private string Token(MailKind kind) => Sandbox.Mailbox.Last(mail => mail.Kind == kind).Token;

    private Task<CustomerLoginResponse> LoginAsync(string password) =>
        Customer.LoginAsync(new CustomerLoginRequest { Email = Jan, Password = password }, Cancelled);

    private async Task<string> LoginErrorAsync(string password) =>
        Assert.IsType<CustomerLoginResponse.NotSuccess>(await LoginAsync(password)).ErrorCode;

    private Task<CustomerSetNewPasswordResponse> SetPasswordAsync(string token, string password) =>
        Customer.SetNewPasswordAsync(new CustomerSetNewPasswordRequest { Token = token, Password = password }, Cancelled);

    private async Task<string> SetPasswordErrorAsync(string token, string password) =>
        Assert.IsType<CustomerSetNewPasswordResponse.NotSuccess>(await SetPasswordAsync(token, password)).ErrorCode;
}
