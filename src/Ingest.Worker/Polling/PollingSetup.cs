using Ingest.Worker.Polling.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Polling;

internal static class PollingSetup
{
    public static IServiceCollection AddPolling(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PollingOptions, PollingOptionsValidator>().BindConfiguration(PollingOptions.Section);
        return services.AddSingleton<FeedFinder>().AddSingleton<SitemapIndex>().AddSingleton<FeedPoller>().AddSingleton<FeedBackfill>();
    }
}
