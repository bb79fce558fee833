using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Page;

namespace Ingest.Extraction;

/// <summary>Reads markup of a whole page, menus and all, that stands in a page's data.</summary>
/// <param name="page">The page, whose metadata are those of its data too.</param>
/// <param name="title">As it was read.</param>
internal sealed class DataPage(BlockLabeller labeller, PageDocument page, string? title, CancellationToken ct)
{
    /// <summary>Those that the markup names; null before it was read.</summary>
    public PageAuthors? Authors { get; private set; }

    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public IReadOnlyList<BodyBlock> BodyOf(Document data)
    {
        var blocks = BlockCutter.Cut(data.Body ?? data.DocumentElement!, ct);
        Authors = AuthorReader.Read(PageDocument.Read(data, page.Url), blocks);
        using var read = PageWords.Read(blocks.Blocks);
        var chances = labeller.Label(blocks, PageHints.Of(page, title), read);
        return BodyText.Read(blocks, chances, Authors.BioBlocks.Concat(Authors.BylineBlocks).ToHashSet(), read, title, page.Url?.Host, DeclaredAnswers.Of(page)).Blocks;
    }
}
