namespace Ingest.Worker.Fetching;

/// <summary>What <see cref="HostPacing"/> knows of one host; changed only by whoever has its turn.</summary>
internal sealed class PacedHost
{
    public SemaphoreSlim Turn { get; } = new(1);

    public HostPace Pace { get; set; } = HostPace.Unknown;

    public DateTimeOffset LeaveAloneUntil { get; set; }

    public Task Releasing { get; set; } = Task.CompletedTask;

    /// <summary>Those who hold or await the turn; guarded by the lock of <see cref="HostPacing"/>.</summary>
    public int Users { get; set; }
}
