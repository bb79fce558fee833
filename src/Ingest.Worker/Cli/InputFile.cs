using System.IO.Compression;

namespace Ingest.Worker.Cli;

/// <summary>A file named on the command line; one that ends in .gz is decompressed, "-" is standard input.</summary>
internal static class InputFile
{
    /// <summary>Larger than anything that the service itself would fetch.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <exception cref="UserErrorException">Missing, unreadable, damaged or too large; the message names the file.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            await using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            await using var content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
                ? new GZipStream(file, CompressionMode.Decompress)
                : file;
            return content is FileStream { CanSeek: true, Length: > 0 and <= MaxBytes } plain ? await ReadWholeAsync(plain, ct) : await ReadBoundedAsync(content, path, ct);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UserErrorException($"Cannot read {path}: {problem.Message}");
        }
    }

    private static async Task<byte[]> ReadWholeAsync(FileStream file, CancellationToken ct)
    {
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    private static async Task<byte[]> ReadBoundedAsync(Stream content, string path, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes)
            {
                throw new UserErrorException($"{path} holds more than {MaxBytes / 1024 / 1024} MB.");
            }
        }

        return bytes.ToArray();
    }
}
