using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Says whose bio each piece is: by the name in it, else by the name above it, else by what it continues.</summary>
internal static class Attribution
{
    /// <summary>Blocks above a bio among which its author's name may stand.</summary>
    private const int Above = 6;

    public static List<BioPiece> Of(List<BioPiece> pieces, BioPage page)
    {
        List<BioPiece> credited = [];
        foreach (var piece in pieces)
        {
            credited.Add(piece with { Author = AuthorOf(piece, credited, page) });
        }

        return credited;
    }

    private static int AuthorOf(BioPiece piece, List<BioPiece> before, BioPage page)
    {
        if (page.Names.Length <= 1)
        {
            return page.Names.Length - 1;
        }

        if (piece.Author >= 0)
        {
            return piece.Author;
        }

        var above = NamedAbove(piece.Candidate.Block, page);
        if (above >= 0)
        {
            return above;
        }

        var continued = before.LastOrDefault(other => other.Group == piece.Group);
        return continued is not null ? continued.Author : FirstWithout(before, page);
    }

    private static int NamedAbove(Block block, BioPage page)
    {
        for (var back = 1; back <= Above; back++)
        {
            if (page.LineAt(block.Ordinal - back).Author is >= 0 and var author)
            {
                return author;
            }
        }

        return -1;
    }

    private static int FirstWithout(List<BioPiece> before, BioPage page) =>
        Enumerable.Range(0, page.Names.Length).FirstOrDefault(author => before.TrueForAll(piece => piece.Author != author));
}
