using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>The label in a page's first meta element, or XML declaration, that names one: the HTML Standard's prescan.</summary>
internal static class MetaCharset
{
    /// <summary>The standard says 1,024; pages with long comments and scripts before the meta element exist, and browsers read them.</summary>
    private const int Prescanned = 4_096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescanned)]);
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && XmlLabel(head) is { } label)
            return label;
        var at = 0;
        while ((at = head.IndexOf('<', at)) >= 0)
        {
            var tag = new TagScanner(head, at);
            if (tag.IsMeta && FromMeta(tag.Attributes()) is { } found)
                return found;
            at = tag.Skip();
        }

        return null;
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
            return charset;
        if (!attributes.TryGetValue("http-equiv", out var equiv) || !equiv.Equals("content-type", StringComparison.OrdinalIgnoreCase))
            return null;
        var content = attributes.GetValueOrDefault("content", "");
        var at = content.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : ValueAfterEquals(content[(at + "charset".Length)..]);
    }

    private static string? ValueAfterEquals(string text)
    {
        var rest = text.TrimStart();
        if (!rest.StartsWith('='))
            return null;
        rest = rest[1..].TrimStart();
        var value = rest is ['"' or '\'', ..] ? rest[1..].Split(rest[0])[0] : rest.Split([' ', ';', '\t', '\n', '\r', '?'], 2)[0];
        return value.Length > 0 ? value : null;
    }
}
