using System.Net.Sockets;

namespace Ingest.Worker.Tests.Infra;

/// <summary>A connection of which one byte was already read.</summary>
internal sealed class PushedBackStream(byte first, NetworkStream rest) : Stream
{
    private bool given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given)
        {
            return rest.Read(buffer, offset, count);
        }

        given = true;
        buffer[offset] = first;
        return 1;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (given)
        {
            return await rest.ReadAsync(buffer, cancellationToken);
        }

        given = true;
        buffer.Span[0] = first;
        return 1;
    }

    public override void Write(byte[] buffer, int offset, int count) => rest.Write(buffer, offset, count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => rest.WriteAsync(buffer, cancellationToken);

    public override void Flush() => rest.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
