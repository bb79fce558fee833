using System.Collections.Concurrent;

namespace Ingest.Worker.Pipeline;

/// <summary>
/// One piece of CPU-bound work a core at a time, each core with a thread of its own. More at once would share the cores, each
/// holding its page's tree in memory for longer and running into the extractor's deadline; and the shared array pool keeps the
/// largest arrays that each thread ever returned to it, which over the pool's many threads came to 50 MB.
/// </summary>
internal sealed class Cores : TaskScheduler, IDisposable
{
    /// <summary>
    /// A page's tree and text are garbage as soon as the page is read, but live long enough to leave the youngest generation. A collector
    /// that sees a large cache and much free memory lets hundreds of megabytes of that pile up; a full collection of what is left costs
    /// some ten milliseconds, once in tens of pages.
    /// </summary>
    private const long CollectAfterBytes = 96L * 1024 * 1024;

    private readonly BlockingCollection<Task> waiting = [];
    private readonly Thread[] threads;
    private long allocatedAtCollection;

    public Cores()
    {
        threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work) { IsBackground = true, Name = "page reader" })];
        foreach (var thread in threads)
        {
            thread.Start();
        }
    }

    public override int MaximumConcurrencyLevel => threads.Length;

    /// <summary>What the work waits for, it does not wait for on its core.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        try
        {
            return await Task.Factory.StartNew(work, ct, TaskCreationOptions.DenyChildAttach, this).Unwrap();
        }
        finally
        {
            CollectWhatPagesLeft();
        }
    }

    public void Dispose()
    {
        waiting.CompleteAdding();
        foreach (var thread in threads)
        {
            thread.Join();
        }

        waiting.Dispose();
    }

    protected override void QueueTask(Task task) => waiting.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => waiting;

    private void Work()
    {
        foreach (var task in waiting.GetConsumingEnumerable())
        {
            TryExecuteTask(task);
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
}
