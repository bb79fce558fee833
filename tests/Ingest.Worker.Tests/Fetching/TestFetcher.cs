using Ingest.Worker.Fetching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>The real fetcher as the worker composes it, with short limits and loopback allowed.</summary>
internal sealed class TestFetcher : IAsyncDisposable
{
    public static readonly TimeSpan Short = TimeSpan.FromMilliseconds(400);

    private readonly ServiceProvider services;

    public TestFetcher(Action<FetchOptions>? change = null, IDictionary<string, string?>? settings = null, Action<IServiceCollection>? add = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build());
        collection.AddFetching();
        collection.Configure<FetchOptions>(options =>
        {
            options.AllowLoopback = true;
            options.ObeyRobots = false;
            options.MinHostPause = TimeSpan.Zero;
            options.PauseFactor = 0;
            change?.Invoke(options);
        });
        add?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public Task<FetchResult> GetAsync(Uri url, FetchKind kind = FetchKind.Page) => GetAsync(new FetchRequest(url, kind));

    public Task<FetchResult> GetAsync(FetchRequest request) =>
        services.GetRequiredService<WebFetcher>().GetAsync(request, TestContext.Current.CancellationToken);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
