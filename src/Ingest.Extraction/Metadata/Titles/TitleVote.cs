namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The statements of one page's title, weighed against each other.</summary>
internal sealed class TitleVote(IReadOnlySet<string> slug, SiteName site, IReadOnlyList<TitleStatement> metadata, IReadOnlyList<TitleStatement> headings, IEnumerable<string> lower)
{
    private readonly List<TitleCandidate> candidates = [];
    // The title element ends with what a template adds to it: that it says so itself confirms nothing.
    private readonly HashSet<string> stated = [.. metadata.Where(statement => statement.Source != TitleStatements.TitleElement).Concat(headings).Select(statement => statement.Key).Where(key => key.Length > 3), .. lower];
    private readonly HashSet<string> printed = [.. headings.Select(heading => heading.Key).Where(key => metadata.Any(statement => statement.Source is TitleStatements.JsonLd or TitleStatements.OpenGraph && (statement.Key == key || TitleText.BeginsWith(statement.Key, key))))];

    public TitleCandidate? Best => candidates.MaxBy(Score);

    /// <summary>Whether a first-level heading says what the metadata or the address say, in the same or in other words.</summary>
    public bool HasConfirmedHeading => candidates.Exists(candidate =>
        candidate.Source == TitleStatements.FirstHeading && Likeness(candidate) >= TitleWeights.LeastLikeness);

    public void Add(IEnumerable<TitleStatement> statements)
    {
        foreach (var statement in statements)
        {
            var text = site.Strip(statement.Text, stated, printed);
            var candidate = new TitleCandidate(text, statement.Key, statement.Source, statement.Weight);
            if (candidate.Key.Length > 0 && !(IsHeading(candidate) && site.Is(text) && SlugAgreement(candidate) <= 0.8))
            {
                candidates.Add(candidate);
            }
        }
    }

    /// <summary>Whether a heading is so short that it may be a section's, and the address does not say its words: "News", over every story of a site.</summary>
    public bool IsOfSection(TitleCandidate heading) =>
        heading.Key.Split(' ').Length <= TitleWeights.WordsOfSection && TitleText.LettersOf(heading.Key) <= TitleWeights.LettersOfSection && SlugAgreement(heading) <= TitleWeights.SlugOfSection;

    /// <summary>What the title element says in the words of the address; null where it does not.</summary>
    public string? OfAddress => candidates.Find(candidate => candidate.Source == TitleStatements.TitleElement)?.Text.Split(TitleText.Bars, StringSplitOptions.TrimEntries).FirstOrDefault(IsOfAddress);

    /// <summary>Whether the metadata give this title, the site's name aside.</summary>
    public bool IsStated(string key) => candidates.Exists(candidate => !IsHeading(candidate) && candidate.Key == key);

    private static bool IsHeading(TitleCandidate candidate) => candidate.Source is TitleStatements.FirstHeading or TitleStatements.SecondHeading;

    private double Score(TitleCandidate candidate)
    {
        var support = candidates.Where(other => other.Source != candidate.Source && other.Source != TitleStatements.SecondHeading)
            .Sum(other => other.Support(candidate));
        var score = WeightOf(candidate) + support + (SlugAgreement(candidate) * TitleWeights.Slug);
        return score + (IsHeading(candidate) ? Seen(candidate) : 0) + (IsAgreed(candidate.Key) ? TitleWeights.Agreed : 0);
    }

    private bool IsAgreed(string key) =>
        candidates.Exists(candidate => candidate is { Source: TitleStatements.JsonLd, Weight: TitleWeights.JsonLdNews } && candidate.Key == key)
        && candidates.Exists(candidate => candidate.Source == TitleStatements.OpenGraph && candidate.Key == key);

    // A second-level heading that prints what the metadata give as the title is the headline as much as a first-level one.
    private double WeightOf(TitleCandidate candidate) =>
        candidate.Source == TitleStatements.SecondHeading && IsStated(candidate.Key) ? TitleWeights.Heading : candidate.Weight;

    /// <summary>What a heading is worth beyond its weight, by how it agrees with what the metadata and the address say.</summary>
    private double Seen(TitleCandidate heading)
    {
        var likeness = Likeness(heading);
        if (likeness < TitleWeights.LeastLikeness)
        {
            return TitleWeights.UnlikeHeading;
        }

        return heading.Source == TitleStatements.SecondHeading
            ? likeness * TitleWeights.SecondLikeness
            : (likeness * TitleWeights.Likeness) + (candidates.Exists(other => !IsHeading(other) && heading.GoesOn(other)) ? TitleWeights.GoesOn : 0);
    }

    private double Likeness(TitleCandidate candidate) =>
        candidates.Where(other => !IsHeading(other)).Select(candidate.Likeness).Append(SlugAgreement(candidate)).Max();

    private bool IsOfAddress(string part) =>
        TitleText.WordsOf(TitleText.Key(part)) is { Count: >= TitleWeights.FewestWords } words && slug.Count >= TitleWeights.FewestWords && slug.Count(words.Contains) >= slug.Count * TitleWeights.WholeSlug;

    /// <summary>The share of the address' words that stand in the title, 0 when the address has too few.</summary>
    private double SlugAgreement(TitleCandidate candidate) =>
        slug.Count < 2 ? 0 : (double)slug.Count(candidate.Words.Contains) / slug.Count;
}
