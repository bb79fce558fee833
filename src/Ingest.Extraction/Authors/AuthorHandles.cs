using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors;

/// <summary>Finds an author's handles in the bio, in the box around it, and in the addresses that the JSON-LD lists.</summary>
internal static class AuthorHandles
{
    public static Handles Of(Credit credit, IReadOnlyList<BioPiece> pieces, BioPage page)
    {
        var found = Handles.None;
        foreach (var piece in pieces)
        {
            found = found.Or(Handles.InText(piece.Text)).Or(InBox(piece.Candidate.Block, page));
        }

        return found.Or(new Handles(null, credit.SameAs.Select(Handles.OfAddress).FirstOrDefault(handle => handle is not null)));
    }

    /// <summary>The box of one author only: another's links in it would be credited to both.</summary>
    private static Handles InBox(Block block, BioPage page)
    {
        var box = page.Blocks.Containers[page.BoxOf(block)].Element;
        var text = FoldedText.Of(box.TextContent.Length > 6000 ? "" : box.TextContent);
        return page.Names.Count(name => name.UseIn(text).Strength == 3) > 1 ? Handles.InLinks(block.Element) : Handles.InLinks(box);
    }
}
