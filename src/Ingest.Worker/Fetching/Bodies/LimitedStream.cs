namespace Ingest.Worker.Fetching.Bodies;

/// <summary>What one decoder yields: held to the size limit and to the ratio between it and what was sent.</summary>
internal sealed class LimitedStream(Stream decoder, MeteredStream sent, BodyLimits limits) : ReadOnlyStream
{
    private long decoded;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await decoder.ReadAsync(buffer, cancellationToken);
        decoded += read;
        limits.CheckRatio(sent.BytesRead, decoded);
        limits.CheckSize(decoded);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            decoder.Dispose();
        }

        base.Dispose(disposing);
    }
}
