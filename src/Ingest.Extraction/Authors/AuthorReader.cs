using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Names the page's authors as a reader would, with the bios that the page prints about them.</summary>
internal static class AuthorReader
{
    /// <summary>Blocks below the text among which its source stands.</summary>
    private const int SourceReach = 3;

    /// <param name="headline">The element that prints the title, where it is known; it need not be a heading.</param>
    public static PageAuthors Read(PageDocument page, PageBlocks blocks, Element? headline = null)
    {
        var (byline, bioPage) = BylineOf(page, blocks, headline);
        var bios = byline.Credits.Count == 0 ? [] : BioLabeller.Label(bioPage);
        return Compose(byline, bioPage, bios);
    }

    /// <summary>The byline; where it names nobody, the names that the bios give.</summary>
    internal static (Byline Byline, BioPage Page) BylineOf(PageDocument page, PageBlocks blocks, Element? headline = null)
    {
        AuthorPage authorPage = new(page, headline);
        var byline = BylineReader.Read(authorPage);
        var bioPage = new BioPage(page, blocks, byline.Credits);
        if (byline.Credits.Any(credit => credit.Kind == AuthorKind.Person))
        {
            return (byline, bioPage);
        }

        // "By the Editors of Harbour Review" names no editor called Harbour Review.
        Byline found = new("bio", [.. NamesFromBios.Read(bioPage).Where(name => !byline.Credits.Any(house => house.Name.Contains(name.Name, StringComparison.OrdinalIgnoreCase)))]);
        found = found.Credits.Count > 0 ? found
            // A house is stated of every page of its site; people beside the date are this one's.
            : byline.Credits.Count > 0 ? BylineReader.Ask(AuthorRules.Dated, authorPage) : Otherwise(authorPage, bioPage).FirstOrDefault(other => other.Credits.Count > 0) ?? found;
        return found.Credits.Count > 0 ? (found, new BioPage(page, blocks, found.Credits)) : (byline, bioPage);
    }

    /// <summary>Where neither byline nor bio names anybody, most trustworthy first; each is looked for only when those before it are not there.</summary>
    private static IEnumerable<Byline> Otherwise(AuthorPage page, BioPage bioPage)
    {
        yield return new Byline("name beside the headline", NamesByPlace.Read(bioPage));
        yield return BylineReader.Ask(AuthorRules.Address, page);
        yield return BylineReader.Ask(AuthorRules.Dated, page);
        yield return new Byline("signature", NamesByPlace.Signature(bioPage));
        yield return new Byline("source below the text", Sources(bioPage));
        yield return BylineReader.Ask(AuthorRules.Account, page);
        yield return BylineReader.Ask(AuthorRules.Owner, page);
    }

    /// <summary>The agencies that a line right below the text says it was taken from.</summary>
    private static IReadOnlyList<Credit> Sources(BioPage page) =>
        page.LastProse < 0 ? []
        : [.. Enumerable.Range(page.LastProse + 1, SourceReach).Select(page.At).Where(block => block is not null).SelectMany(block => SourceLines.AgenciesIn(block!.Text)).Distinct().Select(agency => new Credit(agency, AuthorKind.Organization))];

    internal static PageAuthors Compose(Byline byline, BioPage page, IReadOnlyList<LabelledBio> bios)
    {
        var credited = BioAssembly.Of(bios, page);
        Dictionary<string, string> evidence = new(StringComparer.Ordinal);
        List<ExtractedAuthor> authors = [];
        for (var i = 0; i < byline.Credits.Count; i++)
        {
            evidence["authors"] = byline.Rule;
            var pieces = credited.GetValueOrDefault(i) ?? [];
            var author = AuthorOf(byline.Credits[i], pieces, page);
            authors.Add(author);
            if (author.Bio is not null)
            {
                evidence["bio " + author.Name] = pieces.Count == 0 ? "json-ld description" : pieces[0].Source.Evidence;
            }
        }

        return new PageAuthors { Authors = authors, BioBlocks = BlocksOf(bios, page), BylineBlocks = BylineBlocks.Of(byline, page.Blocks).ToHashSet(), Evidence = evidence };
    }

    private static string Named(Credit credit, PageDocument page) =>
        credit.Kind == AuthorKind.Person ? NameCasing.Natural(credit.Name, page.Document.DocumentElement?.GetAttribute("lang")?.StartsWith("tr", StringComparison.OrdinalIgnoreCase) == true)
        : credit.Name.StartsWith("the ", StringComparison.Ordinal) ? "T" + credit.Name[1..] : credit.Name;

    private static ExtractedAuthor AuthorOf(Credit credit, IReadOnlyList<BioPiece> pieces, BioPage page)
    {
        var bio = pieces.Count == 0 ? null : string.Join('\n', pieces.Select(piece => piece.Text));
        var described = bio is null ? JsonLdBio.Of(credit, page.Page) : null;
        var handles = AuthorHandles.Of(credit, pieces, page);
        return new ExtractedAuthor((bio is null ? null : NamesFromBios.SpelledOut(credit.Name, bio)) ?? Named(credit, page.Page))
        {
            Kind = credit.Kind,
            Role = credit.Role,
            Url = credit.Url,
            Bio = bio ?? described,
            BioPlace = bio is not null ? BioPlaces.Of(pieces[0].Candidate, page) : described is not null ? BioPlace.JsonLd : BioPlace.None,
            Email = handles.Email,
            Twitter = handles.Twitter,
        };
    }

    /// <summary>The bios' blocks, and every block that says the same again.</summary>
    private static HashSet<int> BlocksOf(IReadOnlyList<LabelledBio> bios, BioPage page)
    {
        HashSet<string> texts = [.. bios.Select(bio => bio.Candidate.Block.Text)];
        return [.. page.Blocks.Blocks.Where(block => texts.Contains(block.Text)).Select(block => block.Ordinal)];
    }
}
