using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>When the article was published and when it was last edited: the most trustworthy statement of each.</summary>
internal static class DateRules
{
    /// <summary>A date this much older than what the system stamped is what the publisher says, and the stamp is the last export's.</summary>
    private static readonly TimeSpan StampDistance = TimeSpan.FromDays(2);

    /// <summary>"Thursday, 4 September 2025", in characters.</summary>
    private const int LongestDate = 28;

    /// <param name="ruled">The text that a site's rule gives as the date of publication.</param>
    public static (DateStatement? Published, DateStatement? Modified) Read(PageDocument page, Element? headline, string? ruled = null)
    {
        var monthFirst = DateOrder.IsMonthFirst(page);
        var nearby = new Lazy<List<string>>(() => NearbyText.Around(page, headline), LazyThreadSafetyMode.None);
        var modified = StatedDates.Modified(page, monthFirst).FirstOrDefault()
            ?? VisibleDates.ModifiedTimes(page, monthFirst).FirstOrDefault()
            ?? PrintedEdit(nearby.Value, monthFirst);
        if (DateText.Find(ruled, monthFirst) is { } day)
        {
            return (new DateStatement(day, "site rule"), modified);
        }

        if (ruled is not null)
        {
            page.Warnings.Add($"{page.Site?.Evidence.GetValueOrDefault("published")} gives no date: \"{ruled[..Math.Min(ruled.Length, LongestDate)]}\"; the generic reader was used.");
        }

        var stated = Agreed(StatedDates.Published(page, modified, monthFirst), nearby, monthFirst);
        var published = stated is null ? InState(page, monthFirst) ?? Shown(page, nearby.Value, headline, monthFirst)
            : stated.IsUndetermined ? Determined(stated, nearby.Value, monthFirst)
            : LocalTime.Of(Unstamped(stated, modified, page, headline, nearby, monthFirst), page, nearby, monthFirst);
        published = published is { Source: "printed date" } printed ? FirstPublication.Of(page, printed, monthFirst) ?? published : published;
        return (published ?? Printed(nearby.Value.Where(VisibleDates.SaysModified), monthFirst) ?? VisibleDates.NamedModified(page, monthFirst).FirstOrDefault() ?? InHeadline(headline, monthFirst) ?? Printed(NearbyText.Above(page, headline).Where(VisibleDates.IsOfArticle), monthFirst), modified);
    }

    // Statements of publication that differ by more than a zone are settled by what is printed: one of them is a template's or a first draft's.
    private static DateStatement? Agreed(IEnumerable<DateStatement> statements, Lazy<List<string>> nearby, bool monthFirst)
    {
        var first = statements.FirstOrDefault();
        if (first is null or { IsUndetermined: true })
        {
            return first;
        }

        var all = statements.TakeWhile(statement => !statement.IsUndetermined).ToList();
        return all.Exists(other => (other.Date.Value - first.Date.Value).Duration() > StampDistance)
            && Printed(nearby.Value.Where(text => text.Length <= NearbyText.DateLine && VisibleDates.IsOfArticle(text)), monthFirst) is { } printed
            && all.Find(statement => statement.Date.Day == printed.Date.Day) is { } agreed
            ? agreed
            : first;
    }

    private static DateStatement? InState(PageDocument page, bool monthFirst) =>
        DateText.Find(page.State?.Published, monthFirst) is { } date ? new DateStatement(date, page.State!.Source) : null;

    // A "date" that differs from the one that the byline prints is the file's, the issue's or the last edit's.
    private static DateStatement Determined(DateStatement stated, List<string> nearby, bool monthFirst) =>
        Printed(nearby.Where(text => text.Length <= NearbyText.DateLine && VisibleDates.IsOfArticle(text)).Take(1), monthFirst) is { } printed && printed.Date.Day != stated.Date.Day
            ? printed
            : stated;

    // Site builders state the moment of the last export as the date of publication; the printed date is the author's.
    private static DateStatement Unstamped(DateStatement stated, DateStatement? modified, PageDocument page, Element? headline, Lazy<List<string>> nearby, bool monthFirst)
    {
        if (AddressDate.Of(page.Url) == stated.Date.Day || IsNews(page))
        {
            return stated;
        }

        var texts = modified is not null && stated.Date.Value >= modified.Date.Value ? nearby.Value : NearbyText.Byline(page, headline);
        var printed = Printed(texts.Where(VisibleDates.IsOfArticle), monthFirst);
        return printed is { Date.HasZone: false } && stated.Date.Value - printed.Date.Value > StampDistance && !IsPrinted(stated, nearby.Value, monthFirst) ? printed : stated;
    }

