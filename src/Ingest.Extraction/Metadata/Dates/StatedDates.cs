using System.Buffers;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>What the page states about its dates in places made for machines, most trustworthy first.</summary>
internal static class StatedDates
{
    /// <summary>Characters of a line that tells when the page was last edited.</summary>
    private const int LongestEdit = 140;

    private static readonly SearchValues<string> LastEdits = SearchValues.Create(
        ["lastmod", "last-mod", "last_mod", "last-updat", "last_updat", "lastupdat", "last-edit", "last_edit", "lastedit", "datemaj"], StringComparison.OrdinalIgnoreCase);

    /// <param name="modified">The last edit: a date of undetermined meaning that tells its moment means it.</param>
    public static IEnumerable<DateStatement> Published(PageDocument page, DateStatement? modified, bool monthFirst)
    {
        var marked = new Lazy<List<DateStatement>>(() => ItemProp(page, monthFirst, "datePublished").ToList(), LazyThreadSafetyMode.None);
        return JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "datePublished")
            .Concat(Meta(page, DateNames.Published, monthFirst))
            .Concat(Deferred(() => marked.Value.Where(_ => IsOneDay(marked.Value))))
            .Concat(OtherMeta(page, monthFirst))
            .Concat(JsonLd(page.JsonLd.WebPage, "json-ld page", monthFirst, "datePublished"))
            .Concat(Meta(page, DateNames.Undetermined, monthFirst).Where(statement => statement.Date.Value != modified?.Date.Value).Select(statement => statement with { IsUndetermined = true }))
            .Concat(Deferred(() => marked.Value.Where(_ => !IsOneDay(marked.Value))))
            .Concat(OnlyOne(page, monthFirst))
            .Concat(JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateCreated", "uploadDate"));
    }

    public static IEnumerable<DateStatement> Modified(PageDocument page, bool monthFirst) =>
        JsonLd(page.JsonLd.Article, "json-ld", monthFirst, "dateModified")
            .Concat(Meta(page, DateNames.Modified, monthFirst))
            .Concat(ItemProp(page, monthFirst, "dateModified"))
            .Concat(JsonLd(page.JsonLd.WebPage, "json-ld page", monthFirst, "dateModified"))
            .Concat(Deferred(() => LastEdit(page, monthFirst)));

    // Wikis and manuals print it in the page's footer, in an element that says so; a list has several.
    private static IEnumerable<DateStatement> LastEdit(PageDocument page, bool monthFirst)
    {
        List<PageDate> dates = [];
        foreach (var (element, names, id) in page.Elements.All.Items)
        {
            if (((names is not null && names.AsSpan().ContainsAny(LastEdits)) || (id is not null && id.AsSpan().ContainsAny(LastEdits)))
                && ElementText.Of(element) is { Length: <= LongestEdit } text && DateText.Find(text, monthFirst) is { } date)
            {
                dates.Add(date);
            }
        }

        return dates.Count > 0 && dates.TrueForAll(date => date.Day == dates[0].Day) ? [new DateStatement(dates[0], "named last edit")] : [];
    }

    // The cards of a list carry their dates in meta tags of microdata.
    private static bool IsOneDay(IReadOnlyList<string> values, PageDate first, bool monthFirst) =>
        values.Count == 1 || values.All(value => DateText.Find(value, monthFirst)?.Day is not { } day || day == first.Day);

    private static IEnumerable<DateStatement> Deferred(Func<IEnumerable<DateStatement>> statements)
    {
        foreach (var statement in statements())
        {
            yield return statement;
        }
    }

    // Microdata of several days marks the cards of a list too: which of them is the article's, it does not say.
    private static bool IsOneDay(List<DateStatement> statements) => statements.TrueForAll(statement => statement.Date.Day == statements[0].Date.Day);

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
            if (DateText.Find(page.Meta.First(name), monthFirst) is { } date && IsOneDay(page.Meta.All(name), date, monthFirst))
            {
                yield return new DateStatement(date, $"meta {name}");
            }
        }
    }

    // Names of a publisher's own making ("w-published-date", "cms:publication-time", "first-published-at"; "public-updated-at" is the last edit's).
    private static IEnumerable<DateStatement> OtherMeta(PageDocument page, bool monthFirst) =>
        from name in page.Meta.Names
        where name.Contains("publi", StringComparison.OrdinalIgnoreCase) && !name.Contains("updat", StringComparison.OrdinalIgnoreCase) && !name.Contains("modif", StringComparison.OrdinalIgnoreCase)
            && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase) || name.EndsWith("published-at", StringComparison.OrdinalIgnoreCase) || name.EndsWith("published_at", StringComparison.OrdinalIgnoreCase))
        let date = DateText.Find(page.Meta.First(name), monthFirst)
        where date is not null && IsOneDay(page.Meta.All(name), date.Value, monthFirst)
        select new DateStatement(date.Value, $"meta {name}");

    // Microdata of neighbours stands beside the article; where nothing else is marked, the first may be the article's after all.
    private static IEnumerable<DateStatement> ItemProp(PageDocument page, bool monthFirst, params string[] names) =>
        from found in page.Elements.ItemProps
            .Select(element => (Element: element, Name: Array.Find(names, name => element.GetAttribute("itemprop")!.Contains(name, StringComparison.OrdinalIgnoreCase))))
            .Where(found => found.Name is not null).OrderBy(found => PagePlace.IsBeside(found.Element, page) ? 1 : 0)
        let date = DateText.Find(found.Element.GetAttribute("content") ?? found.Element.GetAttribute("datetime") ?? ElementText.Of(found.Element), monthFirst)
        where date is not null
        select new DateStatement(date.Value, $"itemprop {found.Name}");
}
