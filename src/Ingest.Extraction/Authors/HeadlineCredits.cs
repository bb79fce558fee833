using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// A byline without any markup: the lines right after the headline are read as a reader does. A name and a date on one line, a name alone
/// in bold before the first paragraph, "By Ann Lee" as the paragraph's first line, "Ann Lee, Staff Reporter", "This post was written by Ann Lee".
/// </summary>
internal static partial class HeadlineCredits
{
    /// <summary>So many lines after the headline are looked at; a byline stands before the story or begins it.</summary>
    private const int Lines = 10;

    /// <summary>Characters; a longer line is a paragraph.</summary>
    private const int LongestLine = 100;

    private const int MostNames = 4;
    private const int MostLinks = 40;

    /// <summary>Characters; what stands behind a paragraph of the story is no byline.</summary>
    private const int Paragraph = 220;

    /// <summary>Characters.</summary>
    private const int ShortestStandfirst = 40;
    private const int LongestStandfirst = 400;

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        if (page.Marks.HeadlineElement is not { } headline)
        {
            return [];
        }

        var isStated = JsonLdCredits.Of(page, "author").Count > 0 || page.Page.Meta.First("author") is not null;
        foreach (var (block, text) in TextLines.After(headline, page.Page).Take(Lines))
        {
            if (NamesIn(block, PieceOf(block, text), isStated) is { Count: > 0 and <= MostNames } names && !PagePlace.IsBeside(block, page.Page))
            {
                return JsonLdCredits.Distinct(names.Select(name => new Credit(name.Name, AuthorKind.Person) { Role = name.Role }));
            }

            if (block.LocalName == "p" && text.Length > Paragraph)
            {
                break;
            }
        }

