using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Says in what kind of place a bio stands.</summary>
internal static class BioPlaces
{
    public static BioPlace Of(BioCandidate bio, BioPage page)
    {
        var block = bio.Block;
        var isHidden = (block.Marks & (Marks.NotShown | Marks.Hidden)) != Marks.None || bio.Around.Hidden < 4;
        var isBox = bio.Around.Bio < 6 || bio.Around.Author < 4;
        return isHidden ? BioPlace.Tooltip
            : page.FirstProse >= 0 && block.Ordinal < page.FirstProse ? BioPlace.TopOfArticle
            : isBox ? BioPlace.AuthorBox
            : (block.Marks & (Marks.AsideTag | Marks.Sidebar)) != Marks.None ? BioPlace.Sidebar
            : BioPlace.EndParagraph;
    }
}
