using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>Where a link leads, as far as it can be told without resolving it.</summary>
internal static class LinkTarget
{
    private const string Prefix = "www.";

    /// <summary>Whether a link leads to another page of the site.</summary>
    /// <param name="target">As the page states it.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static bool IsOnSite(string? target, string? host)
    {
        var address = target.AsSpan().Trim();
        if (address.IsEmpty || address[0] == '#' || address.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var authority = address.IndexOf("//");
        if (authority < 0 || address[..authority].IndexOfAny("/?#") >= 0)
        {
            return address.IndexOf(':') is < 0 or > 12;
        }

        var own = HostOf(host);
        var rest = address[(authority + 2)..];
        var end = rest.IndexOfAny("/?#");
        return !own.IsEmpty && HostOf(end < 0 ? rest : rest[..end]).Equals(own, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The link that a line is one of, or begins with; null where it has none.</summary>
    public static Element? LinkOf(PageBlocks page, Block line) =>
        line.Links == 0 ? line.Element.Closest("a")
        : page.ContainerOf(line).Blocks == 1 ? line.Element.Links.FirstOrDefault()
        : line.Element.Links.FirstOrDefault(link => link.TextContent.Count(c => !char.IsWhiteSpace(c)) == line.LinkChars);

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> host) =>
        host.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? host[Prefix.Length..] : host;
}
