using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Page;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction;

/// <summary>Reads markup of a whole page, menus and all, that stands in a page's data.</summary>
/// <param name="page">The page, whose metadata are those of its data too.</param>
/// <param name="title">As it was read.</param>
internal sealed class DataPageReader(BlockLabeller labeller, PageDocument page, string? title, CancellationToken ct)
{
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public DataPage Read(Document data)
    {
        var blocks = BlockCutter.Cut(data.Body ?? data.DocumentElement!, ct);
        var authors = AuthorReader.Read(PageDocument.Read(data, page.Url), blocks);
        using var read = PageWords.Read(blocks.Blocks);
        var chances = labeller.Label(blocks, PageHints.Of(page, title), read);
        var body = BodyText.Read(blocks, chances, authors.BioBlocks.Concat(authors.BylineBlocks).ToHashSet(), read, title, page.Url?.Host, DeclaredAnswers.Of(page));
        return new DataPage(body.Blocks, authors);
    }
}
