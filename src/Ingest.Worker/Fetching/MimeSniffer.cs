using System.Buffers;
using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>
/// What a body really is, by the patterns of the MIME Sniffing Standard. Beyond it: a binary pattern beats any label, since no page
/// begins like a PDF; and plain or unknown types are looked at for markup, since servers mislabel pages and browsers show them.
/// </summary>
internal static class MimeSniffer
{
    public const string Html = "text/html";
    public const string Xml = "text/xml";
    public const string Json = "application/json";
    public const string PlainText = "text/plain";
    public const string Unknown = "application/octet-stream";

    private const int Looked = 1_445;

    private static readonly string[] HtmlStarts =
    [
        "<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A", "<STYLE", "<TITLE", "<B", "<BODY", "<BR",
        "<P", "<META", "<ARTICLE", "<SECTION", "<MAIN",
    ];

    /// <summary>The standard's binary data bytes.</summary>
    private static readonly SearchValues<byte> BinaryBytes =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(b => b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B)).Select(b => (byte)b)]);

    private static readonly string[] XmlRootsOfPages = ["<html", "<!DOCTYPE html"];

    /// <summary>A media type without parameters.</summary>
    public static string MediaType(string? contentType, ReadOnlySpan<byte> body)
    {
        var head = body[..Math.Min(body.Length, Looked)];
        var declared = ContentTypeHeader.MediaType(contentType);
        if (BinaryPatterns.Match(head) is { } binary)
        {
            return binary;
        }

        var text = MarkupOf(head);
        if (IsXml(declared) || text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return RootIsPage(text) ? Html : Xml;
        }

        return declared switch
        {
            Html => Html,
            null or PlainText or Unknown or "unknown/unknown" or "application/unknown" or "*/*" or "binary/octet-stream" => Guess(text, head),
            _ => IsJson(declared) ? Json : declared,
        };
    }

    public static bool IsXml(string? type) =>
        type is "text/xml" or "application/xml" or "application/xhtml+xml" || type?.EndsWith("+xml", StringComparison.Ordinal) == true;

    private static bool IsJson(string type) => type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.Ordinal);

    private static string Guess(string text, ReadOnlySpan<byte> head)
    {
        if (text.StartsWith("<!--", StringComparison.Ordinal) || HtmlStarts.Any(s => StartsWithTag(text, s)))
        {
            return Html;
        }

        if (IsBinary(head))
        {
            return Unknown;
        }

        return text is ['{' or '[', ..] ? Json : PlainText;
    }

    /// <summary>XHTML, or a page served as XML: what stands behind the declaration, comments and processing instructions.</summary>
    private static bool RootIsPage(string text)
    {
        var rest = text;
        while (true)
        {
            var end = rest.StartsWith("<?", StringComparison.Ordinal) ? "?>" : rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : null;
            if (end is null)
            {
                return XmlRootsOfPages.Any(root => StartsWithTag(rest, root));
            }

            var at = rest.IndexOf(end, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + end.Length)..].TrimStart();
        }
    }

    private static bool StartsWithTag(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && (text.Length == start.Length || text[start.Length] is '>' or '/' || char.IsWhiteSpace(text[start.Length]));

    private static string MarkupOf(ReadOnlySpan<byte> head)
    {
        var text = head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            _ => CharsetSniffer.WideWithoutMark(head)?.GetString(head) ?? Encoding.Latin1.GetString(head),
        };
        return text.TrimStart();
    }

    private static bool IsBinary(ReadOnlySpan<byte> head) =>
        head is not [0xFE, 0xFF, ..] and not [0xFF, 0xFE, ..]
        && head.ContainsAny(BinaryBytes);
}
