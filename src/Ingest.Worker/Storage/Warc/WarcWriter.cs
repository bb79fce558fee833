using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Worker.Storage.Warc;

/// <summary>Writes records one after the other, each a gzip member of its own, so that a reader can seek to any.</summary>
internal sealed class WarcWriter(Stream output)
{
    public async Task WriteAsync(WarcRecord record, CancellationToken ct)
    {
        await using var member = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);
        await member.WriteAsync(Encoding.UTF8.GetBytes(Header(record)), ct);
        await member.WriteAsync(record.Block, ct);
        await member.WriteAsync("\r\n\r\n"u8.ToArray(), ct);
    }

    /// <summary>"sha256:" and 64 hexadecimal digits.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => Label(SHA256.HashData(bytes));

    public static string Label(byte[] sha256) => "sha256:" + Convert.ToHexStringLower(sha256);

    public static string Urn(Guid id) => $"<urn:uuid:{id:D}>";

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Header(WarcRecord record)
    {
        var header = new StringBuilder("WARC/1.1\r\n");
        Add(header, "WARC-Type", record.Type);
        Add(header, "WARC-Record-ID", Urn(record.Id));
        Add(header, "WARC-Date", Moment(record.Date));
        Add(header, "WARC-Target-URI", record.TargetUri);
        Add(header, "WARC-Block-Digest", Digest(record.Block.Span));
        foreach (var (name, value) in record.Fields)
        {
            Add(header, name, value);
        }

        Add(header, "Content-Type", record.ContentType);
        Add(header, "Content-Length", record.Block.Length.ToString(CultureInfo.InvariantCulture));
        return header.Append("\r\n").ToString();
    }

    // A line break in what a server sent must not begin another field.
    private static void Add(StringBuilder header, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            header.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }
}
