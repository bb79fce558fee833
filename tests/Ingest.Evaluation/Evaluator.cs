using Ingest.Corpora;
using Ingest.Corpora.Bios;

namespace Ingest.Evaluation;

/// <summary>Runs a program over pages, as many at a time as there are processors, and scores what it read.</summary>
internal static class Evaluator
{
    public static async Task<Reading[]> ReadAsync(IReadOnlyList<CorpusPage> pages, Func<string, Uri, Task<Reading>> read)
    {
        var readings = new Reading[pages.Count];
        await Parallel.ForAsync(0, pages.Count, async (i, _) => readings[i] = await read(pages[i].ReadHtml(), pages[i].Url));
        return readings;
    }

    public static async Task<BioFigures> ReadBiosAsync(IReadOnlyList<BioGoldPage> pages)
    {
        var found = new IReadOnlyList<BioAnswer>[pages.Count];
        await Parallel.ForAsync(0, pages.Count, async (i, _) => found[i] = await Readers.BiosAsync(pages[i].Page.ReadHtml(), pages[i].Page.Url));
        return BioFigures.Of([.. pages.Zip(found)]);
    }

    public static IReadOnlyDictionary<string, CorpusScore> Score(IReadOnlyList<CorpusPage> pages, Reading[] readings) =>
        pages.Zip(readings).GroupBy(pair => pair.First.Corpus, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => CorpusScore.Of(group.Key, [.. group.Select(pair => (pair.First.Gold, pair.Second))]),
            StringComparer.Ordinal);
}
