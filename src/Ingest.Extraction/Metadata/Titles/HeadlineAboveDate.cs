using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>
/// The headline of a page whose head says a section's name for every article ("Blog", "News post") and that has no first-level heading: the
/// lower heading with a date right below or above it. A list of posts has several of them, made alike.
/// </summary>
internal static class HeadlineAboveDate
{
    /// <summary>Words of a title that may be a section's.</summary>
    private const int MostWords = 2;

    /// <summary>Characters.</summary>
    private const int ShortestHeadline = 8;
    private const int LongestHeadline = 200;
    private const int LongestDate = 120;

    /// <summary>Lines after the headline in which the date stands.</summary>
    private const int Lines = 3;

    private const int MostHeadings = 40;

    public static Element? Of(PageDocument page, string title)
    {
        if (TitleText.Key(title).Split(' ').Length > MostWords)
        {
            return null;
        }

        List<Element> headings = [.. page.Elements.Headings2.Concat(page.Elements.LowerHeadings).Take(MostHeadings).Where(heading => MayBeHeadline(heading, page))];
        return headings.Find(heading => headings.Count(other => IsAlike(heading, other)) == 1 && HasDate(heading, page));
    }

    private static bool MayBeHeadline(Element heading, PageDocument page) =>
        ElementText.Of(heading).Length is >= ShortestHeadline and <= LongestHeadline && Heading.IsHeadline(heading, page) && !PagePlace.IsBeside(heading, page);

    /// <summary>Of one level and class: teasers are made alike.</summary>
    private static bool IsAlike(Element heading, Element other) => heading.LocalName == other.LocalName && heading.ClassName == other.ClassName;

    private static bool HasDate(Element heading, PageDocument page) =>
        TextLines.After(heading, page).Take(Lines).Where(line => !PagePlace.IsBeside(line.Block, page)).Select(line => line.Text).Append(LineAbove(heading)).Any(text => text.Length <= LongestDate && DateText.Find(text) is not null);

    private static string LineAbove(Element heading) => heading.ParentElement?.Children.TakeWhile(before => !ReferenceEquals(before, heading)).LastOrDefault() is { } above ? ElementText.Of(above) : "";
}
