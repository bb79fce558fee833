using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ingest.Extraction;
using Ingest.MutationBench.Corpus;
using Ingest.MutationBench.Edits;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench;

/// <summary>Changes pages in every way and compares what they were read as before and after.</summary>
internal sealed class Bench(PageReaders readers)
{
    public static IReadOnlyList<Mutation> HarmlessMutations { get; } = [.. Surroundings.All, .. Inserted.All, .. Widgets.All, .. Neighbours.All, .. TextForms.All, .. MarkUp.All, .. Phrasing.All, .. FrontEnds.All, .. Passing.All, .. Refilled.All, .. Visits.All, .. Requests.All, .. Rebuilds.All, .. SiteLines.All, .. Trimmings.All, .. Redesigns.All, .. Stamps.All, .. Visitors.All, .. Comings.All, .. Renderings.All, .. Editions.All, .. Outskirts.All, .. Characters.All];

    public static IReadOnlyList<Mutation> EditMutations { get; } = [.. WordEdits.All, .. PlaceEdits.All, .. SentenceEdits.All, .. NoteEdits.All, .. NotePlaces.All, .. FieldEdits.All, .. NewText.All, .. LateEdits.All, .. DeskWords.All, .. DeskText.All, .. DeskNotes.All, .. NewsroomWords.All, .. NewsroomText.All, .. CopyWords.All, .. CopyText.All, .. ProofWords.All, .. ProofText.All, .. Revisions.All];

    public static IReadOnlyList<Mutation> Mutations { get; } = [.. HarmlessMutations, .. EditMutations];

    private readonly HtmlParser parser = new();

    public async Task<IReadOnlyList<Trial>> RunAsync(CorpusPage page, string donor, IReadOnlyList<Mutation> mutations, CancellationToken ct)
    {
        var html = page.ReadHtml();
        using var document = await parser.ParseDocumentAsync(html, ct);
        var sites = GoldSites.Find(document, page.GoldBody);
        if (sites.Count < 2)
        {
            return [];
        }

        var ground = new Ground(page, document, sites, await readers.For(page.Url).ExtractAsync(html, page.Url, ct), donor);
        var trials = new List<Trial>();
        foreach (var mutation in mutations)
        {
            using var copy = ground.Copy();
            var subject = ground.PageOf(copy, mutation);
            if (mutation.Apply(subject) is { } expected)
            {
                trials.Add(await TryAsync(new Try(mutation, page, await BeforeAsync(ground, mutation, ct), subject.Write(), expected), ct));
            }
        }

        return trials;
    }

    /// <summary>The older copy, read.</summary>
    private async Task<ExtractedArticle> BeforeAsync(Ground ground, Mutation mutation, CancellationToken ct)
    {
        if (mutation.Before is not { } before)
        {
            return ground.Old;
        }

        using var copy = ground.Copy();
        var subject = ground.PageOf(copy, mutation);
        before(subject);
        return await readers.For(ground.Page.Url).ExtractAsync(subject.Write(), ground.Page.Url, ct);
    }

    private async Task<Trial> TryAsync(Try subject, CancellationToken ct)
    {
        var (mutation, page, old, html, expected) = subject;
        var seen = await readers.For(page.Url).ExtractAsync(html, page.Url, ct);
        var (first, second) = expected.IsReversed ? (seen, old) : (old, seen);
        var started = Stopwatch.GetTimestamp();
        var change = PageComparison.Compare(first, second);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return new Trial(mutation.Name, page.Corpus + "/" + page.Id, expected, change, elapsed) { IsUnread = IsUnread(expected, first, second) };
    }

    /// <summary>The extraction holds neither the old nor the new words of the sentences that were edited.</summary>
    private static bool IsUnread(Expectation expected, ExtractedArticle old, ExtractedArticle seen) =>
        expected.OldSentences is { } sentences && (sentences.Count > 0 || expected.NewSentences!.Count > 0)
        && !sentences.Any(Normalise.Key(old.Body).Contains) && !expected.NewSentences!.Any(Normalise.Key(seen.Body).Contains);

    private sealed record Try(Mutation Mutation, CorpusPage Page, ExtractedArticle Old, string Html, Expectation Expected);

    /// <summary>A page with what every mutation of it needs.</summary>
    private sealed record Ground(CorpusPage Page, IHtmlDocument Document, IReadOnlyList<GoldSite> Sites, ExtractedArticle Old, string Donor)
    {
        public IHtmlDocument Copy() => (IHtmlDocument)Document.Clone(deep: true);

        /// <summary>Chance falls alike for every copy that one mutation is made in.</summary>
        public PageCopy PageOf(IHtmlDocument copy, Mutation mutation) =>
            new(copy, [.. Sites.Select(site => site.In(copy))], Old, Page.Language, new Random(Seed(Page.Id + mutation.Name))) { Donor = Donor, Gold = Page.GoldBody, Url = Page.Url };

        /// <summary>The same on every machine and in every run.</summary>
        private static int Seed(string text) => text.Aggregate(17, (seed, c) => unchecked((seed * 31) + c));
    }
}
