using AngleSharp.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>The short texts with a number in them around the headline, where dates are printed.</summary>
internal static class NearbyText
{
    /// <summary>So many lines before the headline are looked at, nearest first, and so many after it.</summary>
    private const int LinesBefore = 8;
    private const int LinesAfter = 30;

    /// <summary>A longer text is a paragraph: a date in it belongs to the story. In characters.</summary>
    private const int MaximumLength = 160;

    /// <summary>The texts after the headline in reading order, then those before it in the same frame, nearest first.</summary>
    public static List<string> Around(PageDocument page, IElement? headline)
    {
        if (headline is null)
        {
            var start = page.Elements.Articles.FirstOrDefault() ?? (IElement?)page.Document.Body;
            return start is null ? [] : Short(TextLines.Within(start).Take(LinesAfter)).ToList();
        }

        var near = new List<string>();
        if (headline.ChildElementCount > 0)
        {
            // A kicker or a date may stand in the heading itself.
            near.Add(ElementText.Of(headline));
        }

        near.AddRange(Short(TextLines.After(headline).Take(LinesAfter)));
        near.AddRange(Short(Before(headline)));
        return near;
    }

    private static IEnumerable<string> Short(IEnumerable<(IElement Block, string Text)> lines) =>
        lines.Select(line => (line.Block, Text: Beginning(line.Text)))
            .Where(line => line.Text.Any(char.IsDigit) && !PagePlace.IsBeside(line.Block)).Select(line => line.Text);

    // A paragraph may begin with its date ("29.11.2022 – The minister…"); a date further in belongs to the story.
    private static string Beginning(string text) => text.Length <= MaximumLength ? text : char.IsDigit(text[0]) ? text[..20] : "";

    private static IEnumerable<(IElement Block, string Text)> Before(IElement headline)
    {
        var frame = headline.ParentElement?.ParentElement is { LocalName: not ("body" or "html") } outer ? outer : headline.ParentElement;
        var earlier = new List<(IElement Block, string Text)>();
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
