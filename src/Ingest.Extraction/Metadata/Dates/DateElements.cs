using System.Buffers;
using System.Collections.Frozen;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Elements that their names or RDFa call a date, in document order.</summary>
internal static class DateElements
{
    private static readonly SearchValues<string> Classes =
        SearchValues.Create(["date", "Date", "publish", "Publish", "posted", "created", "time"], StringComparison.Ordinal);

    /// <summary>Attributes in which a moment is kept for the script that prints how long ago it was.</summary>
    private static readonly FrozenSet<string> Stamps = FrozenSet.ToFrozenSet(
    [
        "data-datetime", "data-date", "data-time", "data-timestamp", "data-utime", "data-published", "data-published-at", "data-publish-date", "data-pubdate", "data-created-at", "datetime",
    ], StringComparer.Ordinal);

    /// <summary>Characters of a moment, and of what says how long ago it was.</summary>
    private const int LongestStamp = 40;
    private const int LongestSpan = 30;

    /// <summary>The moment in an attribute of a short text that tells none itself: "2 days ago".</summary>
    public static string? StampOf(Element element, string text)
    {
        // Where no number is printed it is the moment at which the page was made.
        if (text.Length > LongestSpan || !text.Any(char.IsDigit))
        {
            return null;
        }

        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { Value.Length: >= 8 and <= LongestStamp } attribute && (attribute.Name == "title" || Stamps.Contains(attribute.Name)))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    public static IEnumerable<Element> Of(PageDocument page)
    {
        if (page.Document.Body is not { } body)
        {
            yield break;
        }

        var (all, below) = (page.Elements.All, page.Elements.All.Below(body));
        for (var i = below.Start.Value; i < below.End.Value; i++)
        {
            if (IsNamed(all.Items[i].Element))
            {
                yield return all.Items[i].Element;
            }
        }
    }

    private static bool IsNamed(Element element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && Names(attribute.Name, attribute.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(string attribute, string value) => attribute switch
    {
        "class" => value.AsSpan().ContainsAny(Classes) || value is "ago" or "moment",
        // A tooltip with a time of day: the text below it says how long ago that was.
        "title" => value.Length is >= 12 and <= LongestStamp && value.Contains(':', StringComparison.Ordinal) && value.AsSpan().ContainsAnyInRange('0', '9'),
        "id" => value.Contains("date", StringComparison.Ordinal),
        "property" => value.Contains("date", StringComparison.Ordinal) || value.Contains("issued", StringComparison.Ordinal),
        _ => attribute.StartsWith("data-", StringComparison.Ordinal) && Stamps.Contains(attribute),
    };
}
