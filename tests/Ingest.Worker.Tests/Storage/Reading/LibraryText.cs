using Ingest.MutationBench.Corpus;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>
/// What the generated articles say: paragraphs and sentences of the development pages where they are there, so that words are as
/// rare and texts as long as on real pages; else of made-up sentences.
/// </summary>
/// <param name="Pages">Each as its paragraphs; a prime number of pages, so that no publisher has the same ones over and over.</param>
internal sealed record LibraryText(IReadOnlyList<string[]> Pages, IReadOnlyList<string> Sentences)
{
    public const int PageCount = 997;

    private const int SentenceCount = 5_000;

    private static readonly string[] MadeUp =
    [
        .. """
        the a of to in on for with and but after before during border treaty minister sanctions election parliament envoy budget harbour
        talks pipeline reform tariff summit alliance navy accord protest court strike archive currency migration grain drought satellite
        ceasefire diplomat embassy delegation province capital railway energy coalition opposition spokesman committee report analysis
        region economy climate security policy history future question answer letter evidence decision agreement failure success
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Every few pages and sentences hold the words that the questions ask for.</summary>
    public static LibraryText Load()
    {
        var pages = PageCorpus.Folder is { } folder ? Real(folder) : [];
        if (pages.Count < PageCount)
        {
            pages = [.. Enumerable.Range(0, PageCount).Select(page => Enumerable.Range(0, 12).Select(paragraph => Sentence((page * 12) + paragraph) + " " + Sentence((page * 7) + paragraph)).ToArray())];
        }

        var sentences = pages.SelectMany(page => page).SelectMany(paragraph => SentenceSplitter.Split(paragraph)).Where(sentence => sentence.WordCount is >= 5 and <= 40)
            .Select(sentence => sentence.Text).Distinct(StringComparer.Ordinal).Take(SentenceCount);
        return new LibraryText(
            [.. pages.Take(PageCount).Select((page, n) => n % 31 == 0 ? [.. page, "The sanctions closed the harbour."] : page)],
            [.. sentences.Select((text, n) => n % 211 == 0 ? text + " So said Taiwan." : n % 223 == 0 ? "It was a war crime. " + text : text)]);
    }

    private static List<string[]> Real(string folder) =>
    [
        .. PageCorpus.Load(folder).Select(page => page.GoldBody).Where(body => body.Length <= 12_000)
            .Select(body => body.Replace("\0", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    private static string Sentence(int n)
    {
        var words = Enumerable.Range(0, 14).Select(i => MadeUp[(int)(unchecked((uint)((n * 31) + i) * 2_654_435_761u) >> 7) % MadeUp.Length]);
        var text = string.Join(' ', words);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
