using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace Ingest.Worker.Storage;

/// <summary>Runs a piece of work again while the database is away for a moment. The work must be safe to run twice.</summary>
internal sealed class DatabaseRetry(IOptions<StorageOptions> options, TimeProvider clock)
{
    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(DatabaseFault.IsTransient),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(3),
            MaxRetryAttempts = int.MaxValue,
        })
        .Build();

    /// <exception cref="StorageException">It is still away after <see cref="StorageOptions.RetryFor"/>, or refuses for good.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        var deadline = clock.GetUtcNow() + options.Value.RetryFor;
        try
        {
            return await _pipeline.ExecuteAsync(async token => await AttemptAsync(work, deadline, token), ct);
        }
        catch (Exception fault) when (DatabaseFault.IsOfDatabase(fault))
        {
            throw new StorageException(DatabaseFault.Describe(fault), fault);
        }
    }

    public Task RunAsync(Func<CancellationToken, Task> work, CancellationToken ct) => RunAsync(
        async token =>
        {
            await work(token);
            return true;
        },
        ct);

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> work, DateTimeOffset deadline, CancellationToken ct)
    {
        try
        {
            return await work(ct);
        }
        catch (Exception fault) when (DatabaseFault.IsTransient(fault) && clock.GetUtcNow() >= deadline)
        {
            throw new StorageException(DatabaseFault.Describe(fault), fault);
        }
    }
}
