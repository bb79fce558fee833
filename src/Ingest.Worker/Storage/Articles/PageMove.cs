namespace Ingest.Worker.Storage.Articles;

/// <summary>Whether a visit showed that the article has another address for good. Pure.</summary>
internal static class PageMove
{
    /// <summary>The new address; null when it did not move. Only a chain of permanent redirects that ends in content counts.</summary>
    public static string? Of(string url, Visit visit)
    {
        var chain = visit.Fetch.Redirects;
        return visit.State is not null && chain.Count > 0 && chain.All(redirect => redirect.IsPermanent)
            && visit.Fetch.FinalUrl.AbsoluteUri != url && !IsAlmostTheSame(url, visit.Fetch.FinalUrl)
            ? visit.Fetch.FinalUrl.AbsoluteUri
            : null;
    }

    // http to https, with or without www, with or without a slash: nobody would say that the article moved.
    private static bool IsAlmostTheSame(string url, Uri final) => Bare(new Uri(url)) == Bare(final);

    private static string Bare(Uri address)
    {
        var host = address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost;
        return host + ":" + (address.IsDefaultPort ? "" : address.Port) + address.AbsolutePath.TrimEnd('/') + address.Query;
    }
}
