namespace Ingest.Worker.Pipeline;

/// <summary>
/// One piece of CPU-bound work a core at a time. More at once would share the cores, each holding its page's tree in memory
/// for longer and running into the extractor's deadline.
/// </summary>
internal sealed class Cores : IDisposable
{
    /// <summary>
    /// A page's tree and text are garbage as soon as the page is read, but live long enough to leave the youngest generation. A collector
    /// that sees a large cache and much free memory lets hundreds of megabytes of that pile up; a full collection of what is left costs
    /// some ten milliseconds, once in tens of pages.
    /// </summary>
    private const long CollectAfterBytes = 96L * 1024 * 1024;

    private readonly SemaphoreSlim free = new(Environment.ProcessorCount);
    private long allocatedAtCollection;

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await free.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            CollectWhatPagesLeft();
            free.Release();
        }
    }

    private void CollectWhatPagesLeft()
    {
        var last = Interlocked.Read(ref allocatedAtCollection);
        var now = GC.GetTotalAllocatedBytes();
        if (now - last > CollectAfterBytes && Interlocked.CompareExchange(ref allocatedAtCollection, now, last) == last)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    public void Dispose() => free.Dispose();
}
