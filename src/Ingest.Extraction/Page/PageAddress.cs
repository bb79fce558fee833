namespace Ingest.Extraction.Page;

/// <summary>Whether an address that a page states is the page's own.</summary>
internal static class PageAddress
{
    public static bool IsSamePage(Uri stated, PageDocument page) => Own(page).Any(own => IsSame(stated, own));

    /// <summary>Same host (www, m and amp aside) and path; query and fragment are left out unless the path says nothing.</summary>
    public static bool IsSame(Uri one, Uri other)
    {
        if (!HostOf(one).Equals(HostOf(other), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var path = PathOf(one);
        return path.Equals(PathOf(other), StringComparison.OrdinalIgnoreCase)
            && (path.Length > 5 || one.Query.Equals(other.Query, StringComparison.Ordinal));
    }

    /// <summary>Without a leading www, m, mobile or amp label.</summary>
    public static string HostOf(Uri uri)
    {
        var host = uri.IdnHost;
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && host.AsSpan(prefix.Length).Contains('.'))
            {
                return host[prefix.Length..];
            }
        }

        return host;
    }

    /// <summary>Whether what a link says has no path, or dots for one. A page has hundreds of links, and to resolve each takes longer than to read the headline.</summary>
    public static bool MayBeHome(ReadOnlySpan<char> href)
    {
        var scheme = href.IndexOf("//", StringComparison.Ordinal);
        return scheme >= 0 ? !href[(scheme + 2)..].TrimEnd().TrimEnd('/').ContainsAny('/', '?', '#') : !href.Trim().ContainsAnyExcept('.', '/');
    }

    private static IEnumerable<Uri> Own(PageDocument page)
    {
        if (page.Url is not null)
        {
            yield return page.Url;
        }

        if (page.CanonicalHref is { } canonical)
        {
            yield return canonical;
        }

        if (page.Resolve(page.Meta.First("og:url")) is { } shared)
        {
            yield return shared;
        }
    }

    private static string PathOf(Uri uri)
    {
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/');
        return path.EndsWith("/amp", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
    }
}
