using System.Buffers;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Names the author of a page whose markup says nothing, by a line beside the headline that is a name, or a name and a date.</summary>
internal static class NamesByPlace
{
    /// <summary>Blocks before the headline among which its byline may stand.</summary>
    private const int Before = 3;

    private const int After = 8;

    /// <summary>Blocks after the last paragraph, and characters of a signature.</summary>
    private const int SignatureReach = 2;
    private const int LongestSignature = 50;

    private static readonly SearchValues<string> UserIcons = SearchValues.Create(["-user", "user-", "-person", "-author", "-pencil", "-pen", "-edit"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Credit> Read(BioPage page)
    {
        if (page.Headline < 0)
        {
            return [];
        }

        // Whom the headline names the page is about.
        var headline = page.At(page.Headline)?.Text ?? "";
        for (var at = Math.Max(0, page.Headline - Before); at <= page.Headline + After && page.At(at) is { } block; at++)
        {
            if (at != page.Headline && block.Text.Length <= 70 && IsCandidate(block) && NamesIn(block.Text) is { Count: > 0 } names && !names.Exists(name => headline.Contains(name.Name, StringComparison.OrdinalIgnoreCase)) && IsConfirmed(block, names, page))
            {
                return [.. names.Select(name => new Credit(name.Name, AuthorKind.Person) { Role = name.Role })];
            }
        }

        return [];
    }

    /// <summary>A name alone in bold or italics right at the text's end, as magazines sign their pieces.</summary>
    public static IReadOnlyList<Credit> Signature(BioPage page)
    {
        for (var at = page.LastProse + 1; page.LastProse >= 0 && at <= page.LastProse + SignatureReach && page.At(at) is { } block; at++)
        {
            if (block.Text.Length <= LongestSignature && IsCandidate(block) && block.Element.Closest("blockquote") is null && IsSetApart(block) && page.At(at + 1) is not { Text.Length: > LongestSignature } && SignedBy(block.Text) is { Count: > 0 } names)
            {
                return [.. names.Select(name => new Credit(name.Name, AuthorKind.Person))];
            }
        }

        return [];
    }

    /// <summary>One name, or several where brackets hold nothing but names.</summary>
    private static IReadOnlyList<BylineName> SignedBy(string text)
    {
        var names = AuthorName.Read(text);
        var areNames = (names.Count == 1 || text[0] is '【' or '（') && names.All(name => name.Kind == AuthorKind.Person && BylinePartReader.Kind(name.Name) == BylinePart.Person && (text[0] is '【' or '（' || name.Name.Split(' ').Length is 2 or 3));
        return areNames ? names : [];
    }

    /// <summary>Behind a dash, in bold or italics; what stands in brackets behind it is whose report it was written from.</summary>
    private static bool IsSetApart(Block block)
    {
        var name = block.Text is [.., ')'] && block.Text.LastIndexOf('(') is > 0 and var source ? block.Text[..source].TrimEnd() : block.Text;
        return block.Text is ['【', .., '】'] or ['（', .., '）'] || (block.Text[0] is '—' or '–' && NamesOfScripts.Know(name.TrimStart('—', '–', ' ').Split(' '))) || block.Element.Descendants().Any(set => set.LocalName is "b" or "strong" or "em" or "i" && Ingest.Extraction.Page.PlainText.Fold(set.TextContent) == name);
    }

    private static bool IsCandidate(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem && (block.Marks & (Marks.NavTag | Marks.Nav | Marks.Related | Marks.Teaser | Marks.Tags | Marks.Comment)) == Marks.None;

    private static List<BylineName> NamesIn(string text)
    {
        var undated = DatesInLines.Out(text);
        List<BylineName> names = [.. AuthorName.Read(undated)];
        return names.Count <= 3 && names.TrueForAll(name => name.Kind == AuthorKind.Person && name.Name.Split(' ').Length is 2 or 3 && BylinePartReader.Kind(name.Name) == BylinePart.Person) ? names : [];
    }

    /// <summary>A date on the same line or the next ones, a picture of that name, or the name again elsewhere on the page.</summary>
    private static bool IsConfirmed(Block block, List<BylineName> names, BioPage page) =>
        (DatesInLines.IsIn(block.Text) && MayBeNames(block, names, page)) || (names.Count == 1 && IsSetAsName(block, names[0].Name))
        || (Enumerable.Range(-2, 5).Any(step => step != 0 && page.At(block.Ordinal + step) is { Text.Length: < 60 } near && DatesInLines.IsIn(near.Text)) && IsAgain(names[0].Name, block, page))
        || (block.Element.ParentElement?.Descendants().FirstOrDefault(element => element.LocalName == "img" && element.HasAttribute("alt")) is { } picture && (picture.GetAttribute("alt") ?? "").Contains(names[0].Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A place or a kind of text stands beside the date just as a name does ("Ponta Delgada, 12 de março", "Case Study"): a part of the name is known, a bar parts it from the date, an icon of a user or a pen stands before it, or it stands on the page again.</summary>
    private static bool MayBeNames(Block block, List<BylineName> names, BioPage page) =>
        block.Text.Contains('|', StringComparison.Ordinal) || block.Element.Descendants().Any(icon => icon.LocalName is "i" or "svg" or "span" && icon.ChildElementCount == 0 && icon.ClassName.AsSpan().ContainsAny(UserIcons)) || names.Exists(name => name.Name.Split(' ') is var words && (NamesOfScripts.Know(words) || FamilyNames.Is(words[^1])) || IsAgain(name.Name, block, page));

    /// <summary>"Олег САВИН", "Mara KLEIN" as the whole line: a given name that is known, and the family name in capitals.</summary>
    private static bool IsSetAsName(Block block, string name) =>
        block.Text == name && name.Split(' ') is [{ Length: > 1 } given, { Length: > 3 } family] && char.IsLower(given[1]) && family.All(char.IsUpper) && NamesOfScripts.Know([given, family]);

    private static bool IsAgain(string name, Block block, BioPage page) =>
        page.Blocks.Blocks.Any(other => other.Ordinal > page.LastProse && other.Ordinal != block.Ordinal && other.Text.Contains(name, StringComparison.Ordinal));
}
