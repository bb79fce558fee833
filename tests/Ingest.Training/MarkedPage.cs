using System.Globalization;
using Ingest.Corpora;

namespace Ingest.Training;

/// <summary>
/// A page of the corpora that we looked through for bios ourselves. marked-bios.tsv names it and the blocks that are bios, a block by the
/// hash of its text: the labels need no text of the page.
/// </summary>
internal sealed record MarkedPage(CorpusPage Page, IReadOnlySet<int> Bios)
{
    private const string File = "marked-bios.tsv";

    /// <returns>Those whose page is in the folder.</returns>
    public static IReadOnlyList<MarkedPage> Load(string folder)
    {
        var pages = Corpus.Load(folder).ToDictionary(page => $"{page.Corpus}:{page.Id}", StringComparer.Ordinal);
        return
        [
            .. from line in System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, File))
               where !line.StartsWith('#')
               let fields = line.Split('\t')
               where pages.ContainsKey(fields[0])
               select new MarkedPage(pages[fields[0]], HashesOf(fields[1])),
        ];
    }

    private static HashSet<int> HashesOf(string field) =>
        [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hash => unchecked((int)uint.Parse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
}
