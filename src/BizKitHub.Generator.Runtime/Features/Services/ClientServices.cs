namespace BizKitHub.Generator.Runtime.Internal;

using global::Microsoft.Extensions.Configuration;
using global::Microsoft.Extensions.DependencyInjection;
using global::Microsoft.Extensions.DependencyInjection.Extensions;
using global::Microsoft.Extensions.Logging;
using global::Microsoft.Extensions.Options;
using global::System;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Threading;

/// <summary>
/// Registers a client with the services of a program: its options, its <see cref="HttpClient"/> and itself, once for the
/// whole program or once for each name. What is different for each client comes as delegates.
/// </summary>
#if NET
internal sealed class ClientServices<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>
#else
internal sealed class ClientServices<TClient, TOptions>
#endif
    where TClient : class
    where TOptions : class
{
    /// <summary>The section of the configuration; a client with a name has a section of that name within it.</summary>
    public required string Section { get; init; }

    /// <summary>Sets options to what a section says.</summary>
    public required Action<SettingsReader, TOptions> Read { get; init; }

    /// <summary>Gives options the log of the program; null where it has none.</summary>
    public required Action<TOptions, ILoggerFactory?> SetLog { get; init; }

    /// <summary>What is wrong with the options, in words without secrets; null when nothing is.</summary>
    public required Func<TOptions, string?> Problem { get; init; }

    public required Func<HttpClient, TOptions, TClient> Create { get; init; }

    /// <summary>Adds the client, and has its options checked when the program starts.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="name">Tells several clients apart; null for the one without a name.</param>
    /// <param name="section">Where its options are; null for the usual section of the program's configuration.</param>
    /// <param name="configure">Has the last word on the options.</param>
    public IHttpClientBuilder Add(IServiceCollection services, string? name, IConfiguration? section, Action<TOptions>? configure)
    {
#if NET
        ArgumentNullException.ThrowIfNull(services);
#else
        Arguments.ThrowIfNull(services);
#endif
        string optionsName = name ?? Options.DefaultName;
        string clientName = name is null ? typeof(TClient).Name : typeof(TClient).Name + ":" + name;
        string path = name is null ? Section : ConfigurationPath.Combine(Section, name);
        services.AddOptions<TOptions>(optionsName)
            .Configure<IServiceProvider>((options, provider) =>
            {
                SetLog(options, provider.GetService<ILoggerFactory>());
                if ((section ?? provider.GetService<IConfiguration>()?.GetSection(path)) is { } found)
                {
                    Read(new SettingsReader(found), options);
                }

                configure?.Invoke(options);
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new OptionsCheck<TOptions>(optionsName, Problem));
        if (name is null)
        {
            services.TryAddSingleton(provider => Make(provider, clientName, optionsName));
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Make(provider, clientName, optionsName));
        }

        return AddHttpClient(services, clientName);
    }

    /// <summary>Adds a part of the client under its interface.</summary>
    public static void AddGroup<TGroup>(IServiceCollection services, string? name, Func<TClient, TGroup> group)
        where TGroup : class
    {
        if (name is null)
        {
            services.TryAddSingleton(provider => group(provider.GetRequiredService<TClient>()));
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => group(provider.GetRequiredKeyedService<TClient>(name)));
        }
    }

    private TClient Make(IServiceProvider provider, string clientName, string optionsName) => Create(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(clientName),
        provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(optionsName));

    /// <summary>
    /// The client lives as long as the program, and so do its handlers: the connections below them end by themselves. It keeps
    /// time itself. The factory's own log writes whole addresses, and with them a key that travels there.
    /// </summary>
    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string clientName) => services
        .AddHttpClient(clientName, static client => client.Timeout = Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(ApiConnection.CreateHandler)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();
}
