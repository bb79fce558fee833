using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Corpora;
using Ingest.Extraction;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Rules;

namespace Ingest.Training;

/// <summary>
/// Reads each page as the product does, from its HTML to its body, with the models of its fold in place of the shipped ones: what the
/// figures say is what is shipped, bylines and bios taken out, selection, hidden bodies and all.
/// </summary>
internal static class WholePipeline
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="folds">The model of each fold.</param>
    /// <returns>The bodies, page by page.</returns>
    public static async Task<string[]> ReadAsync(IReadOnlyList<LabelledPage> pages, BlockLabeller[] folds)
    {
        var extractors = folds.Select(labeller => new ArticleExtractor(SiteRules.None) { Labeller = labeller, Deadline = TimeSpan.FromMinutes(1) }).ToArray();
        var bodies = new string[pages.Count];
        await Parallel.ForAsync(0, pages.Count, async (i, ct) =>
            bodies[i] = (await extractors[pages[i].Fold].ExtractAsync(pages[i].Page.ReadHtml(), pages[i].Page.Url, ct)).Body);
        return bodies;
    }

    public static string Report(IReadOnlyList<LabelledPage> pages, string[] bodies) =>
        CrossValidation.Report(Scored(pages, bodies));

    public static IReadOnlyDictionary<string, double> Scores(IReadOnlyList<LabelledPage> pages, string[] bodies) => CrossValidation.Scores(Scored(pages, bodies));

    /// <summary>As `ingest extract --batch` prints them, for other scorers.</summary>
    public static Task WriteAsync(string path, IReadOnlyList<LabelledPage> pages, string[] bodies) =>
        File.WriteAllLinesAsync(path, pages.Zip(bodies, (page, body) => JsonSerializer.Serialize(new { id = $"{page.Page.Corpus}:{page.Page.Id}", body }, Json)));

    private static IEnumerable<(string Corpus, BodyScore Score)> Scored(IReadOnlyList<LabelledPage> pages, string[] bodies) =>
        pages.Zip(bodies, (page, body) => (page.Page.Corpus, BodyMetric.Of(page.Page.Corpus, page.Page.Gold, body)));
}
