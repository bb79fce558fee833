using System.Text;
using Ingest.Extraction.Access;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Metadata.Languages;
using Ingest.Extraction.Metadata.Titles;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page.State;
using Ingest.Extraction.Page;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction;

/// <summary>HTML in, article out. Holds no state between pages; one instance serves any number of threads.</summary>
public sealed class ArticleExtractor(SiteRules rules)
{
    /// <summary>Changes with every change of what it yields, so that a stored text says what made it.</summary>
    public static string Version => "1.14.0";

    /// <summary>Characters without white space.</summary>
    private const int LongestBadge = 30;
    private const int ShortestHeadline = 15;

    /// <summary>A link with one of them leads to the publisher's till, not to a story.</summary>
    private static readonly PhraseSet Offers = new("abon", "subscri", "suscri", "assin", "prenumer", "tilaa", "log in", "anmelden", "connect", "購読", "会員", "订阅", "구독", "подпис", "اشترك");

    /// <summary>CPU time that one page may take, parse included; by the clock, ten times as much.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>What labels the blocks; null for the shipped models.</summary>
    internal BlockLabeller? Labeller { get; init; }

    /// <summary>The site rules that a page of this address is read with, by file and digest; null where there are none.</summary>
    public string? SiteRuleOf(Uri pageUrl) => rules.For(pageUrl)?.Source;

    /// <param name="html">The decoded page.</param>
    /// <param name="pageUrl">Where it was served from; relative addresses are resolved against it.</param>
    /// <param name="ct">Ends the parse within milliseconds.</param>
    /// <exception cref="ExtractionTimeoutException">The page took longer than the deadline.</exception>
    public Task<ExtractedArticle> ExtractAsync(string html, Uri? pageUrl, CancellationToken ct = default) =>
        ReadingDeadline.RunAsync(
            Deadline,
            token =>
            {
                var config = rules.For(pageUrl);
                var mended = TwiceEncoded.Mend(html);
                var prepared = config is null ? mended : SiteReader.Prepare(config, mended);
                using var parsed = PageParser.Parse(prepared, token, keepsAttributes: config is not null);
                return Read(parsed, pageUrl, config, token);
            },
            ct);

    private ExtractedArticle Read(ParsedPage parsed, Uri? pageUrl, SiteConfig? config, CancellationToken ct)
    {
        var document = parsed.Document;
        var site = config is null ? null : SiteReader.Read(config, document, ct);
        var page = PageDocument.Read(document, pageUrl, site);
        var metadata = PageMetadata.Read(page);
        var blocks = BlockCutter.Cut(document.Body ?? document.DocumentElement!, ct);
        WarnOfCuts(parsed, blocks, page.Warnings);
        var authors = AuthorReader.Read(page, blocks, metadata.Headline);
        using var read = PageWords.Read(blocks.Blocks);
        var chances = (Labeller ?? BlockLabeller.Shipped).Label(blocks, PageHints.Of(page, metadata.Title), read);
        if (FragmentHeadline.ArticleOf(page) is { } addressed)
        {
            LeaveOthers(addressed, blocks, chances);
        }

        site = site is null ? null : WithText(site, page, blocks, chances);
        var stripped = site is null ? new HashSet<int>() : RuledBlocks.Apply(site, blocks, chances);
        var body = BodyText.Read(blocks, chances, authors.BioBlocks.Concat(authors.BylineBlocks).Concat(stripped).ToHashSet(), read, metadata.Title, pageUrl?.Host, DeclaredAnswers.Of(page));
        var words = WordCount.Of(body.Blocks);
        var hidden = HiddenBody.Find(page, words, new DataPageReader(Labeller ?? BlockLabeller.Shipped, page, metadata.Title, ct).Read, ct);
        authors = authors.Authors.Count == 0 && hidden?.Authors is { } ofData ? ofData : authors;
        var article = Compose(metadata, hidden?.Blocks ?? body.Blocks, hidden is null ? words : WordCount.Of(hidden.Blocks), authors, page) with
        {
            OtherText = OtherText.Of(blocks, hidden?.Blocks ?? body.Blocks),
            IsBodyOfData = hidden is not null,
            // Where a person's rule or the page's own data say what the body is, nothing is in doubt.
            DoubtfulBlocks = hidden is null && site?.Roots.Count is null or 0 ? body.Doubtful : [],
            SiteRule = config?.Source,
            // The publisher's own data have all of it.
            NextPage = IsDeclared(hidden?.Source) ? null : metadata.NextPage,
            SinglePage = IsDeclared(hidden?.Source) ? null : metadata.SinglePage,
        };
        return WithVerdicts(article, page, blocks, hidden?.Source ?? BodySource(site));
    }

    private static string BodySource(SiteReading? site) => site switch
    {
        { Roots.Count: > 0 } => site.Evidence["body"],
        { AssumedBody: { } line } => $"block model; what {line} assumes is not so on this page",
        _ => "block model",
    };

