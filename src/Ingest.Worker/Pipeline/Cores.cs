namespace Ingest.Worker.Pipeline;

/// <summary>
/// One piece of CPU-bound work a core at a time. More at once would share the cores, each holding its page's tree in memory
/// for longer and running into the extractor's deadline.
/// </summary>
internal sealed class Cores : IDisposable
{
    private readonly SemaphoreSlim free = new(Environment.ProcessorCount);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await free.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
