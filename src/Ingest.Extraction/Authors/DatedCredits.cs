using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// People who are printed beside the date below the headline, without any word like "by": "Ana Beltrán and Dmitri Kovac" over "3 November
/// 2025". A given name that is known tells them from sections and places; a class of that name or a label before it does, too.
/// </summary>
internal static partial class DatedCredits
{
    /// <summary>So many lines after the headline are looked at, and the names stand so many pieces from the date at most.</summary>
    private const int Lines = 8;
    private const int Reach = 2;

    /// <summary>Characters of a date with its label, of a line of names, and of a paragraph of the story, which ends the byline.</summary>
    private const int LongestDate = 60;
    private const int LongestNames = 100;
    private const int Paragraph = 220;
    private const int Standfirst = 400;

    private const int MostNames = 4;

    /// <summary>Half the towns of Spain, Italy and Brazil are named for a saint with a given name.</summary>
    private static readonly string[] Saints = ["san", "santa", "santo", "são", "saint", "sainte", "sankt", "sint", "st", "st."];

    private static readonly string[] Titles = ["dr", "dr.", "prof", "prof.", "professor", "sir", "dame"];

    /// <summary>Names that are no person's.</summary>
    private static readonly string[] Others = ["site", "section", "category", "brand", "channel", "series", "topic", "paper", "tag", "file"];

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        if (page.Marks.HeadlineElement is not { } headline)
        {
            return [];
        }

        var title = PlainText.Fold(headline.TextContent);
        var isDatedAbove = IsDate(LineAbove(headline));
        List<(Element Block, string Text)> pieces = [.. PiecesAfter(headline, page.Page)];
        List<int> dates = [.. Enumerable.Range(0, pieces.Count).Where(i => IsDate(pieces[i].Text)), .. isDatedAbove ? [-1] : Array.Empty<int>()];
        for (var i = 0; i < pieces.Count; i++)
        {
            var (block, text) = pieces[i];
            if (dates.Exists(date => Math.Abs(date - i) <= Reach) && !title.Contains(text, StringComparison.OrdinalIgnoreCase) && PeopleIn(block, text) is { Count: > 0 and <= MostNames } names
                && !names.Any(name => title.Contains(name.Name, StringComparison.OrdinalIgnoreCase)) && !DekRules.IsCaption(block))
            {
                return JsonLdCredits.Distinct(names.Select(name => new Credit(name.Name, AuthorKind.Person) { Role = name.Role }));
            }
        }

        return [];
    }

    private static bool IsDate(string text) => text.Length is > 0 and <= LongestDate && DateText.Find(text) is not null;

    /// <summary>What stands right above the headline in the same box.</summary>
    private static string LineAbove(Element headline) => headline.ParentElement?.Children.TakeWhile(before => !ReferenceEquals(before, headline)).LastOrDefault() is { } above ? ElementText.Of(above) : "";

    private static IEnumerable<(Element Block, string Text)> PiecesAfter(Element headline, PageDocument page)
    {
        var isStandfirst = true;
        foreach (var (block, text) in TextLines.After(headline, page).Take(Lines))
        {
            if (text.Length > (isStandfirst ? Standfirst : Paragraph))
            {
                break;
            }

            // The first long line may stand above the byline.
            isStandfirst &= text.Length <= LongestNames;

            if (!PagePlace.IsBeside(block, page) && block.Closest("figure") is null && block.Closest("blockquote") is null)
            {
                foreach (var piece in PiecesOf(block, text))
                {
                    yield return (block, piece);
                }
            }
        }
    }

    /// <summary>What a reader sees as one thing each: neighbouring elements of a line, and what East Asia sets apart by "作者：" and its like.</summary>
    private static IEnumerable<string> PiecesOf(Element block, string text)
    {
        var isWhole = BylineText.Of(block) is { } set && set.Count(char.IsLetterOrDigit) is > 0 and var read && read <= text.Count(char.IsLetterOrDigit);
        return (isWhole ? BylineText.Of(block)! : text).Split('\n').SelectMany(line => Labelled().Split(line)).Select(piece => piece.Trim(' ', '|', '·', '•', '–', '—', '-', ',')).Where(piece => piece.Length > 0);
    }

    private static IReadOnlyList<BylineName> PeopleIn(Element block, string text)
    {
        if (text.Length > LongestNames || block.Has("a"))
        {
            return [];
        }

        // Romanian writes "de" before an author's name, which elsewhere is a part of names.
        text = text.StartsWith("de ", StringComparison.Ordinal) && IsKnown(text[3..]) ? text[3..] : text;
        var pieces = BylinePiece.Split(text);
        var houses = pieces.Count(piece => piece.Kind == BylinePart.Organization);
        IReadOnlyList<BylineName> names = [.. AuthorName.Read(text).Where(name => houses == 0 || name.Kind == AuthorKind.Person)];
        var isByline = AuthorName.IsByline(text) && !NameCasing.IsSmall(text[0]);
        var areNames = names.Count > 0 && names.All(IsPerson) && (isByline || pieces.Count == names.Count + houses || IsNameAndPlace(pieces, names));
        return areNames && (isByline || IsNamed(block, text) || names.Any(name => name.Name.Contains(' ', StringComparison.Ordinal) ? IsKnown(name.Name) : NamesOfScripts.IsJapanese(name.Name))) ? names : [];
    }

    /// <summary>"سلمى حداد - بيروت": a known name, and one word or two more.</summary>
    private static bool IsNameAndPlace(List<BylinePiece> pieces, IReadOnlyList<BylineName> names) =>
        names.Count == 1 && pieces.Count == 2 && IsKnown(names[0].Name) && pieces[1].Text.Split(' ').Length <= 2 && !pieces[1].Text.Any(char.IsDigit);

    private static bool IsPerson(BylineName name)
    {
        var words = name.Name.Split(' ');
        return name.Kind == AuthorKind.Person && words.Length <= 4 && BylinePartReader.Kind(name.Name) == BylinePart.Person && !words.Any(BylineWords.Sections.Contains);
    }

    private static bool IsKnown(string name)
    {
        string[] words = [.. name.Split(' ').SkipWhile(word => Titles.Contains(word, StringComparer.OrdinalIgnoreCase))];
        return (NamesOfScripts.Know(words) && !(words.Length == 2 && Saints.Contains(words[0], StringComparer.OrdinalIgnoreCase))) || (words.Length is 2 or 3 && FamilyNames.Is(words[^1]));
    }

    /// <summary>An element of the line that holds the text and nothing else is called "name".</summary>
    private static bool IsNamed(Element block, string text) => block.Descendants().Append(block).Any(element =>
        element.ClassName?.Split(' ', '-', '_') is { } words && words.Contains("name", StringComparer.OrdinalIgnoreCase) && !words.Any(Others.Contains) && PlainText.Fold(element.TextContent) == text);

    [GeneratedRegex(@"\s+(?=[\u4e00-\u9fff]{2,5}\s?[:：])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Labelled();
}
