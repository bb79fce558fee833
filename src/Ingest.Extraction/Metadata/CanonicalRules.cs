using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>The address that the page gives as its own, believed only where it can be.</summary>
internal static class CanonicalRules
{
    public static (Uri? Url, string? Evidence) Read(PageDocument page)
    {
        (Uri? Url, string Source)[] stated =
        [
            (page.CanonicalHref, "link canonical"),
            (page.Resolve(page.Meta.First("og:url")), "og:url"),
            (page.Resolve(page.JsonLd.Article?.Text("url")), "json-ld url"),
        ];
        var believed = Array.Find(stated, candidate => candidate.Url is { } url && IsBelievable(url, page.Url));
        return believed.Url is null ? (null, null) : (believed.Url, believed.Source);
    }

    /// <summary>Same site, and no front page in place of an article: templates that lost their variable say that.</summary>
    private static bool IsBelievable(Uri stated, Uri? page)
    {
        if (page is null)
        {
            return stated.AbsolutePath.Length > 1;
        }

        return IsSameSite(stated, page) && (stated.AbsolutePath.Length > 1 || page.AbsolutePath.Length <= 1 || stated.Query.Length > 1);
    }

    // A cached AMP page names the publisher's host, which it carries in its own path.
    private static bool IsSameSite(Uri stated, Uri page)
    {
        var (one, other) = (PageAddress.HostOf(stated), PageAddress.HostOf(page));
        return one.Equals(other, StringComparison.OrdinalIgnoreCase)
            || one.EndsWith($".{other}", StringComparison.OrdinalIgnoreCase)
            || other.EndsWith($".{one}", StringComparison.OrdinalIgnoreCase)
            || page.AbsolutePath.Contains(stated.Host, StringComparison.OrdinalIgnoreCase)
            || SharesDomain(one, other);
    }

    // edition.example.com and www.example.com; two labels suffice where the last but one is no public suffix of its own.
    private static bool SharesDomain(string one, string other)
    {
        var (a, b) = (one.Split('.'), other.Split('.'));
        var labels = a.Length > 2 && b.Length > 2 && a[^2].Length <= 3 ? 3 : 2;
        return a.Length >= labels && b.Length >= labels && a.TakeLast(labels).SequenceEqual(b.TakeLast(labels), StringComparer.OrdinalIgnoreCase);
    }
}
