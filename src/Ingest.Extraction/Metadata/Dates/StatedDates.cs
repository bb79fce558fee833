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
            .Concat(OnlyOne(page, monthFirst))
            .Concat(JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateCreated", "uploadDate"));

    public static IEnumerable<DateStatement> Modified(PageDocument page, bool monthFirst) =>
        JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateModified")
            .Concat(Meta(page, DateNames.Modified, monthFirst))
            .Concat(ItemProp(page, monthFirst, "dateModified"))
            .Concat(JsonLd(page.JsonLd.WebPage, "json-ld page", monthFirst, "dateModified"));

    // A node of a type that is no article's, when all such nodes tell the same day.
    private static IEnumerable<DateStatement> OnlyOne(PageDocument page, bool monthFirst)
    {
        var dates = page.JsonLd.Nodes.Select(node => DateText.Find(node.Text("datePublished"), monthFirst)).OfType<PageDate>().ToList();
        return dates.Count > 0 && dates.TrueForAll(date => date.Day == dates[0].Day) ? [new DateStatement(dates[0], "json-ld datePublished of another type")] : [];
    }

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

    // Microdata of neighbours stands beside the article; where nothing else is marked, the first may be the article's after all.
    private static IEnumerable<DateStatement> ItemProp(PageDocument page, bool monthFirst, params string[] names) =>
        from found in page.Elements.ItemProps
            .Select(element => (Element: element, Name: Array.Find(names, name => element.GetAttribute("itemprop")!.Contains(name, StringComparison.OrdinalIgnoreCase))))
            .Where(found => found.Name is not null).OrderBy(found => PagePlace.IsBeside(found.Element) ? 1 : 0)
        let date = DateText.Find(found.Element.GetAttribute("content") ?? found.Element.GetAttribute("datetime") ?? ElementText.Of(found.Element), monthFirst)
        where date is not null
        select new DateStatement(date.Value, $"itemprop {found.Name}");
}
