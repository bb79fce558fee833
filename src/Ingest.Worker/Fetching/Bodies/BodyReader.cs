using System.Buffers;

namespace Ingest.Worker.Fetching.Bodies;

/// <summary>Reads a response's body, decoded, within its limits.</summary>
internal static class BodyReader
{
    /// <summary>Below what .NET calls a large object.</summary>
    private const int Piece = 64 * 1024;

    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, BodyLimits limits, TimeProvider clock, CancellationToken ct)
    {
        if (limits.Enough > limits.MaxBytes)
        {
            limits.CheckSize(response.Content.Headers.ContentLength ?? 0);
        }

        await using var network = await response.Content.ReadAsStreamAsync(ct);
        await using var sent = new MeteredStream(network, limits, clock);
        await using var body = await ContentCoding.OpenAsync(sent, response.Content.Headers.ContentEncoding, limits, ct);
        return await ReadAllAsync(body, limits.Enough, ct);
    }

    /// <summary>A file that is itself compressed, as sitemaps are: sitemap.xml.gz.</summary>
    public static async Task<byte[]> UnpackAsync(byte[] file, BodyLimits limits, TimeProvider clock, CancellationToken ct)
    {
        if (file is not [0x1F, 0x8B, 0x08, ..])
        {
            return file;
        }

        await using var packed = new MeteredStream(new MemoryStream(file), limits, clock);
        await using var body = await ContentCoding.OpenAsync(packed, ["gzip"], limits, ct);
        return await ReadAllAsync(body, limits.Enough, ct);
    }

    /// <summary>
    /// In pieces, which are joined when all are there. One buffer that doubles takes four times a large body, and the shared pool keeps the
    /// largest ones of every thread: over a pass of pages of 5 MB that was a hundred megabytes.
    /// </summary>
    private static async Task<byte[]> ReadAllAsync(Stream body, int enough, CancellationToken ct)
    {
        var pieces = new List<byte[]>();
        try
        {
            var (length, room) = (0, 0);
            while (length < enough)
            {
                if (room == 0)
                {
                    pieces.Add(ArrayPool<byte>.Shared.Rent(Piece));
                    room = Piece;
                }

                var read = await body.ReadAsync(pieces[^1].AsMemory(Piece - room, room), ct);
                if (read == 0)
                {
                    break;
                }

                (length, room) = (length + read, room - read);
            }

            return Joined(pieces, Math.Min(length, enough));
        }
        finally
        {
            foreach (var piece in pieces)
            {
                ArrayPool<byte>.Shared.Return(piece);
            }
        }
    }

    private static byte[] Joined(List<byte[]> pieces, int length)
    {
        var whole = GC.AllocateUninitializedArray<byte>(length);
        for (var (at, i) = (0, 0); at < length; at += Piece, i++)
        {
            pieces[i].AsSpan(0, Math.Min(Piece, length - at)).CopyTo(whole.AsSpan(at));
        }

        return whole;
    }
}
