using System.Collections.Frozen;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>
/// The headline of a page whose head says a section's name for every article ("Blog", "News post") and that has no first-level heading, or one
/// that says the section's name too: the lower heading, or the element that is named a title, with a date or a byline right below or above it. A list of posts has several of them,
/// made alike.
/// </summary>
internal static class HeadlineAboveDate
{
    /// <summary>Words of a title that may be a section's or the house's.</summary>
    private const int MostWords = 6;

    /// <summary>So few words head a section and hardly ever an article: then the page's only heading right above the text is the headline.</summary>
    private const int WordsOfSection = 2;

    /// <summary>Characters of a line that is the article's text.</summary>
    private const int Paragraph = 150;

    /// <summary>Characters.</summary>
    private const int ShortestHeadline = 8;
    private const int LongestHeadline = 200;
    private const int LongestDate = 120;

    /// <summary>Lines after the headline in which the date stands.</summary>
    private const int Lines = 3;

    private const int MostHeadings = 40;

    /// <summary>Characters of a line of a byline, and lines from the headline to the text.</summary>
    private const int LongestLine = 60;
    private const int LinesToText = 10;

    /// <summary>Names of the element that holds a title and nothing else, in the languages of those who write their own systems.</summary>
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "title", "headline", "titulo", "título", "titolo", "titre", "titel", "tytul", "baslik", "zagolovok", "judul", "article-title", "article__title", "article_title", "news-title", "news_title", "post-title", "post_title",
        "entry-title", "blog-title", "page-title", "content-title", "story-title", "detail-title", "detail__title", "view-title", "view_title", "doc-title", "item-title", "newstitle", "posttitle", "articletitle",
        "news-heading", "news_heading", "news-headline", "article-heading", "article-headline", "subject", "tit",
    ], StringComparer.OrdinalIgnoreCase);

    /// <param name="page">The page.</param>
    /// <param name="title">What the head says.</param>
    public static Element? Of(PageDocument page, string title)
    {
        var words = TitleText.Key(title).Split(' ').Length;
        if (words > MostWords)
        {
            return null;
        }

        List<Element> headings = [.. page.Elements.Headings2.Concat(page.Elements.LowerHeadings).Take(MostHeadings).Where(heading => MayBeHeadline(heading, page))];
        return headings.Find(heading => headings.Count(other => IsAlike(heading, other)) == 1 && HasDateOrByline(heading, page))
            ?? Named(page)
            ?? (words <= WordsOfSection && headings is [var only] && HeadsText(only, page) ? only : null);
    }

    /// <summary>
    /// Below a heading that may well be the title: a lower heading or a named element, the only one made so, right above a line that is hardly
    /// more than a date or a byline, with the page's first paragraph below it.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="section">What the heading says.</param>
    public static Element? BelowSection(PageDocument page, string section)
    {
        var key = TitleText.Key(section);
        var headings = page.Elements.Headings2.Concat(page.Elements.LowerHeadings).Take(MostHeadings).Where(heading => MayBeHeadline(heading, page)).ToList();
        return headings.Where(heading => headings.Count(other => IsAlike(heading, other)) == 1).Append(NamedAlone(page)).FirstOrDefault(found =>
            found is not null && TitleText.Key(ElementText.Of(found)) != key && !ElementText.Of(found).Any(char.IsDigit) && HasLineOfByline(found, page) && OpensText(found, page));
    }

    private static bool HasLineOfByline(Element heading, PageDocument page) => TextLines.After(heading, page).Take(Lines).Any(line =>
        line.Text.Length <= LongestLine && !PagePlace.IsBeside(line.Block, page) && DateText.Find(line.Text) is not null);

    /// <summary>No paragraph stands above it, and one below the byline.</summary>
    private static bool OpensText(Element heading, PageDocument page) =>
        TextLines.After(heading, page).Take(LinesToText).Any(line => TitleText.LettersOf(line.Text) >= Paragraph) && IsAboveText(heading, page);

    /// <summary>A paragraph right below it and none above: sections of a story come later.</summary>
    private static bool HeadsText(Element heading, PageDocument page) =>
        TextLines.After(heading, page).FirstOrDefault().Text is { Length: >= Paragraph } && IsAboveText(heading, page);

    private static bool IsAboveText(Element heading, PageDocument page) =>
        page.Document.Body is { } body && TextLines.Within(body).TakeWhile(line => !ReferenceEquals(line.Block, heading)).All(line => line.Text.Length < Paragraph);

    private static Element? Named(PageDocument page) => NamedAlone(page) is { } only && HasDateOrByline(only, page) ? only : null;

    private static Element? NamedAlone(PageDocument page)
    {
        List<Element> named = [];
        foreach (var (element, names, _) in page.Elements.All.Items)
        {
            if (names is not null && element.LocalName is "div" or "span" or "p" or "td" or "strong" or "dt" && element.ClassName is { } name && name.Split(' ').Any(Names.Contains) && element.Closest("a") is null && MayBeHeadline(element, page))
            {
                named.Add(element);
            }
        }

        return named is [var only] ? only : null;
    }

    private static bool MayBeHeadline(Element heading, PageDocument page) =>
        ElementText.Of(heading) is { Length: <= LongestHeadline } text && DekRules.LettersOf(text) >= ShortestHeadline && Heading.IsHeadline(heading, page) && !PagePlace.IsBeside(heading, page);

    /// <summary>Of one level and class: teasers are made alike.</summary>
    private static bool IsAlike(Element heading, Element other) => heading.LocalName == other.LocalName && heading.ClassName == other.ClassName;

    private static bool HasDateOrByline(Element heading, PageDocument page) => HasDate(heading, page) || TextLines.After(heading, page).Take(Lines).Any(line =>
        line.Text.Length <= LongestDate && AuthorName.IsByline(line.Text) && (char.IsUpper(line.Text[0]) || AuthorName.Read(line.Text) is [{ Kind: AuthorKind.Person, Name: var name }] && name.Contains(' ', StringComparison.Ordinal)) && !PagePlace.IsBeside(line.Block, page));

    private static bool HasDate(Element heading, PageDocument page) =>
        TextLines.After(heading, page).Take(Lines).Where(line => !PagePlace.IsBeside(line.Block, page)).Select(line => line.Text).Append(LineAbove(heading)).Any(text => text.Length <= LongestDate && DateText.Find(text) is not null);

    private static string LineAbove(Element heading) => heading.ParentElement?.Children.TakeWhile(before => !ReferenceEquals(before, heading)).LastOrDefault() is { } above ? ElementText.Of(above) : "";
}
