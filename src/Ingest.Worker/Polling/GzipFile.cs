using System.IO.Compression;

namespace Ingest.Worker.Polling;

/// <summary>Documents that are kept compressed at the publisher ("sitemap.xml.gz"), beside any compression of the exchange.</summary>
internal static class GzipFile
{
    /// <summary>Decompressed; ten times what is fetched at most.</summary>
    private const int MaxBytes = 100 * 1024 * 1024;

    /// <summary>The bytes themselves where they are not gzip; null where they are broken or too many.</summary>
    public static ReadOnlyMemory<byte>? Unpack(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is not [0x1F, 0x8B, 8, ..])
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (plain.Length + read > MaxBytes)
                {
                    return null;
                }

                plain.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return plain.GetBuffer().AsMemory(0, (int)plain.Length);
    }
}
