using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>The label in a page's first meta element, or XML declaration, that names one.</summary>
internal static class MetaCharset
{
    /// <summary>
    /// The standard's prescan ends at 1,024; but browsers begin again when they come upon a declaration in the head, wherever that is.
    /// </summary>
    private static readonly int[] HeadBytes = [4 * 1024, 64 * 1024];

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes[0])]);
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && XmlLabel(start) is { } label
            ? label : MetaElements.First(bytes, HeadBytes, FromMeta);
    }

    private static string? XmlLabel(string head)
    {
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var encoding = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.OrdinalIgnoreCase);
        return encoding < 0 ? null : ValueAfterEquals(head[(encoding + "encoding".Length)..end]);
    }

    private static string? FromMeta(Dictionary<string, string> attributes)
    {
        if (attributes.TryGetValue("charset", out var charset))
        {
            return charset;
        }

        if (!attributes.TryGetValue("http-equiv", out var equiv) || !equiv.Equals("content-type", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var content = attributes.GetValueOrDefault("content", "");
        var at = content.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : ValueAfterEquals(content[(at + "charset".Length)..]);
    }

    private static string? ValueAfterEquals(string text)
    {
        var rest = text.TrimStart();
        if (!rest.StartsWith('='))
        {
            return null;
        }

        rest = rest[1..].TrimStart();
        var value = rest is ['"' or '\'', ..] ? rest[1..].Split(rest[0])[0] : rest.Split([' ', ';', '\t', '\n', '\r', '?'], 2)[0];
        return value.Length > 0 ? value : null;
    }
}
