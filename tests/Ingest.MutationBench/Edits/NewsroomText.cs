using AngleSharp.Dom;
using Ingest.MutationBench.Harmless;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Edits;

/// <summary>Passages, notes and fields that newsrooms change, in places and forms of their own, and edits that come with something that is none.</summary>
internal static class NewsroomText
{
    private const ChangeClass Substantive = ChangeClass.Substantive;
    private const ChangeClass CorrectionNote = ChangeClass.CorrectionNote;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("row of a table added", page => page.Paragraphs.FirstOrDefault(paragraph => paragraph.LocalName == "td")?.ParentElement is { LocalName: "tr" } row ? Cloned(row, page.Make("<table><tbody><tr><td>Fishing rights in the northern waters</td><td>1,204</td></tr></tbody></table>").QuerySelector("tr")!) : null),
        new("items of a list in another order", Reordered),
        new("heading moved below its first paragraph", MovedHeading),
        new("first two sentences of the text exchanged", page => Exchanged(page.Paragraphs[0])),
        new("paragraph set in a quotation", page => Quoted(page)),
        Behind("paragraph of thanks added", "<p>The author thanks the keepers of the municipal archive for their help.</p>"),
        Behind("line of sources added", "<p>Sources: port authority, ministry of transport, interviews with eleven captains.</p>"),
        Noted("retraction", "<p><strong>This article has been retracted.</strong> The interview that it was based on could not be verified.</p>", isAbove: true),
        Noted("passage taken out for legal reasons", "<p><em>Editor’s note: A passage of this article was removed for legal reasons on 3 November.</em></p>", isAbove: false),
        Noted("editor's note in the page's language", null, isAbove: true),
        Noted("correction with a date before it", "<p>3 November 2026: An earlier version of this article misstated the number of votes. It has been corrected.</p>", isAbove: false),
        Noted("correction in brackets", "<p>[Correction: The ferry left on Tuesday, not on Monday as we first reported.]</p>", isAbove: false),
        Noted("correction in a definition list", "<dl><dt>Correction</dt><dd>An earlier version of this story named the wrong ship. It was the Aurora.</dd></dl>", isAbove: false),
        With("word replaced and quotation marks straightened", TextForms.All, "straight quotation marks"),
        With("word replaced and letters decomposed", TextForms.All, "decomposed letters"),
        With("word replaced and paragraphs in boxes", Phrasing.All, "boxes for paragraphs"),
        With("word replaced and path and date and label set", SiteLines.All, "path of links leads another way", "date in another form", "label for subscribers"),
        With("word replaced and views counted on", SiteLines.All, "views counted on in the page's language", "comments counted on in the page's language"),
        With("word replaced and slots of advertisements set", Trimmings.All, "slot of an advertisement after each paragraph", "signs for links to headings"),
        Bio("bio extended", bio => bio.TrimEnd() + " She lives in Bergen."),
        Bio("bio rewritten", _ => "Writes about ports and those who work in them, and has done so for twenty years."),
    ];

    private static Expectation Cloned(IElement row, IElement added)
    {
        row.InsertAfter(added);
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? Reordered(PageCopy page)
    {
        var items = page.Paragraphs.Where(paragraph => paragraph.LocalName == "li").GroupBy(item => item.Parent).FirstOrDefault(list => list.Count() > 3)?.ToList();
        if (items is null || items[0].NextElementSibling is null)
        {
            return null;
        }

        items[^1].InsertAfter(items[0]);
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? MovedHeading(PageCopy page)
    {
        var heading = page.Paragraphs.FirstOrDefault(paragraph => paragraph.LocalName is "h2" or "h3" && paragraph.NextElementSibling is { LocalName: "p", NextElementSibling.LocalName: "p" });
        if (heading is null)
        {
            return null;
        }

        heading.NextElementSibling!.InsertAfter(heading);
        return new Expectation { Classes = [Substantive] };
    }

    private static Expectation? Exchanged(IElement paragraph)
    {
        if (paragraph.ChildNodes.Length != 1 || paragraph.FirstChild is not IText text)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(text.Data.ReplaceLineEndings(" ")).Select(sentence => sentence.Text).ToList();
        if (sentences.Count < 2 || sentences[0] == sentences[1])
        {
            return null;
        }

        (sentences[0], sentences[1]) = (sentences[1], sentences[0]);
        text.Data = string.Join(' ', sentences);
        return new Expectation { Classes = [Substantive] };
    }

    /// <summary>A quotation is set from the words of a paragraph: the words stay, and one is added that says whose they are.</summary>
    private static Expectation? Quoted(PageCopy page)
    {
        if (page.Middle is not { LocalName: "p" } paragraph || paragraph.ParentElement!.LocalName == "blockquote")
        {
            return null;
        }

        var quote = page.Make("<blockquote><p></p><p>So the minister said in March.</p></blockquote>");
        quote.FirstElementChild!.Append([.. paragraph.ChildNodes]);
        paragraph.Replace(quote);
        return Edit.Added("So the minister said in March.", Substantive);
    }

    private static Mutation Behind(string name, string html) => new(name, page =>
    {
        if (PageCopy.Box(page.Paragraphs[^1]) is not { LocalName: "p" } last)
        {
            return null;
        }

        var added = page.Make(html);
        last.InsertAfter(added);
        return Edit.Added(added.TextContent, Substantive);
    });

    /// <param name="name">Of the kind.</param>
    /// <param name="html">Null for an editor's note in the page's language.</param>
    /// <param name="isAbove">Whether it stands before the text or behind it.</param>
    private static Mutation Noted(string name, string? html, bool isAbove) => new(name, page =>
    {
        var note = page.Make(html ?? $"<p><em>{EditorsNote(page.Language)}</em></p>");
        PageCopy.Box(page.Paragraphs[isAbove ? 0 : ^1]).Insert(isAbove ? AdjacentPosition.BeforeBegin : AdjacentPosition.AfterEnd, note.OuterHtml);
        return note.LocalName == "dl" ? new Expectation { Classes = [CorrectionNote] } : Edit.Added(note.TextContent, CorrectionNote);
    });

    private static Mutation With(string name, IReadOnlyList<Mutation> others, params string[] names) => new(name, page =>
    {
        var edit = WordEdits.All.First(mutation => mutation.Name == "word replaced").Apply(page);
        foreach (var other in edit is null ? [] : others.Where(mutation => names.Contains(mutation.Name, StringComparer.Ordinal)))
        {
            other.Apply(page);
        }

        return edit;
    });

    private static Mutation Bio(string name, Func<string, string> change) => new(name, page =>
    {
        if (page.Old.Authors is not [{ Bio: { Length: > 40 } bio } author] || page.Old.Body.Contains(bio, StringComparison.Ordinal))
        {
            return null;
        }

        var key = Normalise.Key(bio);
        var texts = PageCopy.Texts(page.Document.Body!).Where(text => Normalise.Key(text.Data) == key).ToList();
        texts.ForEach(text => text.Data = change(text.Data));
        return texts.Count == 0 || author.Name.Length == 0 ? null : new Expectation { Classes = [ChangeClass.Bio] };
    });

    private static string EditorsNote(string language) => language switch
    {
        "de" => "Anmerkung der Redaktion: Dieser Text wurde nach der Veröffentlichung um eine Stellungnahme des Ministeriums ergänzt.",
        "fr" => "Note de la rédaction : cet article a été modifié pour préciser la position du ministère.",
        "es" => "Nota del editor: este artículo fue actualizado para incluir la respuesta del ministerio.",
        "it" => "Nota della redazione: l’articolo è stato aggiornato con la risposta del ministero.",
        "pt" => "Nota da redação: este texto foi atualizado com a resposta do ministério.",
        "nl" => "Noot van de redactie: dit artikel is aangevuld met een reactie van het ministerie.",
        "pl" => "Od redakcji: tekst został uzupełniony o stanowisko ministerstwa.",
        "ru" => "От редакции: текст дополнен комментарием министерства.",
        "tr" => "Editörün notu: Bu haber bakanlığın açıklamasıyla güncellenmiştir.",
        "sv" => "Redaktionens anmärkning: Artikeln har uppdaterats med ett svar från ministeriet.",
        "nb" or "no" => "Redaksjonens merknad: Artikkelen er oppdatert med et svar fra departementet.",
        "da" => "Redaktionel note: Artiklen er opdateret med et svar fra ministeriet.",
        "cs" => "Poznámka redakce: Text byl doplněn o vyjádření ministerstva.",
        "id" => "Catatan redaksi: Artikel ini telah diperbarui dengan tanggapan kementerian.",
        "vi" => "Ghi chú của tòa soạn: Bài viết đã được cập nhật với phản hồi của bộ.",
        "ja" => "編集部注：本記事は省の回答を受けて更新しました。",
        "zh" => "编者按：本文已更新，补充了该部的回应。",
        "ko" => "편집자 주: 이 기사는 부처의 답변을 반영해 수정되었습니다.",
        "ar" => "ملاحظة المحرر: تم تحديث هذا المقال لإضافة رد الوزارة.",
        "fa" => "یادداشت سردبیر: این مقاله با پاسخ وزارتخانه به‌روز شد.",
        "he" => "הערת המערכת: הכתבה עודכנה עם תגובת המשרד.",
        _ => "Editor’s note: This article was updated after publication to include a statement by the ministry.",
    };
}
