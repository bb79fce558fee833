using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>The meta elements of a page that is not parsed yet.</summary>
internal static class MetaElements
{
    /// <summary>The first that says something; null where none does.</summary>
    /// <param name="windows">Bytes to look through, growing: the next is only looked through where the page's body did not begin within the one before.</param>
    /// <param name="read">From the attributes, by lower-case name, to what they say; null where that is nothing.</param>
    public static string? First(ReadOnlySpan<byte> page, ReadOnlySpan<int> windows, Func<Dictionary<string, string>, string?> read)
    {
        foreach (var most in windows)
        {
            var text = Encoding.Latin1.GetString(page[..Math.Min(page.Length, most)]);
            var isOver = page.Length <= most;
            var at = 0;
            while ((at = text.IndexOf('<', at)) >= 0)
            {
                var tag = new TagScanner(text, at);
                if (tag.Is("meta") && read(tag.Attributes()) is { } said)
                {
                    return said;
                }

                isOver |= tag.Is("body");
                at = tag.Skip();
            }

            if (isOver)
            {
                return null;
            }
        }

        return null;
    }
}
