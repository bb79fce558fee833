using System.Collections.Frozen;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>
/// Days below or behind a word that says what they are: "Published" over "14 May 2024" in the column beside the text, where institutes list
/// what there is to say of a publication. Such a column may come after the cards of other articles, whose days have no label.
/// </summary>
internal static class LabelledDates
{
    /// <summary>Characters of a label with its colon, and of the day with what stands around it.</summary>
    private const int LongestLabel = 24;
    private const int LongestDate = 40;

    /// <summary>A page with more is a list of things that all have a day.</summary>
    private const int MostLabels = 40;

    /// <summary>Elements around a label that may hold its day.</summary>
    private const int Levels = 2;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
    [
        "published", "published on", "date", "date published", "publication date", "date of publication", "publish date", "published date", "release date", "posted", "posted on", "issued", "date issued", "issue date",
        "veröffentlicht", "veröffentlicht am", "datum", "erschienen", "erschienen am", "erscheinungsdatum", "veröffentlichungsdatum", "publiziert am", "publié le", "publié", "date de publication", "date de parution", "paru le",
        "publicado", "publicado el", "fecha", "fecha de publicación", "pubblicato", "pubblicato il", "data", "data di pubblicazione", "publicado em", "data de publicação", "gepubliceerd", "gepubliceerd op", "publicatiedatum",
        "publicerad", "publiceringsdatum", "utgiven", "utgivningsdatum", "utgitt", "utgivelsesdato", "publiseringsdato", "publiceringsdato", "publisert", "publiceret", "udgivet", "udgivelsesdato", "dato", "julkaistu", "julkaisupäivä", "päivämäärä", "opublikowano", "data publikacji", "publikováno", "datum vydání", "zveřejněno", "dátum", "megjelent", "megjelenés", "data publicării", "objavljeno", "avaldatud", "publicēts", "paskelbta",
        "опубликовано", "дата", "дата публикации", "опубліковано", "дата публікації", "публикувано", "δημοσιεύθηκε", "ημερομηνία", "yayın tarihi", "yayınlanma tarihi", "tarih", "تاريخ النشر", "التاريخ", "نُشر في", "تاریخ", "تاریخ انتشار", "תאריך", "תאריך פרסום", "diterbitkan", "tanggal", "ngày đăng", "ngày", "发布日期", "发布时间", "日期", "發布日期", "公開日", "掲載日", "発行日", "日付", "등록일", "발행일", "게시일", "작성일", "발간일",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The day that all such labels of the page agree on; null where there is none.</summary>
    public static DateStatement? Of(PageDocument page, bool monthFirst)
    {
        if (page.Document.Body is not { } body)
        {
            return null;
        }

        var (found, labels) = ((DateStatement?)null, 0);
        var (all, below) = (page.Elements.All, page.Elements.All.Below(body));
        for (var i = below.Start.Value; i < below.End.Value;)
        {
            var element = all.Items[i].Element;
            var isUnread = element.LocalName is "script" or "style" or "nav" or "svg" or "noscript" or "template" || (element.LocalName == "form" && !WholeForm.Is(element));
            if (!isUnread && IsLabel(element) && labels++ < MostLabels && DayBeside(element, monthFirst) is { } day && !PagePlace.IsOnCard(element))
            {
                // What is labelled twice with two days is a list of events or issues.
                if (found is not null && found.Date.Day != day.Day)
                {
                    return null;
                }

                found ??= new DateStatement(day, "labelled date");
            }

            i = isUnread ? all.Items[i].End : i + 1;
        }

        return labels > MostLabels ? null : found;
    }

    private static bool IsLabel(Element element) =>
        element.ChildNodes is [TextNode { Data.Length: < 3 * LongestLabel } only] && only.Data.Trim().TrimEnd(':', '：').TrimEnd() is { Length: > 0 and <= LongestLabel } text && Labels.Contains(text);

    private static PageDate? DayBeside(Element label, bool monthFirst)
    {
        var text = ElementText.Of(label);
        if (label.NextSibling is Element or TextNode { Data.Length: < LongestDate } && NextElement(label) is { } next && ElementText.Of(next) is { Length: <= LongestDate } beside && DateText.Find(beside, monthFirst) is { } own)
        {
            return own;
        }

        var outer = label.ParentElement;
        for (var level = 0; level < Levels && outer is not null; level++, outer = outer.ParentElement)
        {
            if (BylineText.Of(outer) is { } whole && whole.Length > text.Length + 2)
            {
                var at = whole.IndexOf(text, StringComparison.Ordinal);
                var behind = at < 0 ? "" : whole[(at + text.Length)..].TrimStart(':', '：', ' ', '\n').Split('\n')[0];
                return behind.Length is > 0 and <= LongestDate ? DateText.Find(behind, monthFirst) : null;
            }
        }

        return null;
    }

    private static Element? NextElement(Element element)
    {
        var node = element.NextSibling;
        while (node is TextNode { Data: var blank } && string.IsNullOrWhiteSpace(blank))
        {
            node = node.NextSibling;
        }

        return node as Element;
    }
}
