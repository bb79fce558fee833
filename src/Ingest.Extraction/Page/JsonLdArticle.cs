namespace Ingest.Extraction.Page;

/// <summary>Which JSON-LD node describes the page's article: pages carry nodes of related articles, videos and the site too.</summary>
internal static class JsonLdArticle
{
    private static readonly HashSet<string> ArticleTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "LiveBlogPosting",
        "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "SatiricalArticle", "AdvertiserContentArticle", "Report",
        "ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle", "SocialMediaPosting", "APIReference",
    };

    private static readonly HashSet<string> LooseTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Recipe", "HowTo", "Review", "CreativeWork", "DiscussionForumPosting", "MedicalWebPage", "QAPage", "PodcastEpisode", "Book",
    };

    public static bool IsWebPage(JsonLdNode node) => node.Types.Any(type =>
        type.EndsWith("WebPage", StringComparison.OrdinalIgnoreCase) || type.Equals("ItemPage", StringComparison.OrdinalIgnoreCase));

    public static JsonLdNode? Choose(IReadOnlyList<JsonLdNode> nodes, PageDocument page)
    {
        JsonLdNode? best = null;
        var bestScore = 0;
        foreach (var node in nodes)
        {
            var score = Score(node, page);
            if (score > bestScore)
            {
                (best, bestScore) = (node, score);
            }
        }

        return best;
    }

    // Type decides that a node is an article at all (4 or 1), agreement with the page which article it is.
    private static int Score(JsonLdNode node, PageDocument page)
    {
        var score = node.Types.Any(ArticleTypes.Contains) ? 4 : node.Types.Any(LooseTypes.Contains) ? 1 : 0;
        if (score == 0)
        {
            return 0;
        }

        score += AddressScore(node, page) + HeadlineScore(node, page);
        score += node.Has("datePublished") ? 1 : 0;
        score += node.Has("author") ? 1 : 0;
        return score;
    }

    private static int AddressScore(JsonLdNode node, PageDocument page)
    {
        var stated = AddressesOf(node).Select(page.Resolve).OfType<Uri>().ToList();
        if (stated.Count == 0)
        {
            return 0;
        }

        // An article's node that names another page, and no address of this one, belongs to a teaser.
        return stated.Exists(uri => PageAddress.IsSamePage(uri, page)) ? 4 : -2;
    }

    private static IEnumerable<string> AddressesOf(JsonLdNode node) =>
        node.Texts("url").Concat(node.Texts("mainEntityOfPage")).Concat(node.Texts("@id"))
            .Concat(node.Nodes("mainEntityOfPage").Select(inner => inner.Id ?? inner.Text("url")).OfType<string>());

    private static int HeadlineScore(JsonLdNode node, PageDocument page)
    {
        var headline = node.Text("headline") ?? node.Text("name");
        if (headline is null)
        {
            return 0;
        }

        var said = page.Meta.First("og:title", "twitter:title") ?? PlainText.Fold(page.Elements.Title);
        return said.Length > 0
            && (said.Contains(headline, StringComparison.OrdinalIgnoreCase) || headline.Contains(said, StringComparison.OrdinalIgnoreCase))
            ? 3
            : 0;
    }
}
