using BizKitHub.Generator.Live.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Usage;

/// <summary>The client among the services of a program: found, configured, checked, called.</summary>
public sealed class ServiceTests : IDisposable
{
    private const string NotLoggedIn = """{"loggedIn":false}""";
    private const string PragueKey = "DEV_praguepraguepraguepraguepra0";
    private const string BrnoKey = "DEV_brnobrnobrnobrnobrnobrnobrno";

    private readonly ScriptedHandler _handler = new(NotLoggedIn);

    public void Dispose() => _handler.Dispose();

    [Fact]
    public async Task ClientAndGroups_AreOnePerProgram_WithTheOptionsOfTheirSection()
    {
        await using ServiceProvider services = Services(
            Settings(("BizKitHub:ApiKey", PragueKey), ("BizKitHub:BaseAddress", "https://shop.example/"), ("BizKitHub:Authentication", "bearer"), ("BizKitHub:UserAgent", "")),
            program => program.AddBizKitHubClient());

        await AskAsync(services.GetRequiredService<ICustomerClient>());

        Assert.Same(services.GetRequiredService<BizKitHubClient>().Customer, services.GetRequiredService<ICustomerClient>());
        Assert.StartsWith("https://shop.example/", _handler.Only.Address.ToString(), StringComparison.Ordinal);
        Assert.Equal("Bearer " + PragueKey, _handler.Only.Header("Authorization"));
        Assert.Equal("BizKitHubClient", _handler.Only.Header("User-Agent"));
    }

    [Fact]
    public async Task Code_HasTheLastWord()
    {
        await using ServiceProvider services = Services(
            Settings(("BizKitHub:ApiKey", PragueKey), ("BizKitHub:MaxRetries", "7"), ("BizKitHub:Timeout", "00:00:30"), ("BizKitHub:ValidateRequests", "false"), ("BizKitHub:MaxResponseContentBufferSize", "4096"), ("BizKitHub:AllowMissingResponseFields", "true")),
            program => program.AddBizKitHubClient(options => options.ApiKey = BrnoKey));

        BizKitHubClientOptions options = services.GetRequiredService<IOptions<BizKitHubClientOptions>>().Value;

        Assert.Equal((BrnoKey, 7, TimeSpan.FromSeconds(30), false), (options.ApiKey, options.MaxRetries, options.Timeout, options.ValidateRequests));
        Assert.Equal((4096, true), (options.MaxResponseContentBufferSize, options.AllowMissingResponseFields));
    }

    [Fact]
    public async Task SeveralOrganisations_AreKeyedServices_EachWithASectionOfItsOwn()
    {
        await using ServiceProvider services = Services(
            Settings(("BizKitHub:Prague:ApiKey", PragueKey), ("BizKitHub:Brno:ApiKey", BrnoKey)),
            program =>
            {
                IHttpClientBuilder builder = program.AddBizKitHubClient("Prague");
                builder.ConfigurePrimaryHttpMessageHandler(() => _handler);
                return program.AddBizKitHubClient("Brno");
            });

        await AskAsync(services.GetRequiredKeyedService<BizKitHubClient>("Prague").Customer);
        await AskAsync(services.GetRequiredKeyedService<ICustomerClient>("Brno"));

        Assert.Collection(
            _handler.Requests,
            request => Assert.Contains(PragueKey, request.Line, StringComparison.Ordinal),
            request => Assert.Contains(BrnoKey, request.Line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SectionThatIsGiven_IsRead()
    {
        IConfiguration settings = Settings(("Shop:Api:ApiKey", PragueKey), ("BizKitHub:ApiKey", "ignored"));
        await using ServiceProvider services = Services(settings, program => program.AddBizKitHubClient(settings.GetSection("Shop:Api")));

        Assert.Equal(PragueKey, services.GetRequiredService<IOptions<BizKitHubClientOptions>>().Value.ApiKey);
    }

    [Theory]
    [InlineData("ApiKey", "", "ApiKey is not set.")]
    [InlineData("ApiKey", "secret-and-malformed", "ApiKey does not match ^(PROD|DEV_|ROOT)[A-Za-z0-9]{28}$.")]
    [InlineData("MaxRetries", "-1", "The number of retries cannot be negative.")]
    [InlineData("Timeout", "00:00:00", "The timeout must be positive")]
    [InlineData("MaxResponseContentBufferSize", "0", "The size of a response must be allowed to be positive.")]
    [InlineData("BaseAddress", "https://jan:secret@shop.example/", "The address must be an absolute http or https address")]
    public async Task OptionsOfNoUse_StopTheStart_WithoutTheirValue(string key, string value, string words)
    {
        await using ServiceProvider services = Services(Settings(("BizKitHub:ApiKey", PragueKey), ("BizKitHub:" + key, value)), program => program.AddBizKitHubClient());

        var failure = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MaxRetries", "secret", "The setting BizKitHub:MaxRetries must be a whole number.")]
    [InlineData("Timeout", "secret", "The setting BizKitHub:Timeout must be a duration such as 00:01:40.")]
    [InlineData("ValidateRequests", "secret", "The setting BizKitHub:ValidateRequests must be true or false.")]
    [InlineData("BaseAddress", "secret", "The setting BizKitHub:BaseAddress must be an absolute address.")]
    [InlineData("Authentication", "17", "The setting BizKitHub:Authentication must be one of Query, Bearer.")]
    public async Task SettingThatCannotBeRead_IsNamedWithoutItsValue(string key, string value, string words)
    {
        await using ServiceProvider services = Services(Settings(("BizKitHub:" + key, value)), program => program.AddBizKitHubClient());

        var failure = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<BizKitHubClient>());

        Assert.Equal(words, failure.Message);
    }

    [Fact]
    public async Task KeyInTheAddress_IsInNoLog()
    {
        using var log = new EveryLine();
        await using ServiceProvider services = Services(
            Settings(("BizKitHub:ApiKey", PragueKey)),
            program =>
            {
                program.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
                return program.AddBizKitHubClient();
            });

        await AskAsync(services.GetRequiredService<ICustomerClient>());

        Assert.Contains(PragueKey, _handler.Only.Line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains(PragueKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ClientWithOptionalSecrets_StartsWithoutThem()
    {
        await using ServiceProvider services = Services(Settings(("Vault:UserName", "jan"), ("Vault:Password", "word")), program => program.AddVaultClient());

        services.GetRequiredService<IStartupValidator>().Validate();

        VaultClientOptions options = services.GetRequiredService<IOptions<VaultClientOptions>>().Value;
        Assert.Equal(("jan", "word"), (options.UserName, options.Password));
    }

    private static Task<CustomerGetAccountInfoResponse> AskAsync(ICustomerClient customers) =>
        customers.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: TestContext.Current.CancellationToken);

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(s => s.Key).Select(s => KeyValuePair.Create(s.Key, (string?)s.Last().Value))).Build();

    private ServiceProvider Services(IConfiguration settings, Func<ServiceCollection, IHttpClientBuilder> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton(settings);
        add(services).ConfigurePrimaryHttpMessageHandler(() => _handler);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
