namespace Ingest.Worker.Polling;

/// <summary>
/// Collects garbage while a large document is read. On a machine with a large cache the runtime lets tens of megabytes of it lie before
/// it looks, so that the process takes many times what the reading needs: measured on 2 MB feeds, twenty times the document instead of
/// eight. Small documents are read as they are.
/// </summary>
/// <remarks>
/// A full collection stops the process for as long as it takes to go through all that lives, whoever it belongs to: beside 140 MB, eight
/// of them made a feed of 1 MB take .34 s instead of .05. So old garbage is collected only where it can be much of the heap.
/// </remarks>
internal sealed class GarbagePace(int documentBytes)
{
    private const int Small = 400 * 1024;
    private const int Least = 1024 * 1024;

    // What is read is given up in parts, and those are old by then; looking at them costs time, and so is not done each time.
    private const int Young = 3;

    // A document with its text and its entries comes to ten times its size at most; with as much again of others' it is still much of the heap.
    private const int Share = 20;

    private readonly long every = documentBytes < Small ? long.MaxValue : Math.Max(Least, documentBytes / 2);
    private int steps;
    private long last = GC.GetAllocatedBytesForCurrentThread();

    private bool IsMuchOfTheHeap => GC.GetTotalMemory(forceFullCollection: false) < (long)Share * documentBytes;

    /// <summary>Between two steps that may each allocate a little; costs nothing where not much has been.</summary>
    public void Step()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - last > every)
        {
            Collect(isOld: ++steps % Young == 0, GCCollectionMode.Forced);
        }
    }

    /// <summary>Where something as large as the document itself has just been given up; its room goes back to the system, since what follows is small and cannot use it.</summary>
    public void Turn()
    {
        if (every < long.MaxValue)
        {
            Collect(isOld: true, GCCollectionMode.Aggressive);
        }
    }

    private void Collect(bool isOld, GCCollectionMode mode)
    {
        if (!isOld || !IsMuchOfTheHeap)
        {
            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        }
        else
        {
            GC.Collect(GC.MaxGeneration, mode, blocking: true, compacting: mode == GCCollectionMode.Aggressive);
        }

        last = GC.GetAllocatedBytesForCurrentThread();
    }
}
