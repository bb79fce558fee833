using Ingest.Extraction.Access;

namespace Ingest.Extraction;

/// <summary>What a page says, as a reader would give it back.</summary>
public sealed record ExtractedArticle
{
    /// <summary>The headline, without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The headline as printed, where it is another wording of <see cref="Title"/>; null where it is the same or none is printed.</summary>
    public string? PrintedTitle { get; init; }

    /// <summary>The standfirst that the page prints under the headline; never a repetition of the first paragraph.</summary>
    public string? Dek { get; init; }

    /// <summary>BCP 47 tag in lower case with the region in upper case ("en", "pt-BR").</summary>
    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public Uri? CanonicalUrl { get; init; }

    /// <summary>Where the page says that its AMP form is, on any host; null where it says nothing.</summary>
    public Uri? AmpUrl { get; init; }

    /// <summary>In the order of the byline.</summary>
    public IReadOnlyList<ExtractedAuthor> Authors { get; init; } = [];

    /// <summary>The body in reading order. <see cref="Body"/> is these blocks' text.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init; } = [];

    /// <summary>The body was read from what the page states to machines or keeps unshown, since it shows less.</summary>
    public bool IsBodyOfData { get; init; }

    /// <summary>Paragraphs separated by a blank line.</summary>
    public string Body => string.Join("\n\n", Blocks.Select(block => block.Text));

    /// <summary>
    /// The text of every visible block that was not taken into the body, in any order. With it a comparison tells an edit
    /// from a block that only the extraction took in or left out.
    /// </summary>
    public IReadOnlyList<string> OtherText { get; init; } = [];

    /// <summary>Of <see cref="OtherText"/> what may be the article's all the same, in reading order.</summary>
    public IReadOnlyList<DoubtfulBlock> DoubtfulBlocks { get; init; } = [];

    public int WordCount { get; init; }

    public PageAccess Access { get; init; } = PageAccess.Full;

    /// <summary>Why <see cref="Access"/> is not full.</summary>
    public AccessReason AccessReason { get; init; }

    /// <summary>The next page of an article that is cut into several.</summary>
    public Uri? NextPage { get; init; }

    /// <summary>The same article on one page, where the page offers that.</summary>
    public Uri? SinglePage { get; init; }

    public bool IsLiveBlog { get; init; }

    /// <summary>The site rules that the page was read with, by file and digest; null where there are none.</summary>
    public string? SiteRule { get; init; }

    /// <summary>Field name → the rule or evidence that gave it ("title" → "json-ld headline").</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What went wrong without stopping the extraction: a site rule that matched nothing, a broken JSON-LD block, a page too long to be read to its end.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
