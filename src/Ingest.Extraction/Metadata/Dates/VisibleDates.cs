using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Dates that the page prints: in &lt;time&gt; elements, and in text near the headline.</summary>
internal static class VisibleDates
{
    private static readonly string[] ModifiedWords =
    [
        "updat", "modif", "revis", "last edit", "edited", "aktualis", "geändert", "stand:", "mis à jour", "actualiz", "aggiorna", "atualiza", "bijgewerkt",
        "uppdater", "opdater", "oppdater", "päivitet", "aktualiz", "zaktualiz", "обновл", "оновл", "güncelle", "ενημέρ", "تحديث", "بروزرسانی", "به‌روزرسانی", "ویرایش", "อัปเดต", "แก้ไข", "更新", "업데이트", "수정", "changed",
        "diperbarui", "dikemas kini", "frissít", "ažurir", "ажурир", "актуализ", "изменен", "змінен", "cập nhật", "עודכן", "अपडेट", "spremenjen", "muudetud", "uuendatud", "atnaujin", "zmieniono",
    ];

    private static readonly PhraseSet Modified = Of(ModifiedWords);

    private static readonly PhraseSet Published = Of(
    [
        "publish", "posted", "written:", "veröffentlicht", "erschienen", "erstellt", "publié", "publicad", "pubblicat", "gepubliceerd", "geplaatst", "publicerad", "publisert",
        "offentliggjort", "julkaistu", "opublikowan", "publikov", "опублик", "yayın", "δημοσ", "نشر", "انتشار", "เผยแพร่", "発", "公開", "入力", "입력", "등록", "pubdate", "pub-date", "entry-date", "post-date", "created",
    ]);

    /// <summary>What stands beside dates of other things.</summary>
    private static readonly PhraseSet Foreign = Of(
        ["(@", "verfügbar bis", "available until", "expires", "deadline", "termin:", "event date", "release date", "released:", "veröffentlichung:", "disponible jusqu", "geboren", "born "]);

    /// <summary>What stands beside the day on which somebody else read the article.</summary>
    private static readonly PhraseSet Checked = Of(["reviewed on", "last reviewed", "medically reviewed", "fact check", "fact-check", "geprüft", "relu le", "revisado", "zweryfikowano", "проверено"]);

    /// <summary>What stands between two dates of one line.</summary>
    private static readonly char[] Bars = ['|', '·', '•', '(', '—', '–', '\n'];

    /// <summary>What stands before an article's date, where it does not say that this was published.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnLabels = new HashSet<string>(
        ["date", "dated", "datum", "data", "fecha", "dato", "dátum", "dată", "дата", "päivä", "päiväys", "päivämäärä", "tarih", "dag", "dagsetning", "kuupäev", "datums", "datas", "ημερομηνία", "ngày", "tanggal", "tarikh", "time", "zeit", "uhrzeit", "stand", "author", "autor", "autorin", "auteur", "autore", "автор", "yazar", "text", "texte", "testo", "texto", "tekst", "foto", "photo", "source", "quelle", "fuente", "fonte", "written", "added", "filed", "submitted", "news", "press", "release"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A page with more is a board or a bomb, and the article's own is among the first.</summary>
    private const int MostTimes = 2_000;

    /// <summary>Characters of one word before a colon.</summary>
    private const int LongestName = 16;

    /// <summary>Text that surrounds a printed date and still belongs to it, in characters.</summary>
    private const int LongestLabel = 70;

    /// <summary>&lt;time&gt; elements of the article itself: those named as publication before the rest.</summary>
    /// <param name="times">As <see cref="Times"/> gives them.</param>
    /// <param name="nearby">Texts near the headline.</param>
    /// <param name="isNear">Those that stand in these texts, or the others and those on cards, which may be another story's.</param>
    public static IEnumerable<DateStatement> PublishedTimes(IReadOnlyList<VisibleTime> times, IReadOnlyList<string> nearby, bool isNear) =>
        times.Where(found => !found.IsModified && isNear == (!found.IsOnCard && nearby.Any(text => text.Contains(found.Text, StringComparison.Ordinal))))
            .OrderBy(found => found.IsPublished ? 0 : 1)
            .ThenBy(found => nearby.TakeWhile(text => !text.Contains(found.Text, StringComparison.Ordinal)).Count())
            .Select(found => found.Statement);

    public static IEnumerable<DateStatement> ModifiedTimes(PageDocument page, bool monthFirst) =>
        Read(page, null, monthFirst).Where(found => found.IsModified).Select(found => found.Statement);

    /// <summary>Short texts in elements that are named for a date, wherever they stand in the article's frame.</summary>
    public static IEnumerable<DateStatement> Named(PageDocument page, bool monthFirst) => Named(page, SaysOther, monthFirst);

    /// <summary>As <see cref="Named(PageDocument, bool)"/>, where the text says that it is the date of an edit.</summary>
    public static IEnumerable<DateStatement> NamedModified(PageDocument page, bool monthFirst) => Named(page, text => !SaysModified(text), monthFirst);

    private static IEnumerable<DateStatement> Named(PageDocument page, Func<string, bool> isOther, bool monthFirst)
    {
        foreach (var element in DateElements.Of(page))
        {
            var whole = element.GetAttribute("content") ?? ElementText.Of(element);
            var text = whole.Length is > LongestLabel and <= 3 * LongestLabel ? whole[..LongestLabel]
                : DateElements.StampOf(element, whole) is { } stamp && DateText.Find(whole, monthFirst) is null ? stamp : whole;
            if (text.Length is >= 6 and <= LongestLabel && !PagePlace.IsBeside(element, page) && !IsInLinkedCard(element)
                && !isOther(text) && DateText.Find(PublishedPart(text), monthFirst) is { } date)
            {
                yield return new DateStatement(date, "named element");
            }
        }
    }

    private static bool SaysOther(string text) => !IsOfArticle(text);

    /// <summary>Whether a printed date can be the article's: not a quoted post's, an event's, an offer's end or another work's.</summary>
    public static bool IsOfArticle(string text) => !SaysModified(text) && !ContainsAny(text, Foreign);

    /// <summary>"Concert: 9 May 2026": a label that no date of an article has. Other dates of the page are more likely to be its own.</summary>
    public static bool IsLabelled(string text) => ContainsAny(text, Checked) ||
        text.AsSpan().IndexOfAny(':', '：') is > 2 and <= LongestName and var colon && text.AsSpan(0, colon) is var label && !label.ContainsAnyInRange('0', '9') && !label.Contains(' ') && char.IsUpper(label[0])
        && !Published.AreIn(label) && !OwnLabels.Contains(label.Trim());

    /// <summary>Whether the label before or in a printed date says that it is the date of a later edit.</summary>
    public static bool SaysModified(string text) => ContainsAny(text, Modified) && !ContainsAny(text, Published);

    /// <summary>Where the first word stands that tells of an edit, and how long it is; -1 where none does.</summary>
    public static (int At, int Length) ModifiedIn(string text)
    {
        var at = IndexOfAny(text, Modified);
        return (at, at < 0 ? 0 : ModifiedWords.Where(word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)).Max(word => word.Length));
    }