    // Below a short text the next date is a neighbour's.
    private static bool IsPrinted(DateStatement stated, List<string> nearby, bool monthFirst) =>
        nearby.Exists(text => text.Length <= NearbyText.DateLine && VisibleDates.IsOfArticle(text) && DateText.Find(text, monthFirst) is { } printed && printed.Day == stated.Date.Day);

    private static bool IsNews(PageDocument page) =>
        page.JsonLd.Article is { } article && article.Types.Any(type => type.EndsWith("NewsArticle", StringComparison.OrdinalIgnoreCase));

    // An address that tells the day decides between dates that the page shows: the others belong to neighbours.
    private static DateStatement? Shown(PageDocument page, List<string> nearby, Element? headline, bool monthFirst)
    {
        var printed = nearby.Select(text => VisibleDates.BesideEdit(text, monthFirst)).Where(VisibleDates.IsOfArticle).OrderBy(text => VisibleDates.IsLabelled(text) ? 1 : 0).ToList();
        var (close, times) = (NearbyText.Close(page, headline), VisibleDates.Times(page, headline, monthFirst));
        var shown = VisibleDates.PublishedTimes(times, close, isNear: true)
            .Concat(InTitle(page, isSegment: true, monthFirst))
            .Concat(AllPrinted(printed.Where(text => NearbyText.IsLine(text) && close.Contains(text)).Select(VisibleDates.PublishedPart), monthFirst))
            .Concat(Deferred(() => LabelledDates.Of(page, monthFirst)))
            .Concat(VisibleDates.PublishedTimes(times, nearby, isNear: true))
            .Concat(AllPrinted(printed.Where(NearbyText.IsLine).Select(VisibleDates.PublishedPart), monthFirst))
            .Concat(VisibleDates.PublishedTimes(times, nearby, isNear: false))
            .Concat(VisibleDates.Named(page, monthFirst))
            .Concat(InTitle(page, isSegment: false, monthFirst))
            .Concat(AllPrinted(printed.Where(text => !NearbyText.IsLine(text)).Select(VisibleDates.PublishedPart), monthFirst));
        return AddressDate.Of(page.Url) is { } day
            ? shown.FirstOrDefault(statement => Math.Abs(statement.Date.Day.DayNumber - day.DayNumber) <= 1) ?? OfAddress(day)
            : shown.FirstOrDefault();
    }

    private static IEnumerable<DateStatement> Deferred(Func<DateStatement?> statement)
    {
        if (statement() is { } found)
        {
            yield return found;
        }
    }

    /// <param name="isSegment">The date stands between bars, where templates put the article's; else it may be what the title is about.</param>
    private static IEnumerable<DateStatement> InTitle(PageDocument page, bool isSegment, bool monthFirst)
    {
        var title = page.Elements.Title;
        var text = isSegment ? title?.Split('|').FirstOrDefault(part => part.Trim().Length is >= 8 and <= LongestDate && DateText.Find(part, monthFirst) is not null) : title;
        return DateText.Find(text, monthFirst) is { } date ? [new DateStatement(date, "title element")] : [];
    }

    // "Statement on the ferry (17 May 2022)": how ministries file what they say.
    private static DateStatement? InHeadline(Element? headline, bool monthFirst) =>
        headline is not null && PlainText.Fold(headline.TextContent) is [.., ')'] text && text.LastIndexOf('(') is > 0 and var opening && text.Length - opening <= LongestDate
            && DateText.Find(text[opening..], monthFirst) is { } date
            ? new DateStatement(date, "headline")
            : null;

    private static IEnumerable<DateStatement> AllPrinted(IEnumerable<string> texts, bool monthFirst) =>
        from text in texts
        let date = DateText.Find(text, monthFirst)
        where date is not null
        select new DateStatement(date.Value, "printed date");

    private static DateStatement? PrintedEdit(List<string> texts, bool monthFirst)
    {
        foreach (var text in texts)
        {
            if (ModifiedLine.DateOf(text, monthFirst) is { } date)
            {
                return new DateStatement(date, "printed date");
            }
        }

        return null;
    }

    private static DateStatement? Printed(IEnumerable<string> texts, bool monthFirst) => AllPrinted(texts, monthFirst).FirstOrDefault();

    private static DateStatement OfAddress(DateOnly day) =>
        new(new PageDate(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), HasTime: false, HasZone: false), "address");
}
