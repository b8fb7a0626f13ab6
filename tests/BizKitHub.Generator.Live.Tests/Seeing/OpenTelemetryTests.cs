using System.Collections.Concurrent;
using System.Diagnostics;
using BizKitHub.Generator.Live.Tests.Support;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace BizKitHub.Generator.Live.Tests.Seeing;

/// <summary>What a program exports that listens with OpenTelemetry's own library.</summary>
[Collection(nameof(Listening))]
public sealed class OpenTelemetryTests : SandboxTest
{
    [Theory]
    [InlineData(BizKitHubAuthentication.Query)]
    [InlineData(BizKitHubAuthentication.Bearer)]
    public async Task ACall_IsOneActivity_WithoutTheKey(BizKitHubAuthentication authentication)
    {
        using var kept = new Kept();
        await CallAsync(authentication, kept, BizKitHubClient.TelemetryName);

        Activity only = Assert.Single(kept.Activities);
        Assert.Equal(("GET /api/v1/customer/get-account-info", ActivityKind.Client), (only.DisplayName, only.Kind));
        AssertSecret(kept.Activities);
    }

    [Theory]
    [InlineData(BizKitHubAuthentication.Query)]
    [InlineData(BizKitHubAuthentication.Bearer)]
    public async Task TheFrameworksOwnActivity_IsBelowTheCalls_WithoutTheKey(BizKitHubAuthentication authentication)
    {
        using var kept = new Kept();
        await CallAsync(authentication, kept, BizKitHubClient.TelemetryName, "System.Net.Http");

        Assert.Equal(2, kept.Activities.Count);
        Activity call = kept.Activities.Single(a => a.Source.Name == BizKitHubClient.TelemetryName);
        Assert.Same(call, kept.Activities.Single(a => a != call).Parent);
        AssertSecret(kept.Activities);
    }

    private async Task CallAsync(BizKitHubAuthentication authentication, Kept kept, params string[] sources)
    {
        using var processor = new SimpleActivityExportProcessor(kept);
        using TracerProvider provider = Sdk.CreateTracerProviderBuilder().AddSource(sources).AddProcessor(processor).Build();
        using BizKitHubClient client = NewClient(options => options.Authentication = authentication);
        await client.Customer.GetAccountInfoAsync(Clients.IdentityId, cancellationToken: Cancelled);
    }

    private void AssertSecret(IEnumerable<Activity> activities) => Assert.All(activities, activity =>
    {
        string text = $"{activity.DisplayName} {Witness.Text([.. activity.TagObjects])}";
        Assert.DoesNotContain(Sandbox.ApiKey, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Clients.IdentityId, text, StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>Stands where a collector would be.</summary>
    private sealed class Kept : BaseExporter<Activity>
    {
        public ConcurrentQueue<Activity> Activities { get; } = new();

        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (Activity activity in batch)
            {
                Activities.Enqueue(activity);
            }

            return ExportResult.Success;
        }
    }
}
