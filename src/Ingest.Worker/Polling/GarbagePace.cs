namespace Ingest.Worker.Polling;

/// <summary>
/// Collects garbage while a large document is read. On a machine with a large cache the runtime lets tens of megabytes of it lie before
/// it looks, so that the process takes many times what the reading needs: measured on 2 MB feeds, twenty times the document instead of
/// eight. Small documents are read as they are.
/// </summary>
internal sealed class GarbagePace(int documentBytes)
{
    private const int Small = 400 * 1024;
    private const int Least = 1024 * 1024;

    // Of these, what was given up is a burden even as free memory: it goes back to the system.
    private const int Large = 4 * 1024 * 1024;

    // What is read is given up in parts, and those are old by then; looking at them costs time, and so is not done each time.
    private const int Young = 3;

    private readonly long every = documentBytes < Small ? long.MaxValue : Math.Max(Least, documentBytes);
    private int steps;
    private long last = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Between two steps that may each allocate a little; costs nothing where not much has been.</summary>
    public void Step()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - last > every)
            Collect(++steps % Young == 0 ? GC.MaxGeneration : 1, GCCollectionMode.Forced);
    }

    /// <summary>Where something as large as the document itself has just been given up.</summary>
    public void Turn()
    {
        if (every == long.MaxValue)
            return;
        Collect(GC.MaxGeneration, documentBytes >= Large ? GCCollectionMode.Aggressive : GCCollectionMode.Forced);
    }

    private void Collect(int generation, GCCollectionMode mode)
    {
        GC.Collect(generation, mode, blocking: true, compacting: mode == GCCollectionMode.Aggressive);
        last = GC.GetAllocatedBytesForCurrentThread();
    }
}
