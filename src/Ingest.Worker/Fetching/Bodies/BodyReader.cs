using System.Buffers;

namespace Ingest.Worker.Fetching.Bodies;

/// <summary>Reads a response's body, decoded, within its limits.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 64 * 1024;

    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, BodyLimits limits, TimeProvider clock, CancellationToken ct)
    {
        if (limits.Enough > limits.MaxBytes)
            limits.CheckSize(response.Content.Headers.ContentLength ?? 0);
        await using var network = await response.Content.ReadAsStreamAsync(ct);
        await using var sent = new MeteredStream(network, limits, clock);
        await using var body = await ContentCoding.OpenAsync(sent, response.Content.Headers.ContentEncoding, limits, ct);
        return await ReadAllAsync(body, limits.Enough, ct);
    }

    /// <summary>A file that is itself compressed, as sitemaps are: sitemap.xml.gz.</summary>
    public static async Task<byte[]> UnpackAsync(byte[] file, BodyLimits limits, TimeProvider clock, CancellationToken ct)
    {
        if (file is not [0x1F, 0x8B, 0x08, ..])
            return file;
        await using var packed = new MeteredStream(new MemoryStream(file), limits, clock);
        await using var body = await ContentCoding.OpenAsync(packed, ["gzip"], limits, ct);
        return await ReadAllAsync(body, limits.Enough, ct);
    }

    private static async Task<byte[]> ReadAllAsync(Stream body, int enough, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            while (length < enough && await body.ReadAsync(buffer.AsMemory(length), ct) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                    Grow(ref buffer);
            }

            return buffer.AsSpan(0, Math.Min(length, enough)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
