using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Worker.Fetching;

internal static class FetchingSetup
{
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<FetchOptions, FetchOptionsValidator>().BindConfiguration(FetchOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<OutboundHttp>()
            .AddSingleton<Exchange>()
            .AddSingleton<RedirectChain>()
            .AddSingleton<WebFetcher>();
    }
}
