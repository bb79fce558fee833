using System.Globalization;
using Ingest.Corpora;

namespace Ingest.Evaluation;

/// <summary>Prints figures as a Markdown table.</summary>
internal static class Table
{
    public static void Print(TextWriter output, params IReadOnlyList<(string Program, IReadOnlyDictionary<string, CorpusScore> Scores)> programs)
    {
        output.WriteLine("| corpus | pages | program | body F1 | P | R | title | date | authors F1 |");
        output.WriteLine("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var corpus in programs[0].Scores.Keys)
        {
            foreach (var (program, scores) in programs)
            {
                var score = scores[corpus];
                double[] figures = [score.BodyF1, score.BodyPrecision, score.BodyRecall, score.Title, score.Date, score.AuthorF1];
                output.WriteLine($"| {corpus} | {score.Pages} | {program} | {string.Join(" | ", figures.Select(Written))} |");
            }
        }
    }

    private static string Written(double figure) => double.IsNaN(figure) ? "–" : figure.ToString("0.0000", CultureInfo.InvariantCulture);
}
