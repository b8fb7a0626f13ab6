using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>The registration of a client with the services of a program, where its project can have one.</summary>
public sealed class ServicesTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        security: [{ key: [] }]
        paths:
          /thing/detail: { get: { tags: [thing], responses: { '204': { description: Done. } } } }
          /upload: { post: { tags: [thing], servers: [{ url: https://files.shop.example, description: Files. }], responses: { '204': { description: Done. } } } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key, x-schema: { type: string, pattern: '^"k[0-9]+$' } } }
        """;

    [Fact]
    public void ProjectWithoutTheFactoryOfClients_GetsNoRegistration()
    {
        Generation generation = Generation.Of(Document);

        Assert.DoesNotContain(generation.Sources.Keys, name => name.Contains("Services", StringComparison.Ordinal));
        Assert.DoesNotContain("ShopClientServiceCollectionExtensions", generation.TypeNames);
    }

    [Fact]
    public void ProjectWithIt_GetsMethodsThatKnowOptionsKeysAndGroups()
    {
        Generation generation = Generation.Of(Project.With(Document) with { References = Project.ReferencesWithServices, Language = LanguageVersion.CSharp12 }).AssertCompiles();

        Assert.Equal(
            """
            private static void Read(SettingsReader settings, ShopClientOptions options)
            {
                options.ApiKey = settings.Text("ApiKey") ?? options.ApiKey;
                options.BaseAddress = settings.Address("BaseAddress") ?? options.BaseAddress;
                options.FilesBaseAddress = settings.Address("FilesBaseAddress") ?? options.FilesBaseAddress;
                options.MaxRetries = settings.Number("MaxRetries") ?? options.MaxRetries;
                options.MaxResponseContentBufferSize = settings.Number("MaxResponseContentBufferSize") ?? options.MaxResponseContentBufferSize;
                options.Timeout = settings.Duration("Timeout") ?? options.Timeout;
                options.UserAgent = settings.Text("UserAgent") ?? options.UserAgent;
                options.ValidateRequests = settings.Flag("ValidateRequests") ?? options.ValidateRequests;
                options.AllowMissingResponseFields = settings.Flag("AllowMissingResponseFields") ?? options.AllowMissingResponseFields;
            }
            """,
            generation.Member("ShopClientServiceCollectionExtensions", "Read"));
        Assert.Equal(
            """
            private static string? Problem(ShopClientOptions options)
            {
                if (options.ApiKey is null)
                {
                    return "ApiKey is not set.";
                }

                if (options.ApiKey is not null && !ApiKeyPattern.Matches(options.ApiKey))
                {
                    return "ApiKey does not match ^\"k[0-9]+$.";
                }

                return ClientOptions.Problem(options.ToSettings);
            }
            """,
            generation.Member("ShopClientServiceCollectionExtensions", "Problem"));
        Assert.Contains(
            "ClientServices<ShopClient, ShopClientOptions>.AddGroup<IThingClient>(services, name, static client => client.Thing);",
            generation.Member("ShopClientServiceCollectionExtensions", "Add"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectWithALog_HasAnOptionForIt_AndOneWithoutHasNot()
    {
        MetadataReference[] withLog = [.. Project.ReferencesWithServices.Where(r => Path.GetFileName(r.Display) is var name
            && (!name!.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.Logging.Abstractions", StringComparison.Ordinal)))];
        Generation generation = Generation.Of(Project.With(Document) with { References = withLog }).AssertCompiles(withRuntime: true);

        Assert.Contains("LoggerFactory? LoggerFactory { get; set; }", generation.Type("ShopClientOptions"), StringComparison.Ordinal);
        Assert.DoesNotContain("ShopClientServiceCollectionExtensions", generation.TypeNames);
        Assert.DoesNotContain(Generation.Of(Document).Sources, s => s.Value.Contains("LoggerFactory", StringComparison.Ordinal));
    }

    [Fact]
    public void RegistrationWithTheFactory_IsPartOfTheRuntime_AndCompiles() =>
        Generation.Of(Project.With(Document) with { References = Project.ReferencesWithServices }).AssertCompiles(withRuntime: true);
}
