using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Rules;

/// <summary>What a site's rules say about one page. Fields that no rule matched are empty, and the generic reader fills them.</summary>
internal sealed record SiteReading
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Date { get; init; }

    /// <summary>The elements that hold the body, in document order, none inside another.</summary>
    public IReadOnlyList<Element> Roots { get; init; } = [];

    /// <summary>Elements that are no body, wherever they stand. They stay in the page: an author's bio may be among them.</summary>
    public IReadOnlySet<Element> Stripped { get; init; } = new HashSet<Element>();

    /// <summary>Whether the generic reader may drop blocks inside <see cref="Roots"/>.</summary>
    public bool Prune { get; init; } = true;

    public bool ConvertDoubleBreaks { get; init; }

    public string? NextPage { get; init; }

    public string? SinglePage { get; init; }

    /// <summary>Whoever has not logged in sees a beginning at most.</summary>
    public bool RequiresLogin { get; init; }

    public bool SkipJsonLd { get; init; }

    /// <summary>Field name → file, directive and expression that gave it.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The body's line where it rests on an assumption, whether it matches or not; null for one that was seen to work, and where there is none.</summary>
    public string? AssumedBody { get; init; }

    /// <summary>Field name → file and directive of lines that matched nothing, but for assumed ones.</summary>
    public IReadOnlyDictionary<string, string> Missed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Rules that could not be understood, and what they say against the page.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Lines that matched nothing though the page has what they look for. Every article has a title and a text; many name no author, and some no day.</summary>
    public IEnumerable<string> WarningsOfMissed(bool hasAuthors, bool hasDate) => Missed
        .Where(line => line.Key switch { "authors" => hasAuthors, "published" => hasDate, _ => true })
        .Select(line => $"{line.Value} matches nothing; the generic reader was used.");
}
