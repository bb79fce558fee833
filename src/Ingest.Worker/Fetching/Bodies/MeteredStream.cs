namespace Ingest.Worker.Fetching.Bodies;

/// <summary>A body as the network delivers it: counted, and given up when it is too large, too slow or silent.</summary>
internal sealed class MeteredStream(Stream inner, BodyLimits limits, TimeProvider clock) : ReadOnlyStream
{
    private readonly long started = clock.GetTimestamp();

    public long BytesRead { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(limits.Stall);
        var read = await inner.ReadAsync(buffer, stall.Token);
        BytesRead += read;
        limits.CheckSize(BytesRead);
        if (read > 0)
        {
            limits.CheckRate(BytesRead, clock.GetElapsedTime(started));
        }

        return read;
    }
}