        return [];
    }

    /// <summary>Boards of East Asia set label and value of several facts beside one another in a line: the one that says who wrote it, else the whole line.</summary>
    private static string PieceOf(Element block, string text) =>
        text.AsSpan().ContainsAnyInRange('\u3040', '\ud7a3') && text.Length <= LongestLine && block.ChildElementCount > 1 && BylineText.Of(block) is { } set && set.Length <= 2 * text.Length
            ? Array.Find(set.Split('\n'), AuthorName.IsByline) ?? text
            : text;

    /// <param name="isStated">The metadata name an author: a house, since people would not be asked for here.</param>
    private static IReadOnlyList<BylineName> NamesIn(Element block, string text, bool isStated)
    {
        if (LeadCredits.In(text) is { } reporters)
        {
            return People(reporters, isSaid: true);
        }

        if (Written().Match(text) is { Success: true } written)
        {
            return People(written.Groups["names"].Value);
        }

        if (text.Length is > ShortestStandfirst and < LongestStandfirst && Introduced().Match(text) is { Success: true } introduced)
        {
            return People(introduced.Groups["names"].Value);
        }

        if (text.Length > LongestLine || block.LocalName is "h1" or "h2" or "h3" or "figcaption" || HoldsLink(block, text))
        {
            return [];
        }

        if (AuthorName.IsByline(text) && !NameCasing.IsSmall(text[0]))
        {
            return People(text, isSaid: true);
        }

        if (IsWithJob(text) && People(text, isSaid: true) is { Count: 1 } reporter)
        {
            return reporter;
        }

        var undated = DatesInLines.Out(text);
        return undated != text && AuthorName.IsByline(undated) ? People(undated, isSaid: true)
            : undated != text && SaysNoMore(undated) && MayBeName(text, undated) ? People(undated)
            : isStated && IsSetApart(block, text) ? People(text)
            : IsNameBeforeJob(block, text) ? People(text, isSaid: true)
            : [];
    }

    /// <summary>Of a box whose own text is the line, links further down are none of the line's.</summary>
    private static bool HoldsLink(Element block, string text) =>
        block.Has("a") && (block.LocalName is not ("div" or "section" or "article" or "main") || block.Links.Take(MostLinks).Any(link => PlainText.Fold(link.TextContent) is { Length: > 1 } words && text.Contains(words, StringComparison.Ordinal)));

    /// <summary>"Ann Lee, Staff Reporter", and without a comma where the job follows the name as in Korean.</summary>
    private static bool IsWithJob(string text) =>
        text.Length < LongestLine / 2 && BylinePiece.Split(AuthorName.WithoutMail(text)) is { Count: 1 or 2 } pieces && pieces[^1] is { Kind: BylinePart.Role or BylinePart.Organization } job && (job.Kind == BylinePart.Role ? job.Text.Split(' ').Any(BylineWords.NewsroomRoles.Contains) : IsStaff(job.Text))
        && (pieces.Count == 1 || pieces[0].Kind == BylinePart.Person);

    /// <summary>"ANN LEE, City Record Staff": so papers of the United States name their own.</summary>
    private static bool IsStaff(string house) =>
        house.Contains(' ', StringComparison.Ordinal) && (house.EndsWith(" staff", StringComparison.OrdinalIgnoreCase) || house.EndsWith(" bureau", StringComparison.OrdinalIgnoreCase) || house.EndsWith(" news service", StringComparison.OrdinalIgnoreCase));

    /// <summary>"<b>Ann Lee</b>, Chief Economist" as a line of its own: the name is set apart from the job, whatever it is.</summary>
    private static bool IsNameBeforeJob(Element block, string text) =>
        text.Length < LongestLine && text[^1] is not ('.' or ':') && block.Descendants().FirstOrDefault(element => element.LocalName is "strong" or "b") is { } set && PlainText.Fold(set.TextContent).TrimEnd(',') is { Length: > 0 } name && name.Length < text.Length - 2
        && text.StartsWith(name, StringComparison.Ordinal) && BylinePiece.Split(text) is { Count: 2 } pieces
        && pieces[0] is { Kind: BylinePart.Person } person && person.Text == name && pieces[1].Kind == BylinePart.Role;

    /// <summary>A name and a date, with at most one word more ("Updated:").</summary>
    private static bool SaysNoMore(string undated) =>
        BylinePiece.Split(undated) is { Count: > 0 and <= 4 } pieces && pieces[0].Kind == BylinePart.Person && pieces[0].Text.Split(' ').Length <= 3
        && pieces.Skip(1).Count(piece => piece.Kind is not (BylinePart.Person or BylinePart.Role) && piece.Text.Any(char.IsLetter)) <= 1;

    /// <summary>
    /// "Ponta Delgada, 12 de março", "Case Study · 4 min": two words beside a date are a name where one of them is known for a part of names,
    /// or where a bar parts them from the date, as newspapers set it.
    /// </summary>
    private static bool MayBeName(string text, string undated) =>
        text.Contains('|', StringComparison.Ordinal) || (BylinePiece.Split(undated)[0].Text.Split(' ') is { Length: > 1 } words && (NamesOfScripts.Know(words) || FamilyNames.Is(words[^1])));

    /// <param name="isSaid">A word before the names or a job behind them says what they are: then one East Asian word is a name too.</param>
    private static IReadOnlyList<BylineName> People(string text, bool isSaid = false)
    {
        var names = AuthorName.Read(text);
        return names.All(name => IsPerson(name, isSaid)) ? names : [];
    }

    private static bool IsPerson(BylineName name, bool isSaid)
    {
        var words = name.Name.Split(' ');
        return name.Kind == AuthorKind.Person && words.Length <= 4 && words.Length >= (isSaid ? 1 : 2) && BylinePartReader.Kind(name.Name) == BylinePart.Person && !words.Any(BylineWords.Sections.Contains);
    }

    /// <summary>A paragraph that is bold or in italics from its first letter to its last.</summary>
    private static bool IsSetApart(Element block, string text) =>
        block.LocalName == "p" && text.Length < LongestLine / 2
        && block.ChildElementCount == 1 && block.Children.First() is { LocalName: "strong" or "b" or "em" or "i" } only && PlainText.Fold(only.TextContent) == text;

    /// <summary>"Three shrubs that will last, writes Ann Lee", "…, says ANN LEE.": how standfirsts end in Britain and Ireland.</summary>
    [GeneratedRegex(@"(?:[,.–—:…]|\p{L}) (?:writes (?<names>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})|(?:writes|says|reports|argues|explains|asks) (?<names>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,2}))\s?[.?!]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^(?:(?:This|The) (?:is|was) an? (?:guest |sponsored )?(?:post|article|contribution|column|essay) by (?<names>\p{Lu}[^.;,]{4,60})|(?:This|The) (?:\w+ )?(?:post|article|piece|story|essay|report|blog) (?:was|is) (?:originally )?(?:written|authored|contributed) by (?<names>[^.;]{4,80}))", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Written();
}