    private static void WarnOfCuts(ParsedPage parsed, PageBlocks blocks, List<string> warnings)
    {
        if (parsed.IsCutShort)
        {
            warnings.Add("The page has more markup, or markup nested deeper, than any article's; it was read up to there.");
        }

        if (blocks.IsCutShort)
        {
            warnings.Add($"The page has more than {BlockCutter.MostBlocks} blocks of text; those after were not read.");
        }
    }

    /// <summary>Of several articles the address names one.</summary>
    private static void LeaveOthers(Element article, PageBlocks page, float[] chances)
    {
        foreach (var block in page.Blocks.Where(block => !article.Contains(block.Element)))
        {
            chances[block.Ordinal] = 0;
        }
    }

    /// <summary>Without the body that a rule names where the text stands elsewhere by now.</summary>
    private static SiteReading WithText(SiteReading site, PageDocument page, PageBlocks blocks, float[] chances)
    {
        if (site.Roots.Count == 0 || !RuledBlocks.MissesTheText(site, blocks, chances))
        {
            return site;
        }

        if (site.AssumedBody is null)
        {
            page.Warnings.Add($"{site.Evidence["body"]} holds next to nothing of the text; the generic reader was used.");
        }

        return site with { Roots = [] };
    }

    private static bool IsDeclared(string? source) => source?.StartsWith("json-ld", StringComparison.Ordinal) == true;

    private static ExtractedArticle Compose(PageMetadata metadata, IReadOnlyList<BodyBlock> body, int words, PageAuthors authors, PageDocument page) => new()
    {
        Title = metadata.Title,
        PrintedTitle = PrintedTitle.Of(metadata.Headline, metadata.Title),
        Dek = metadata.Dek,
        Language = metadata.Language,
        Published = metadata.Published,
        Modified = metadata.Modified,
        CanonicalUrl = metadata.CanonicalUrl,
        AmpUrl = metadata.AmpUrl,
        Authors = authors.Authors,
        Blocks = body,
        WordCount = words,
        IsLiveBlog = metadata.IsLiveBlog,
        Evidence = metadata.Evidence.Concat(authors.Evidence).ToDictionary(StringComparer.Ordinal),
        Warnings = [.. page.Warnings, .. page.Site?.Warnings ?? [], .. page.Site?.WarningsOfMissed(authors.Authors.Count > 0, metadata.Published is not null) ?? []],
    };

    // What can be said only once the body is known.
    private static ExtractedArticle WithVerdicts(ExtractedArticle article, PageDocument page, PageBlocks blocks, string bodySource)
    {
        var lines = blocks.Blocks.Where(block => (block.Marks & Marks.NotShown) == Marks.None && !IsTeaser(block) && !IsBadge(block, blocks)).Select(block => block.Text).ToList();
        var pageWords = new Lazy<int>(() => blocks.Blocks.Sum(block => WordCount.Of(block.Text)));
        var access = PageAccessJudge.Judge(new AccessQuestion(page, article.Title, article.WordCount, pageWords, lines) { Body = article.Blocks.Select(block => block.Text), End = article.Blocks is [.., var last] ? last.Text : null });
        var (language, source) = LanguageRules.Decide((article.Language, article.Evidence.GetValueOrDefault("language")), BeginningOf(article.Blocks));
        var evidence = new Dictionary<string, string>(article.Evidence, StringComparer.Ordinal) { ["body"] = bodySource };
        Note("language", source);
        Note("access", access.Evidence);
        var shown = access.Access == PageAccess.Teaser ? ClosingRequest.Dropped(article) : article;
        return shown with { Language = language, Access = access.Access, AccessReason = access.Reason, Evidence = evidence };

        void Note(string field, string? found)
        {
            if (found is not null)
            {
                evidence[field] = found;
            }
        }
    }

    // "For subscribers only: another story" says nothing of this one.
    private static bool IsTeaser(Block block) => block is { LinkDensity: > 0.95, Kind: BlockKind.ListItem or BlockKind.Heading };

    // Nor does the badge right above it.
    private static bool IsBadge(Block block, PageBlocks blocks) =>
        block is { InkChars: <= LongestBadge, Links: 0 } && block.Ordinal + 1 < blocks.Blocks.Count && blocks.Blocks[block.Ordinal + 1] is var below
        && IsTeaser(below) && below.InkChars >= ShortestHeadline && !Offers.AreIn(below.Text) && !PageAccessJudge.IsRequest(below.Text);

    // As much as is looked at to tell the language.
    private static string BeginningOf(IReadOnlyList<BodyBlock> body)
    {
        var text = new StringBuilder();
        for (var i = 0; i < body.Count && text.Length < LanguageGuess.Sample; i++)
        {
            text.Append(i > 0 ? "\n\n" : "").Append(body[i].Text);
        }

        return text.ToString();
    }
}
