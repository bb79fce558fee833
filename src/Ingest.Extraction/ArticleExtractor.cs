using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction;

/// <summary>HTML in, article out. Holds no state between pages; one instance serves any number of threads.</summary>
public sealed class ArticleExtractor(SiteRules rules)
{
    private static readonly HtmlParserOptions ParserOptions = new() { DisableElementPositionTracking = true, SkipComments = true };

    /// <summary>Changes with every change of what it yields, so that a stored text says what made it.</summary>
    public static string Version => "1.0.0";

    /// <summary>Time that one page may take, parse included.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <param name="html">The decoded page.</param>
    /// <param name="pageUrl">Where it was served from; relative addresses are resolved against it.</param>
    /// <param name="ct">Ends the parse within milliseconds.</param>
    /// <exception cref="ExtractionTimeoutException">The page took longer than the deadline.</exception>
    public async Task<ExtractedArticle> ExtractAsync(string html, Uri? pageUrl, CancellationToken ct = default)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(Deadline);
        try
        {
            using var document = await new HtmlParser(ParserOptions).ParseDocumentAsync(html, deadline.Token);
            return Read(document, pageUrl, deadline.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ExtractionTimeoutException(Deadline);
        }
    }

    private ExtractedArticle Read(IHtmlDocument document, Uri? pageUrl, CancellationToken ct)
    {
        _ = rules;
        var page = PageDocument.Read(document, pageUrl);
        var metadata = PageMetadata.Read(page);
        var blocks = BlockCutter.Cut((IElement?)document.Body ?? document.DocumentElement, ct);
        var authors = AuthorReader.Read(page, blocks);
        var body = BodyText.Read(blocks, BlockLabeller.Label(blocks, PageHints.Of(page)), authors.BioBlocks);
        return new ExtractedArticle
        {
            Title = metadata.Title,
            Dek = metadata.Dek,
            Language = metadata.Language,
            Published = metadata.Published,
            Modified = metadata.Modified,
            CanonicalUrl = metadata.CanonicalUrl,
            Authors = authors.Authors,
            Blocks = body,
            OtherText = OtherText.Of(blocks, body),
            WordCount = body.Sum(block => WordCount.Of(block.Text)),
            NextPage = metadata.NextPage,
            SinglePage = metadata.SinglePage,
            IsLiveBlog = metadata.IsLiveBlog,
            Evidence = metadata.Evidence.Concat(authors.Evidence).ToDictionary(StringComparer.Ordinal),
            Warnings = page.Warnings,
        };
    }
}
