using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>What the page states about its dates in places made for machines, most trustworthy first.</summary>
internal static class StatedDates
{
    public static IEnumerable<DateStatement> Published(PageDocument page, bool monthFirst) =>
        JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "datePublished")
            .Concat(Meta(page, DateNames.Published, monthFirst))
            .Concat(ItemProp(page, monthFirst, "datePublished"))
            .Concat(OtherMeta(page, monthFirst))
            .Concat(JsonLd(page.JsonLd.WebPage, "json-ld page", monthFirst, "datePublished"))
            .Concat(Meta(page, DateNames.Undetermined, monthFirst))
            .Concat(JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateCreated", "uploadDate"));

    public static IEnumerable<DateStatement> Modified(PageDocument page, bool monthFirst) =>
        JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateModified")
            .Concat(Meta(page, DateNames.Modified, monthFirst))
            .Concat(ItemProp(page, monthFirst, "dateModified"))
            .Concat(JsonLd(page.JsonLd.WebPage, "json-ld page", monthFirst, "dateModified"));

    private static IEnumerable<DateStatement> JsonLd(JsonLdNode? node, string source, bool monthFirst, params string[] properties)
    {
        foreach (var property in properties)
        {
            if (node is { } found && DateText.Find(found.Text(property), monthFirst) is { } date)
            {
                yield return new DateStatement(date, $"{source} {property}");
            }
        }
    }

    private static IEnumerable<DateStatement> Meta(PageDocument page, string[] names, bool monthFirst)
    {
        foreach (var name in names)
        {
            if (DateText.Find(page.Meta.First(name), monthFirst) is { } date)
            {
                yield return new DateStatement(date, $"meta {name}");
            }
        }
    }

    // Names of a publisher's own making ("w-published-date", "cms:publication-time").
    private static IEnumerable<DateStatement> OtherMeta(PageDocument page, bool monthFirst) =>
        from name in page.Meta.Names
        where name.Contains("publi", StringComparison.OrdinalIgnoreCase)
            && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase))
        let date = DateText.Find(page.Meta.First(name), monthFirst)
        where date is not null
        select new DateStatement(date.Value, $"meta {name}");

    private static IEnumerable<DateStatement> ItemProp(PageDocument page, bool monthFirst, params string[] names)
    {
        foreach (var element in page.Elements.ItemProps)
        {
            var name = Array.Find(names, name => element.GetAttribute("itemprop")!.Contains(name, StringComparison.OrdinalIgnoreCase));
            if (name is not null && !PagePlace.IsBeside(element)
                && DateText.Find(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? ElementText.Of(element), monthFirst) is { } date)
            {
                yield return new DateStatement(date, $"itemprop {name}");
            }
        }
    }
}
