using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// What stands last and is no end of a text: lines that are links as a whole and lead elsewhere, requests to the reader, the agencies that it came from, and a heading of
/// something that was not taken for the text.
/// </summary>
internal static class Endings
{
    private const double WholeLink = 0.95;

    /// <summary>Characters without white space.</summary>
    private const int ShortestProse = 40;

    /// <summary>Lines below the text among which requests are looked for: each is looked for in all of the text.</summary>
    private const int MostRequests = 20;

    /// <summary>Blocks, and characters without white space of one.</summary>
    private const int MostOfCard = 5;
    private const int LongestOfCard = 120;

    /// <summary>Of a line that leads to another story, behind its "Read also".</summary>
    private const double MostlyLink = 0.6;

    /// <summary>Characters.</summary>
    private const int LongestAnnouncement = 130;

    /// <summary>Lines: a label may stand above the first link.</summary>
    private const int FewAbove = 2;

    private const int FewestBlanks = 2;

    /// <summary>Characters, brackets and all.</summary>
    private const int LongestHouse = 30;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static void Drop(PageBlocks page, bool[] selected, string? host = null)
    {
        var last = Array.LastIndexOf(selected, true);
        for (var taken = 0; last > 0 && (LeadsElsewhere(page.Blocks[last]) || Announces(page, page.Blocks[last], host) || ClosingLines.Is(page.Blocks[last].Text) || Pointers.Is(page.Blocks[last].Text) || (taken < MostRequests && page.Blocks[last].Kind is BlockKind.Paragraph or BlockKind.ListItem && ForeignBoxes.IsRequest(page, selected, page.Blocks[last])) || IsHouse(page.Blocks[last].Text, host) || SourceLines.AgenciesIn(page.Blocks[last].Text).Count > 0); taken++)
        {
            selected[last] = false;
            last = Array.LastIndexOf(selected, true);
        }

        DropCard(page, selected);
        DropAboveSources(page, selected);
        last = Array.LastIndexOf(selected, true);

        // A text that is all headings ends with one.
        if (last > 0 && page.Blocks[last].Kind == BlockKind.Heading && Array.LastIndexOf(selected, true, last - 1) is >= 0 and var before
            && page.Blocks[before].Kind != BlockKind.Heading)
        {
            selected[last] = false;
        }
    }

    /// <summary>"Deepen what you know with our other articles:", where what follows is not taken, and is another page of the site. A list of such may be what the text has to offer.</summary>
    private static bool Announces(PageBlocks page, Block line, string? host) =>
        line is { Kind: BlockKind.Paragraph, Links: 0, Text: { Length: <= LongestAnnouncement } and [.., ':' or '：'] }
        && page.Blocks.Skip(line.Ordinal + 1).Take(FewAbove).FirstOrDefault(next => next is { Links: 1, Kind: not BlockKind.ListItem } && next.LinkDensity > MostlyLink && next.Text.AsSpan().Count(' ') >= FewestBlanks) is { } pointed
        && LinkTarget.IsOnSite(LinkTarget.LinkOf(page, pointed)?.GetAttribute("href"), host);

    /// <summary>"Read also", and below it the headline of another story, a line on it and the link that leads there.</summary>
    private static void DropCard(PageBlocks page, bool[] selected)
    {
        var last = Array.LastIndexOf(selected, true);
        if (last < 0 || page.Blocks[last].Links == 0)
        {
            return;
        }

        var pointer = last;
        while (pointer > 0 && last - pointer < MostOfCard && page.Blocks[pointer].InkChars <= LongestOfCard && !Pointers.Is(page.Blocks[pointer].Text))
        {
            pointer--;
        }

        if (pointer > 0 && last - pointer < MostOfCard && Pointers.Is(page.Blocks[pointer].Text))
        {
            selected.AsSpan(pointer, last - pointer + 1).Clear();
        }
    }

    // "Source: …" or a name may stand below what asks the reader.
    private static void DropAboveSources(PageBlocks page, bool[] selected)
    {
        for (var i = selected.Length - 1; i > 0; i--)
        {
            if (selected[i] && ClosingLines.Is(page.Blocks[i].Text))
            {
                selected[i] = false;
            }
            else if (selected[i] && page.Blocks[i].InkChars >= ShortestProse)
            {
                return;
            }
        }
    }

    /// <summary>"(Portal.ba)", "/Portal/": how the houses of the Balkans sign what is their own.</summary>
    private static bool IsHouse(string text, string? host)
    {
        if (host is null || text.Length is < 4 or > LongestHouse || text[0] is not ('(' or '/' or '[') || text[^1] is not (')' or '/' or ']'))
        {
            return false;
        }

        var name = string.Concat(text.Where(char.IsLetterOrDigit));
        var own = string.Concat(host.Where(char.IsLetterOrDigit));
        return name.Length > 2 && own.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    // An address that is written out is a source.
    private static bool LeadsElsewhere(Block line) =>
        line is { LinkDensity: > WholeLink, Kind: BlockKind.Paragraph or BlockKind.Heading } && !IsAddress(line.Text);

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (text.Contains('/', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));
}
