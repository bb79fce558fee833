using System.Globalization;
using System.Text.Json;
using Ingest.Corpora;
using Ingest.Corpora.Bios;

namespace Ingest.Evaluation;

/// <summary>The figures below which no change may fall: corpus → body, title, date, authors; for the bios their own; in recorded.json.</summary>
internal static class Recorded
{
    /// <summary>Three tenths of a point: less is noise of pages that stand on the edge.</summary>
    private const double Tolerance = 0.003;

    private const string Bios = "bios";

    public static async Task<bool> CheckAsync(IReadOnlyDictionary<string, CorpusScore> scores, BioFigures bios, TextWriter errors)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "recorded.json"));
        var recorded = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json)!;
        var fallen = (from corpus in recorded
                      from figure in corpus.Value
                      let now = corpus.Key == Bios ? Figure(bios, figure.Key) : Figure(scores[corpus.Key], figure.Key)
                      where !(now >= figure.Value - Tolerance)
                      select string.Create(CultureInfo.InvariantCulture, $"{corpus.Key}: {figure.Key} fell from {figure.Value:0.000} to {now:0.000}")).ToList();
        foreach (var line in fallen)
        {
            await errors.WriteLineAsync(line);
        }

        return fallen.Count == 0;
    }

    private static double Figure(CorpusScore score, string name) => name switch
    {
        "body" => score.BodyF1,
        "title" => score.Title,
        "date" => score.Date,
        "authors" => score.AuthorF1,
        _ => throw new InvalidDataException($"recorded.json names an unknown figure: {name}"),
    };

    private static double Figure(BioFigures bios, string name) => name switch
    {
        "precision" => bios.DetectionPrecision,
        "recall" => bios.DetectionRecall,
        "text" => bios.WordF1,
        "good" => bios.Good,
        "endParagraphs" => bios.EndParagraphF1,
        "credited" => bios.Credited,
        "notEnglish" => bios.NonEnglishF1,
        "names" => bios.NameF1,
        _ => throw new InvalidDataException($"recorded.json names an unknown figure of bios: {name}"),
    };
}
