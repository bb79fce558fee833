namespace Ingest.Worker.Fetching.Pacing;

/// <summary>What <see cref="HostPacing"/> knows of one host; changed only by whoever has its turn.</summary>
internal sealed class PacedHost(int places)
{
    public SemaphoreSlim Turn { get; } = new(places);

    public HostPace Pace { get; set; } = HostPace.Unknown;

    public DateTimeOffset LeaveAloneUntil { get; set; }

    /// <summary>Pauses that are not over; guarded by the lock of <see cref="HostPacing"/>.</summary>
    public Task Releasing { get; set; } = Task.CompletedTask;

    /// <summary>Those who hold or await the turn; guarded by the lock of <see cref="HostPacing"/>.</summary>
    public int Users { get; set; }
}
