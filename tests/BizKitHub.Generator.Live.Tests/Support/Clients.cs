using System.Diagnostics.CodeAnalysis;
using Archive;
using BizKitHub.Sandbox;
using Courier;
using Figures;
using Shapes;
using Vault;

namespace BizKitHub.Generator.Live.Tests.Support;

/// <summary>The clients of this assembly, with a handler in place of the network.</summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "An HttpClient that does not own its handler holds nothing.")]
internal static class Clients
{
    public const string IdentityId = "Z9CPkS2o3UV163VQn5OUv0T8BQi8Fvdg";

    public const string CourierKey = "a-key-of-the-courier";

    /// <summary>Opens nothing but sandboxes.</summary>
    public static string Key => SandboxOptions.DefaultApiKey;

    public static CustomerCreditSpendRequest Spending => new()
    {
        IdentityId = IdentityId,
        Amount = 100,
        Description = "video.rewrite:15m",
        CustomerRealIp = "1.1.1.1",
    };

    public static BizKitHubClient BizKitHub(this HttpMessageHandler handler, Action<BizKitHubClientOptions>? change = null)
    {
        var options = new BizKitHubClientOptions { ApiKey = Key };
        change?.Invoke(options);
        return new BizKitHubClient(new HttpClient(handler, disposeHandler: false), options);
    }

    public static ShapesClient Shapes(this HttpMessageHandler handler) =>
        new(new HttpClient(handler, disposeHandler: false), new ShapesClientOptions());

    public static CourierClient Courier(this HttpMessageHandler handler, Action<CourierClientOptions>? change = null)
    {
        var options = new CourierClientOptions { ApiKey = CourierKey };
        change?.Invoke(options);
        return new CourierClient(new HttpClient(handler, disposeHandler: false), options);
    }

    public static VaultClient Vault(this HttpMessageHandler handler, Action<VaultClientOptions> change)
    {
        var options = new VaultClientOptions();
        change(options);
        return new VaultClient(new HttpClient(handler, disposeHandler: false), options);
    }

    public static IShelvesClient Shelves(this HttpMessageHandler handler) =>
        new ArchiveClient(new HttpClient(handler, disposeHandler: false), new ArchiveClientOptions()).Shelves;

    public static FiguresClient Figures(this HttpMessageHandler handler) =>
        new(new HttpClient(handler, disposeHandler: false), new FiguresClientOptions());
}
