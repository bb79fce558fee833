using AngleSharp.Dom;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Corrections and notes in further wordings and places, and notes that are taken back.</summary>
internal static class DeskNotes
{
    private const ChangeClass CorrectionNote = ChangeClass.CorrectionNote;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Foot("correction without a label", "<p><em>This story has been corrected to reflect that the vote took place in Bergen.</em></p>"),
        Foot("correction between asterisks", "<p>*An earlier version of this story misspelled the name of the harbour master.</p>"),
        Foot("update with its hour", "<p><i>This article was updated at 3:40 p.m. to include a comment from the ministry.</i></p>"),
        Foot("correction in small type", "<p><small>CORRECTION (Nov. 3): The first paragraph has been changed to say that 40, not 400, ships were counted.</small></p>"),
        Foot("corrections in a list under a heading", "<section class='corrections'><h4>Corrections</h4><ul><li>An earlier version of this article gave the wrong age for Mr. Okafor.</li></ul></section>"),
        Foot("clarification in a box of its own", "<div class='clarification-box'><p><b>Clarification:</b> This piece has been amended to make clear that the company was not charged.</p></div>"),
        Foot("correction in the page's language", null),
        Top("correction in a box above the text", "<div class='notice'><strong>Correction</strong><p>A previous version of this article stated that the bridge was closed. It was open all day.</p></div>"),
        Top("editor's note in italics above the text", "<p><em>Editor's Note: Since this article was published, Mr. Okafor has left the committee.</em></p>"),
        Top("note that the article was revised", "<aside><p>Note: This article was revised after publication to remove an unverified claim.</p></aside>"),
        new("editor's note taken back", page => Taken(page, "<p><em>Editor’s note: This story has been updated with a statement from the ministry.</em></p>")) { Before = page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make("<p><em>Editor’s note: This story has been updated with a statement from the ministry.</em></p>")) },
        new("correction reworded", page => Reworded(page)) { Before = page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make("<p><em>Correction: An earlier version of this article misstated the year of the vote.</em></p>")) },
    ];

    /// <param name="name">Of the kind.</param>
    /// <param name="html">Null for a note in the page's language.</param>
    private static Mutation Foot(string name, string? html) => new(name, page =>
    {
        var note = page.Make(html ?? $"<p><i>{Words(page.Language)}</i></p>");
        PageCopy.Box(page.Paragraphs[^1]).InsertAfter(note);
        return Added(note);
    });

    private static Mutation Top(string name, string html) => new(name, page =>
    {
        var note = page.Make(html);
        PageCopy.Box(page.Paragraphs[0]).InsertBefore(note);
        return Added(note);
    });

    /// <summary>Whether a heading above a note is a sentence of its own is a matter of taste: checked where there is none.</summary>
    private static Expectation Added(IElement note) =>
        note.QuerySelector("h4, strong") is null ? Edit.Added(note.TextContent, CorrectionNote) : new Expectation { Classes = [CorrectionNote] };

    private static Expectation Taken(PageCopy page, string html) => new()
    {
        Classes = [ChangeClass.Substantive],
        OldSentences = Edit.Keys(page.Make(html)).ToHashSet(),
        NewSentences = new HashSet<string>(),
    };

    private static Expectation Reworded(PageCopy page)
    {
        PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make("<p><em>Correction: An earlier version of this article misstated the year and the place of the vote.</em></p>"));
        return new Expectation { Classes = [ChangeClass.Substantive, CorrectionNote] };
    }

    private static string Words(string language) => language switch
    {
        "de" => "Hinweis: In einer früheren Fassung dieses Textes hieß es, die Brücke sei gesperrt gewesen. Das ist falsch.",
        "fr" => "Mise à jour : une version antérieure de cet article indiquait par erreur que le pont était fermé.",
        "es" => "Fe de errores: en una versión anterior se decía que el puente estaba cerrado.",
        "it" => "Errata corrige: in una versione precedente si diceva che il ponte era chiuso.",
        "pt" => "Errata: uma versão anterior deste texto dizia que a ponte estava fechada.",
        "nl" => "Rectificatie: in een eerdere versie van dit artikel stond dat de brug dicht was.",
        "pl" => "Sprostowanie: w poprzedniej wersji tekstu podaliśmy, że most był zamknięty.",
        "tr" => "Düzeltme: Haberin önceki sürümünde köprünün kapalı olduğu yazıyordu.",
        "ru" => "Уточнение: в более ранней версии текста говорилось, что мост был закрыт.",
        "sv" => "Rättelse: I en tidigare version av texten stod det att bron var stängd.",
        "ja" => "【訂正】当初の記事で橋が閉鎖されたとありましたが、誤りでした。",
        "zh" => "更正：此前版本误称大桥已关闭。",
        "ko" => "정정: 이전 기사에서 다리가 폐쇄됐다고 잘못 보도했습니다.",
        "ar" => "تصحيح: ذكرت نسخة سابقة من هذا المقال أن الجسر كان مغلقا.",
        _ => "Correction appended: The bridge was open all day; an earlier version of this report said that it was closed.",
    };
}
