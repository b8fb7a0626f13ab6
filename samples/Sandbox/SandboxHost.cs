using BizKitHub.Sandbox.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BizKitHub.Sandbox;

/// <summary>Puts the pipeline behind a web server.</summary>
internal static class SandboxHost
{
    private const int LargestBody = 64 * 1024;

    public static WebApplication Build(Uri url, RequestPipeline pipeline)
    {
        // The empty builder reads no configuration and has no loggers: the usual ones print addresses with their query, the key included.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddSingleton<IHostLifetime>(new GuestLifetime());

        var application = builder.Build();
        application.Urls.Add(url.GetLeftPart(UriPartial.Authority));
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = pipeline.ServeCrashAsync });
        application.Run(pipeline.ServeAsync);
        return application;
    }
}
