using AngleSharp.Dom;
using Ingest.Worker.Comparison;

namespace Ingest.MutationBench.Edits;

/// <summary>Corrections, editors' notes, paywalls.</summary>
internal static class NoteEdits
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("correction at the end", page => After(page, page.Paragraphs[^1], Correction(page.Language))),
        new("editor's note at the top", page => Before(page, page.Paragraphs[0], Note(page.Language))),
        new("correction with the corrected word", CorrectionAndEdit),
        new("cut to a teaser", page => Cut(page, isReversed: false)),
        new("full text after a teaser", page => Cut(page, isReversed: true)),
    ];

    private static string Correction(string language) => language switch
    {
        "de" => "Korrektur: In einer früheren Version dieses Artikels stand eine falsche Jahreszahl.",
        "fr" => "Rectificatif : une version précédente de cet article donnait une date erronée.",
        "es" => "Corrección: una versión anterior de este artículo daba una fecha equivocada.",
        "ja" => "訂正：日付に誤りがありました。",
        "zh" => "更正：本文较早的版本日期有误。",
        "ko" => "바로잡습니다: 날짜가 잘못되었습니다.",
        "tr" => "Düzeltme: Bu haberin önceki sürümünde yanlış bir tarih vardı.",
        "ru" => "Исправление: в предыдущей версии статьи была указана неверная дата.",
        "sv" => "Rättelse: I en tidigare version av artikeln angavs fel datum.",
        "pl" => "Sprostowanie: we wcześniejszej wersji artykułu podano błędną datę.",
        "it" => "Correzione: una versione precedente di questo articolo riportava una data sbagliata.",
        "pt" => "Correção: uma versão anterior deste texto trazia uma data errada.",
        _ => "Correction: An earlier version of this article gave the wrong year for the agreement.",
    };

    private static string Note(string language) => language switch
    {
        "de" => "Anmerkung der Redaktion: Dieser Text wurde um eine Stellungnahme ergänzt.",
        "fr" => "Note de la rédaction : ce texte a été complété par une réponse.",
        "es" => "Nota de la redacción: este texto se completó con una respuesta.",
        _ => "Editor's note: This story has been updated with a statement from the ministry.",
    };

    private static Expectation After(PageCopy page, IElement place, string text)
    {
        PageCopy.Box(place).InsertAfter(page.Make($"<p><em>{text}</em></p>"));
        return Edit.Added(text, ChangeClass.CorrectionNote);
    }

    private static Expectation Before(PageCopy page, IElement place, string text)
    {
        PageCopy.Box(place).InsertBefore(page.Make($"<p><strong>{text}</strong></p>"));
        return Edit.Added(text, ChangeClass.CorrectionNote);
    }

    private static Expectation? CorrectionAndEdit(PageCopy page)
    {
        var edit = WordEdits.All[0].Apply(page);
        var note = After(page, page.Paragraphs[^1], Correction(page.Language));
        return edit is null ? null : note with { OldSentences = edit.OldSentences, NewSentences = edit.NewSentences!.Concat(note.NewSentences!).ToHashSet() };
    }

    private static Expectation? Cut(PageCopy page, bool isReversed)
    {
        if (page.Paragraphs.Count < 6 || page.Paragraphs.Sum(paragraph => paragraph.TextContent.Length) < page.Old.Body.Length * 0.7)
        {
            return null;
        }

        var last = PageCopy.Box(page.Paragraphs[1]);
        var all = page.Paragraphs.Skip(2).ToList();
        // Up to the element that holds the whole text: headings and lists between its sections are withheld with it.
        for (INode at = last; at.Parent is { } parent && !(at is IElement held && all.TrueForAll(held.Contains)); at = parent)
        {
            while (at.NextSibling is { } behind)
            {
                parent.RemoveChild(behind);
            }
        }

        all.ForEach(paragraph => paragraph.Remove());
        last.InsertAfter(page.Make("<div class='paywall'><h3>Subscribe to continue reading</h3><p>This article is for subscribers only. Already a subscriber? <a href='/login'>Log in</a></p><a class='button' href='/subscribe'>Subscribe now</a></div>"));
        return new Expectation { Classes = [isReversed ? ChangeClass.Restoration : ChangeClass.Truncation], IsReversed = isReversed };
    }
}
