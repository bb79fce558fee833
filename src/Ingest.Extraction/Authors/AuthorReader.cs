using Ingest.Extraction.Blocks;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Names the page's authors as a reader would, with the bios that the page prints about them.</summary>
internal static class AuthorReader
{
    public static PageAuthors Read(PageDocument page, PageBlocks blocks)
    {
        _ = blocks;
        Byline byline = BylineReader.Read(new AuthorPage(page));
        return new PageAuthors
        {
            Authors = [.. byline.Credits.Select(credit => new ExtractedAuthor(credit.Name) { Kind = credit.Kind, Role = credit.Role, Url = credit.Url })],
            Evidence = byline.Credits.Count == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal) { ["authors"] = byline.Rule },
        };
    }
}
