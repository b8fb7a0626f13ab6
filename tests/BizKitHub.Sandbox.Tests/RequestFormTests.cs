namespace BizKitHub.Sandbox.Tests;

public sealed class RequestFormTests : SandboxTest
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"email\":\"jan@barasek.com\",}")]
    [InlineData("email=jan@barasek.com")]
    [InlineData("""{"email":"jan@barasek.com","email":"eve@example.com"}""")]
    [InlineData("""{"\ud800":"x"}""")]
    public async Task MalformedJson_Is400(string body)
    {
        (await PostTextAsync("customer/create", body)).ShouldBeError(400, "INTERNAL_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"jan@barasek.com\"")]
    public async Task BodyThatIsNoObject_Is422(string body)
    {
        (await PostTextAsync("customer/create", body)).ShouldBeError(422, "INTERNAL_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/jsonx")]
    [InlineData("")]
    public async Task OtherContentTypes_Are415(string contentType)
    {
        (await PostTextAsync("customer/create", """{"email":"jan@barasek.com"}""", contentType)).ShouldBeError(415, "INTERNAL_VALIDATION_FAILED");
    }

    [Fact]
    public async Task ContentTypeWithCharset_IsJson()
    {
        (await PostTextAsync("customer/create", """{"email":"jan@barasek.com"}""", "Application/JSON; charset=utf-8")).ShouldSucceed();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/customer")]
    [InlineData("/api/v1/Customer/create")]
    [InlineData("/contact/v1/login")]
    public async Task UnknownPath_Is404(string path)
    {
        (await SendAsync(HttpMethod.Get, path)).ShouldBeError(404, "INTERNAL_RESOURCE_NOT_FOUND");
    }

    [Fact]
    public async Task WrongMethod_Is405AndNamesTheRightOne()
    {
        var reply = await SendAsync(HttpMethod.Put, "/api/v1/customer/create", "{}");

        reply.ShouldBeError(405, "INTERNAL_RESOURCE_NOT_FOUND");
        Assert.Equal("Use POST.", reply.ErrorDescription);
    }

    [Fact]
    public async Task OverlargeBody_Is413()
    {
        var reply = await PostTextAsync("customer/create", $$"""{"email":"{{new string('x', 70_000)}}"}""");

        reply.ShouldBeError(413, "INTERNAL_VALIDATION_FAILED");
    }

    [Theory]
    [InlineData("customer/create", "{}", "email")]
    [InlineData("customer/create", """{"email":null}""", "email")]
    [InlineData("customer/create", """{"email":7}""", "email")]
    [InlineData("customer/create", """{"email":"\ud800"}""", "email")]
    [InlineData("customer/create", """{"email":"a@example.com","companyName":7}""", "companyName")]
    [InlineData("customer/create", """{"email":"a@example.com","companyName":null}""", "companyName")]
    [InlineData("customer/create", """{"email":"a@example.com","customerRealIp":1}""", "customerRealIp")]
    [InlineData("customer/credit-spend", """{"amount":1}""", "identityId")]
    [InlineData("customer/credit-spend", """{"identityId":"x"}""", "amount")]
    [InlineData("customer/credit-spend", """{"identityId":"x","amount":"1"}""", "amount")]
    [InlineData("customer/credit-spend", """{"identityId":"x","amount":1e400}""", "amount")]
    [InlineData("customer/credit-spend", """{"identityId":"x","amount":1,"description":[]}""", "description")]
    [InlineData("customer/login", """{"email":"a@example.com"}""", "password")]
    [InlineData("customer/logout", "{}", "identityId")]
    [InlineData("customer/magic-auth", """{"email":"a@example.com","referralId":"short"}""", "referralId")]
    [InlineData("customer/magic-auth", """{"email":"a@example.com","referralId":null}""", "referralId")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","newsletter":"yes"}""", "newsletter")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","groups":"a"}""", "groups")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","groups":[1]}""", "groups")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","country":"CZE"}""", "country")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","phone":"777123456"}""", "phone")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","phone":"+420777123456"}""", "phone")]
    [InlineData("customer/register-account", """{"email":"a@example.com","password":"1","phone":"+420 777 123 456"}""", "phone")]
    [InlineData("customer/register-account-verify", "{}", "token")]
    [InlineData("customer/reset-password", """{"email":"a@example.com","expirationTime":"soon"}""", "expirationTime")]
    [InlineData("customer/reset-password", """{"email":"a@example.com","expirationTime":""}""", "expirationTime")]
    [InlineData("customer/reset-password", """{"email":"a@example.com","expirationTime":"20m 3h"}""", "expirationTime")]
    [InlineData("customer/set-new-password", """{"password":"1"}""", "token")]
    [InlineData("customer/update-profile", """{"email":"a@example.com","primaryLocale":"czech"}""", "primaryLocale")]
    [InlineData("customer/set-parent", """{"cuRefNo":"short"}""", "cuRefNo")]
    [InlineData("customer/set-parent", """{"cuRefNo":"1cGIHvFoQDGLAbcA","parentCuRefNo":1}""", "parentCuRefNo")]
    [InlineData("customer/customer-match-customer", """{"managerCuRefNo":"1cGIHvFoQDGLAbcA"}""", "customerCuRefNo")]
    [InlineData("customer/customer-unmatch-customer", """{"managerCuRefNo":"1cGIHvFoQDGLAbcA"}""", "customerCuRefNo")]
    [InlineData("customer/create-api-key", """{"identityId":"x","workspaceCode":1}""", "workspaceCode")]
    public async Task MissingOrWronglyTypedField_IsNamed(string action, string body, string field)
    {
        (await PostTextAsync(action, body)).ShouldRefuseField(field);
    }

    [Theory]
    [InlineData("customer/get-account-info", "identityId")]
    [InlineData("customer/credit-log", "identityId")]
    [InlineData("customer/order-list", "identityId")]
    [InlineData("customer/matched-customer-list", "identityId")]
    [InlineData("customer/detail", "cuRefNo")]
    [InlineData("customer/hierarchy", "cuRefNo")]
    public async Task MissingParameter_IsNamed(string action, string field)
    {
        (await GetAsync(action)).ShouldRefuseField(field);
    }

    [Fact]
    public async Task RepeatedParameter_IsRefused()
    {
        (await GetAsync("customer/get-account-info", "identityId", "a", "identityId", "b")).ShouldRefuseField("identityId");
    }

    [Fact]
    public async Task UnknownFields_AreNotLookedAt()
    {
        (await PostTextAsync("customer/create", """{"email":"jan@barasek.com","later":{"deep":[1]}}""")).ShouldSucceed();
    }

    [Theory]
    [InlineData("/api/v1/ping")]
    [InlineData("/api/v1/ping/")]
    public async Task Ping_NeedsNoKey(string path)
    {
        (await SendAsync(HttpMethod.Get, path)).ShouldSucceed();
    }

    [Fact]
    public async Task Crash_StillAnswersInTheEnvelope()
    {
        (await SendAsync(HttpMethod.Get, "/api/v1/ping/error")).ShouldBeError(500, "INTERNAL_SERVER_ERROR");
    }
}
