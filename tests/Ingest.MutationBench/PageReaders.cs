using Ingest.Corpora;
using Ingest.Extraction;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Rules;

namespace Ingest.MutationBench;

/// <summary>Who reads which page: the shipped models, which were fitted on these pages, or ones that have seen none of the page's domain.</summary>
internal sealed class PageReaders
{
    private readonly Dictionary<string, ArticleExtractor> unfitted = new(StringComparer.Ordinal);

    private PageReaders()
    {
    }

    public static PageReaders Shipped { get; } = new();

    private ArticleExtractor Fitted { get; } = Reader(labeller: null);

    /// <param name="folder">As the trainer's <c>--folds</c> leaves it: folders with the models of a fold and the domains that they have not seen.</param>
    /// <exception cref="IOException">A folder lacks one of its files.</exception>
    public static PageReaders OfFolds(string folder)
    {
        var readers = new PageReaders();
        foreach (var fold in Directory.GetDirectories(folder))
        {
            var reader = Reader(new BlockLabeller(Read(fold, "body.words", WordOdds.Read), Read(fold, "body.model", TreeEnsembleFile.Read)));
            foreach (var domain in File.ReadLines(Path.Combine(fold, "domains.txt")))
            {
                readers.unfitted[domain] = reader;
            }
        }

        return readers;
    }

    public ArticleExtractor For(Uri? url) => url is not null && unfitted.GetValueOrDefault(RegistrableDomain.Of(url)) is { } reader ? reader : Fitted;

    private static ArticleExtractor Reader(BlockLabeller? labeller) => new(SiteRules.None) { Labeller = labeller, Deadline = TimeSpan.FromMinutes(2) };

    private static T Read<T>(string folder, string name, Func<Stream, T> read)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return read(file);
    }
}