    /// <summary>What stands before the first word that tells of publication.</summary>
    public static string BeforePublished(string text) => IndexOfAny(text, Published) is > 0 and var at ? text[..at] : text;

    /// <summary>Of "Updated 5 May, published 4 May" what says when it was published; any other text as it is.</summary>
    public static string PublishedPart(string text)
    {
        var (modified, published) = (IndexOfAny(text, Modified), IndexOfAny(text, Published));
        return modified >= 0 && published > modified ? text[published..] : text;
    }

    /// <summary>Of "Updated 5 May | 4 May" and "4 May, updated 5 May" the day that is not the edit's; any other text as it is.</summary>
    public static string BesideEdit(string text, bool monthFirst)
    {
        if (!SaysModified(text))
        {
            return text;
        }

        var at = IndexOfAny(text, Modified);
        return at > 0 && DateText.Find(text[..at], monthFirst) is not null ? text[..at]
            : text.Split(Bars).Skip(1).FirstOrDefault(part => !ContainsAny(part, Modified) && DateText.Find(part, monthFirst) is not null) ?? text;
    }

    /// <summary>The &lt;time&gt; elements that hold a day, in the order of the page.</summary>
    public static IReadOnlyList<VisibleTime> Times(PageDocument page, Element? headline, bool monthFirst) => [.. Read(page, headline, monthFirst)];

    private static IEnumerable<VisibleTime> Read(PageDocument page, Element? headline, bool monthFirst)
    {
        foreach (var time in page.Elements.Times.Take(MostTimes))
        {
            if (PagePlace.IsBeside(time, page) || IsInLinkedCard(time))
            {
                continue;
            }

            var text = ElementText.Of(time);
            var (stated, printed) = (DateText.Find(time.GetAttribute("datetime"), monthFirst), DateText.Find(text, monthFirst));
            // "Published 29 June", while the attribute has the moment of the last edit.
            var date = stated is { } moment && printed is { } day && ContainsAny(text, Published) && Math.Abs(moment.Day.DayNumber - day.Day.DayNumber) > 1 ? printed : stated ?? printed;
            if (date is null)
            {
                continue;
            }

            var label = $"{time.ClassName} {time.GetAttribute("itemprop")} {time.ParentElement?.ClassName} {LabelBefore(time)}";
            // What the element itself says goes before what is said around it.
            var (saysPublished, saysModified) = (time.HasAttribute("pubdate") || ContainsAny(text, Published), ContainsAny(text, Modified));
            var isPublished = saysPublished || (!saysModified && ContainsAny(label, Published));
            yield return new VisibleTime(new DateStatement(date.Value, "time element"), text.Length == 0 ? "\n" : text, isPublished, !saysPublished && (saysModified || ContainsAny(label, Modified)), PagePlace.IsOnCard(time, headline));
        }
    }

    // A card that as a whole leads elsewhere is a teaser of another article; a link around the date alone is a permalink.
    private static bool IsInLinkedCard(Element time) => time.ParentElement?.Closest("a") is { } link && ElementText.Of(link).Length > LongestLabel;

    private static string LabelBefore(Element time)
    {
        if (time.ParentElement is not { } parent)
        {
            return "";
        }

        var text = ElementText.Of(parent);
        var own = ElementText.Of(time);
        var at = own.Length == 0 ? text.Length : text.IndexOf(own, StringComparison.Ordinal);
        return at is > 0 and < 200 ? text[Math.Max(0, at - 40)..at] : "";
    }

    private static PhraseSet Of(string[] words) => new(words);

    private static bool ContainsAny(string text, PhraseSet words) => words.AreIn(text);

    private static int IndexOfAny(string text, PhraseSet words) => words.IndexIn(text);
}
