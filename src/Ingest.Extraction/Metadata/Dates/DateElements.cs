using System.Buffers;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Elements that their names or RDFa call a date, in document order.</summary>
internal static class DateElements
{
    private static readonly SearchValues<string> Classes =
        SearchValues.Create(["date", "Date", "publish", "Publish", "posted", "created", "time"], StringComparison.Ordinal);

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
        "class" => value.AsSpan().ContainsAny(Classes),
        "id" => value.Contains("date", StringComparison.Ordinal),
        "property" => value.Contains("date", StringComparison.Ordinal) || value.Contains("issued", StringComparison.Ordinal),
        _ => false,
    };
}
