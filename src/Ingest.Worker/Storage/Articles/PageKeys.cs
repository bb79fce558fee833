namespace Ingest.Worker.Storage.Articles;

/// <summary>The addresses by which a visit shows an article to be known. Pure.</summary>
internal static class PageKeys
{
    public static IReadOnlyList<ArticleKey> Of(Visit visit)
    {
        if (visit.State is null)
        {
            return [];
        }

        var keys = visit.Fetch.Redirects.Select(redirect => redirect.From).Append(visit.Fetch.FinalUrl)
            .Select(address => new ArticleKey(ArticleKeyKind.Redirect, 0, EntryKeys.Address(address)))
            .ToList();
        if (visit.Extracted?.CanonicalUrl is { } canonical)
        {
            keys.Add(new ArticleKey(ArticleKeyKind.Canonical, 0, EntryKeys.Address(canonical)));
        }

        return keys;
    }
}
