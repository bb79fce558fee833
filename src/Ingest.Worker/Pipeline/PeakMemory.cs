namespace Ingest.Worker.Pipeline;

/// <summary>The most memory that the process had at a time while this existed, looked at several times a second.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly ITimer timer;
    private long bytes;

    public PeakMemory(TimeProvider clock) =>
        timer = clock.CreateTimer(_ => Look(), state: null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    public long Bytes
    {
        get
        {
            Look();
            return bytes;
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look() => bytes = Math.Max(bytes, Environment.WorkingSet);
}
