using System.Globalization;
using Ingest.Worker.Pipeline;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>Prints per host what reading stored pages again came to, with examples.</summary>
internal static class RereadReport
{
    private const int SentencesPerExample = 3;

    public static void Write(RereadTally tally, bool isApplied)
    {
        var table = Screen.Table("Host", "Pages", isApplied ? "Changed" : "Would change", "Same", "Held back", "Skipped");
        foreach (var host in tally.Hosts)
        {
            table.AddRow([new Text(host), .. Row(tally, host)]);
        }

        Screen.Out.Write(table);
        foreach (var example in tally.Hosts.SelectMany(tally.Examples))
        {
            WriteExample(example);
        }

        Screen.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Pages read again: {tally.Pages}; {(isApplied ? "changed" : "would change")}: {tally.Count(RereadKind.Changed)}{(isApplied ? "." : "; --apply saves that.")}"));
    }

    private static IEnumerable<Text> Row(RereadTally tally, string host)
    {
        RereadKind[] kinds = [RereadKind.Changed, RereadKind.Same, RereadKind.HeldBack, RereadKind.Skipped];
        return kinds.Select(kind => tally.Count(host, kind)).Prepend(Enum.GetValues<RereadKind>().Sum(kind => tally.Count(host, kind)))
            .Select(count => new Text(count.ToString(CultureInfo.InvariantCulture)));
    }

    private static void WriteExample(Reread example)
    {
        var change = example.Change!;
        ColouredLine.Heading($"{example.Url.OriginalString}: {Word.Of(change.Class)}{(example.Kind == RereadKind.HeldBack ? ", held back" : "")}");
        foreach (var field in ChangedFields(change.TitleChanged, change.DekChanged, change.BylineChanged))
        {
            ColouredLine.Note($"another {field}");
        }

        ChangeLines.Write(change.Sentences.Take(SentencesPerExample));
        if (change.Sentences.Count > SentencesPerExample)
        {
            ColouredLine.Note(string.Create(CultureInfo.InvariantCulture, $"and {change.Sentences.Count - SentencesPerExample} sentences more"));
        }
    }

    private static IEnumerable<string> ChangedFields(bool title, bool dek, bool byline) =>
        new[] { (title, "title"), (dek, "dek"), (byline, "byline") }.Where(field => field.Item1).Select(field => field.Item2);
}
