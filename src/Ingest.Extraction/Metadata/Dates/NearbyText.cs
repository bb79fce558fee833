using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>The short texts with a number in them around the headline, where dates are printed.</summary>
internal static class NearbyText
{
    /// <summary>So many lines before the headline are looked at, nearest first, and so many after it.</summary>
    private const int LinesBefore = 8;
    private const int LinesAfter = 30;

    /// <summary>A byline stands within so many lines after the headline: what is printed above it comes before what follows further down.</summary>
    private const int BylineLines = 10;

    /// <summary>A longer text is a paragraph: a date in it belongs to the story. In characters.</summary>
    private const int MaximumLength = 160;

    /// <summary>A line of a byline, in characters; a longer one is a caption or a sentence.</summary>
    private const int BylineLength = 60;

    /// <summary>A line that is hardly more than a date, in characters.</summary>
    public const int DateLine = 45;

    /// <summary>The texts of the byline after the headline in reading order, then those before it in the same frame, nearest first, then what follows the byline.</summary>
    public static List<string> Around(PageDocument page, Element? headline)
    {
        if (headline is null)
        {
            var start = page.Elements.Articles.FirstOrDefault() ?? (Element?)page.Document.Body;
            return start is null ? [] : Short(page, TextLines.Within(start).Take(LinesAfter)).ToList();
        }

        var after = TextLines.After(headline, page).Take(LinesAfter).ToList();
        var lines = BylineOf(after);
        var near = Close(page, headline, lines);
        near.AddRange(Short(page, lines).Where(text => !IsLine(text)).Concat(Short(page, after.Skip(lines.Count).Where(line => !IsOnCard(line, headline)))).OrderBy(text => text.Length <= DateLine ? 0 : 1));
        return near;
    }

    /// <summary>The texts of the byline and those before the headline: what is printed there is the article's own.</summary>
    public static List<string> Close(PageDocument page, Element? headline) => headline is null ? [] : Close(page, headline, BylineOf(TextLines.After(headline, page)));

    private static List<string> Close(PageDocument page, Element headline, List<(Element Block, string Text)> byline)
    {
        List<string> close = [];
        if (headline.ChildElementCount > 0)
        {
            // A kicker or a date may stand in the heading itself.
            close.Add(ElementText.Of(headline));
        }

        close.AddRange(Short(page, byline).Where(text => IsLine(text)));
        close.AddRange(Short(page, Before(headline)));
        return close;
    }

    /// <summary>The lines of the page's main part before the headline that are hardly more than a date, nearest first: some systems set a band of its own above the article.</summary>
    public static List<string> Above(PageDocument page, Element? headline)
    {
        var main = headline;
        while (main is not null && main.LocalName != "main" && main.GetAttribute("role") != "main")
        {
            main = main.ParentElement;
        }

        return main is null ? [] : [.. Short(page, TextLines.Within(main).TakeWhile(line => !ReferenceEquals(line.Block, headline) && !headline!.Contains(line.Block)).TakeLast(LinesBefore).Reverse()).Where(text => text.Length <= DateLine)];
    }

    /// <summary>The lines right after the headline that are hardly more than a date, in reading order.</summary>
    public static List<string> Byline(PageDocument page, Element? headline) =>
        headline is null ? [] : Short(page, BylineOf(TextLines.After(headline, page))).Where(text => text.Length <= DateLine).ToList();

    /// <summary>The first lines after the headline, up to where the story has begun.</summary>
    private static List<(Element Block, string Text)> BylineOf(IEnumerable<(Element Block, string Text)> after)
    {
        var story = new StoryStart();
        List<(Element Block, string Text)> byline = [];
        foreach (var (block, text) in after.Take(BylineLines).TakeWhile(_ => !story.HasBegun))
        {
            story.Read(block, text);
            byline.Add((block, text));
        }

        return byline;
    }

    /// <summary>Whether the text is as short as a byline is, and not a caption or a sentence.</summary>
    public static bool IsLine(string text) => text.Length <= BylineLength;

    /// <summary>Below the text the cards of other articles have their days.</summary>
    private static bool IsOnCard((Element Block, string Text) line, Element headline) =>
        line.Text.Length <= MaximumLength && line.Text.Any(char.IsDigit) && PagePlace.IsOnCard(line.Block, headline);

    private static IEnumerable<string> Short(PageDocument page, IEnumerable<(Element Block, string Text)> lines) =>
        lines.Select(line => (line.Block, Text: Beginning(line.Text)))
            .Where(line => line.Text.Any(char.IsDigit) && !PagePlace.IsBeside(line.Block, page)).Select(line => line.Text);

    // A paragraph may begin with its date ("29.11.2022 – The minister…"); a date further in belongs to the story.
    private static string Beginning(string text) => text.Length <= MaximumLength ? text : char.IsDigit(text[0]) ? text[..20] : "";

    private static IEnumerable<(Element Block, string Text)> Before(Element headline)
    {
        var frame = headline.ParentElement?.ParentElement is { LocalName: not ("body" or "html") } outer ? outer : headline.ParentElement;
        var earlier = new List<(Element Block, string Text)>();
        foreach (var line in frame is null ? [] : TextLines.Within(frame))
        {
            if (ReferenceEquals(line.Block, headline) || headline.Contains(line.Block))
            {
                break;
            }

            earlier.Add(line);
        }

        return Enumerable.Reverse(earlier).Take(LinesBefore);
    }
}
