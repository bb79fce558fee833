using Ingest.Worker.Fetching.Connections;
using Ingest.Worker.Fetching.Pacing;
using Ingest.Worker.Fetching.Robots;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Worker.Fetching;

internal static class FetchingSetup
{
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<FetchOptions, FetchOptionsValidator>().BindConfiguration(FetchOptions.Section);
        services.AddOptions<FeedCredentialsOptions>().BindConfiguration(FeedCredentialsOptions.Section)
            .PostConfigure(credentials => credentials.ReadFile()).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<OutboundHttp>()
            .AddSingleton<FeedCredentials>()
            .AddSingleton<Exchange>()
            .AddSingleton<HostPacing>()
            .AddSingleton<RedirectChain>()
            .AddSingleton<RobotsGate>()
            .AddSingleton<WebFetcher>();
    }
}
