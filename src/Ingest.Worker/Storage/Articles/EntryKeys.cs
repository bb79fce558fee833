using Ingest.Worker.Polling;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What an entry's article is looked up by. Pure.</summary>
internal static class EntryKeys
{
    public static IReadOnlyList<ArticleKey> Of(FeedEntry entry, long feedId)
    {
        var keys = new List<ArticleKey> { new(ArticleKeyKind.Url, 0, Address(new Uri(entry.Link!))) };
        if (!string.IsNullOrWhiteSpace(entry.Id))
        {
            keys.Add(new ArticleKey(ArticleKeyKind.Guid, feedId, entry.Id));
        }

        return keys;
    }

    public static string Address(Uri address)
    {
        var host = address.Authority.ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + address.PathAndQuery.TrimEnd('/');
    }
}
