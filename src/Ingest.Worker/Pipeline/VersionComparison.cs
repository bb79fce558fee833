using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>Compares what a page shows with what is known of the article.</summary>
internal sealed class VersionComparison(ArticleExtractor extractor)
{
    public async Task<Judgement> JudgeAsync(ArticleSession article, VisitedPage page, PageReading reading, CancellationToken ct)
    {
        var seen = PageComparison.StateOf(reading.Article!);
        var fingerprint = ArticleComparer.Fingerprint(seen);
        var read = reading.IsJoined ? null : ReadingFingerprint.Of(reading.Article!, fingerprint);
        var recognised = read is null ? null : article.History.Known.LastOrDefault(known => read.AsSpan().SequenceEqual(known.Reading));
        var judged = new Judgement(seen, VersionJudge.Judge(article.History, seen, page.At, recognised?.Fingerprint ?? fingerprint)) { Reading = read };
        if (recognised is not null || article.History.Current is not { } current || !NeedsBothPages(article.History, judged.Decision))
        {
            return judged;
        }

        // Something differs, which is rare: the page of the current version, read by the extractor of today, tells an edit
        // from a block that only the extraction took in or left out.
        if (!reading.IsJoined && await article.ReadCurrentPageAsync(ct) is { } kept && await ReadAgainAsync(kept, ct) is { } oldPage)
        {
            return Settled(article.History, judged, PageComparison.Settle(current, oldPage, reading.Article!), page.At);
        }

        // Without that page nobody can tell what another extractor would have made of it.
        var isRereading = judged.Decision is VersionDecision.NewVersion && await article.WasReadOtherwiseAsync(reading.Article!.SiteRule, ct);
        return judged with { IsRereading = isRereading };
    }

    /// <summary>Also where the body is a known one, something beside it may have been edited.</summary>
    private static bool NeedsBothPages(ArticleHistory history, VersionDecision decision) => decision switch
    {
        VersionDecision.NewVersion => true,
        VersionDecision.SeenAgain again => again.Number == history.CurrentNumber && IsReadingKnown(history, again.Number),
        VersionDecision.KnownAgain known => IsReadingKnown(history, known.Number),
        _ => false,
    };

    private static bool IsReadingKnown(ArticleHistory history, int number) => history.Known.Any(known => known.Number == number && known.Reading is not null);

    private static Judgement Settled(ArticleHistory history, Judgement judged, Settlement settled, DateTimeOffset at)
    {
        var decision = VersionJudge.Judge(history with { Current = settled.Before }, settled.Seen, at);
        var isKnown = judged.Decision is VersionDecision.KnownAgain && decision is VersionDecision.NewVersion && !settled.HasPassages;
        return isKnown ? judged : judged with { State = settled.Seen, Decision = decision };
    }

    /// <returns>What the extractor of today makes of a stored page; null when that takes too long.</returns>
    public async Task<ExtractedArticle?> ReadAgainAsync(StoredPage kept, CancellationToken ct)
    {
        try
        {
            return await extractor.ExtractAsync(TextDecoder.DecodeHtml(kept.Body.Span, kept.ContentType), kept.Url, ct);
        }
        catch (ExtractionTimeoutException)
        {
            // It was read once, by an earlier extractor or on a calmer machine; then the stored state alone is compared with.
            return null;
        }
    }
}
