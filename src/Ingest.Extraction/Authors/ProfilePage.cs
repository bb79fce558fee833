using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Finds the bio on a profile page: a page about one person, mostly a list of what that person wrote.</summary>
internal static class ProfilePage
{
    /// <summary>Blocks below the line with the name among which the bio stands.</summary>
    private const int Reach = 12;

    /// <summary>Words; shorter texts are titles.</summary>
    private const int FewestWords = 7;

    public static ExtractedAuthor? Read(Document document, Uri? url, ExtractedAuthor author, CancellationToken ct)
    {
        var page = PageDocument.Read(document, url);
        var blocks = BlockCutter.Cut(document.Body ?? document.DocumentElement!, ct);
        var credit = new Credit(author.Name, AuthorKind.Person);
        var bioPage = new BioPage(page, blocks, [credit]);
        if (!blocks.Blocks.Any(block => block.Text.Length < 200 && Names(bioPage, block)))
        {
            return null;
        }

        var printed = Printed(bioPage);
        var bio = printed.Count > 0 ? string.Join('\n', printed.Select(piece => BioTrim.Of(piece.Block.Text, author.Name))) : JsonLdBio.Of(credit, page) ?? Described(bioPage);
        return bio is null ? null : WithHandles(author with { Bio = bio, BioPlace = BioPlace.ProfilePage }, printed);
    }

    /// <summary>The first prose about a person below a line that is the name; paragraphs that follow it at once belong to it.</summary>
    private static List<BioCandidate> Printed(BioPage page)
    {
        foreach (var line in page.Blocks.Blocks.Where(block => block.Text.Length < 100 && Names(page, block)))
        {
            List<BioCandidate> bio = [];
            for (var at = line.Ordinal + 1; at <= line.Ordinal + Reach && page.At(at) is { } block; at++)
            {
                var candidate = BioCandidate.Read(block, page);
                var isNext = bio.Count > 0 && block.Template == bio[^1].Block.Template && block.Ordinal == bio[^1].Block.Ordinal + 1;
                if (IsProse(candidate) && (isNext || (bio.Count == 0 && IsAboutThePerson(candidate))))
                {
                    bio.Add(candidate);
                }
                else if (bio.Count > 0)
                {
                    break;
                }
            }

            if (bio.Count > 0)
            {
                return bio;
            }
        }

        return [];
    }

    private static bool Names(BioPage page, Block block) => page.Names[0].UseIn(FoldedText.Of(block.Text)).Strength == 3;

    private static bool IsProse(BioCandidate candidate) =>
        candidate.Block.LinkDensity < 0.4 && candidate.Text.Words.Length >= FewestWords && candidate.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote
        && (candidate.Block.Marks & (Marks.Comment | Marks.Related | Marks.Teaser | Marks.NavTag | Marks.Newsletter)) == Marks.None
        && candidate.Text.CountOf(BioLexicon.House) == 0;

    private static bool IsAboutThePerson(BioCandidate candidate)
    {
        var text = candidate.Text;
        var cues = text.CountOf(BioLexicon.Roles) + text.CountOf(BioLexicon.Phrases);
        var speaks = candidate.Name.Strength > 0 || text.CountOf(BioLexicon.FirstPerson) > 0 || text.CountOf(BioLexicon.ThirdPerson) > 0;
        return cues > 0 && (speaks || candidate.Around.Bio < 3 || text.CountOf(BioLexicon.Roles) > 0) && text.CountOf(BioLexicon.Others) == 0;
    }

    private static string? Described(BioPage page)
    {
        var description = page.Page.Meta.First("description", "og:description") ?? "";
        var text = FoldedText.Of(description);
        var isBio = text.Words.Length >= FewestWords && page.Names[0].UseIn(text).Strength > 0 && text.CountOf(BioLexicon.Roles) > 0
            && text.CountOf(BioLexicon.House) == 0 && !BioLexicon.Disclosures.Any(phrase => text.Text.Contains(phrase, StringComparison.Ordinal));
        return isBio ? description : null;
    }

    private static ExtractedAuthor WithHandles(ExtractedAuthor author, List<BioCandidate> printed)
    {
        var handles = Handles.InText(author.Bio!);
        if (printed.Count > 0)
        {
            var element = printed[0].Block.Element;
            handles = handles.Or(Handles.InLinks(element.ParentElement ?? element));
        }

        return author with { Email = author.Email ?? handles.Email, Twitter = author.Twitter ?? handles.Twitter };
    }
}
