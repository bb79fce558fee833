namespace Ingest.Worker.Comparison.Classes;

/// <summary>
/// What newsrooms call their corrections, in lower case, quotation marks straight. From the published corrections policies
/// and pages of newspapers and agencies in each language.
/// </summary>
internal static class CorrectionWords
{
    /// <summary>A note begins with one of these, set off by a colon, a dash, a stop or a date.</summary>
    public static IReadOnlyList<string> Labels { get; } = Lines("""
        correction
        corrections
        correction and clarification
        correction appended
        correction note
        clarification
        clarifications
        corrections and clarifications
        erratum
        errata
        erratum du
        editor's note
        editors' note
        editors note
        editor note
        note from the editor
        note to readers
        a note to readers
        retraction
        korrektur
        berichtigung
        richtigstellung
        klarstellung
        anmerkung der redaktion
        anm. der redaktion
        anm. d. red
        hinweis der redaktion
        rectificatif
        rectification
        mise au point
        note de la rédaction
        note de l'éditeur
        ndlr
        corrección
        rectificación
        aclaración
        fe de errores
        erată
        korjattu
        fe de erratas
        nota del editor
        nota de la redacción
        nota de redacción
        correção
        retificação
        erramos
        esclarecimento
        nota do editor
        nota da redação
        nota de redação
        correzione
        rettifica
        precisazione
        errata corrige
        nota della redazione
        nota dell'editore
        ndr
        correctie
        rectificatie
        verduidelijking
        noot van de redactie
        naschrift redactie
        rättelse
        förtydligande
        redaktörens anmärkning
        rettelse
        presisering
        præcisering
        korrigering
        redaktionel note
        oikaisu
        korjaus
        leiðrétting
        javítás
        ispravka
        исправка
        popravek
        pataisymas
        labojums
        แก้ไข
        แก้ข่าว
        sprostowanie
        korekta
        od redakcji
        oprava
        poznámka redakce
        helyesbítés
        düzeltme
        editörün notu
        koreksi
        ralat
        catatan redaksi
        исправление
        исправлено
        поправка
        уточнение
        примечание редакции
        от редакции
        виправлення
        уточнення
        від редакції
        поправка
        διόρθωση
        σημείωση σύνταξης
        תיקון
        הבהרה
        تصحيح
        توضيح
        تنويه
        استدراك
        ملاحظة المحرر
        ملاحظة من المحرر
        تصحیح
        اصلاحیه
        सुधार
        संपादक की टिप्पणी
        संपादकीय टिप्पणी
        更正
        更正启事
        勘误
        勘誤
        编者按
        編者按
        编者注
        編者註
        訂正
        お詫びと訂正
        訂正とお詫び
        編集部注
        編注
        정정
        바로잡습니다
        정정보도
        편집자 주
        편집자주
        đính chính
        """);

    /// <summary>Only a note says this, wherever it stands in its beginning.</summary>
    public static IReadOnlyList<string> Phrases { get; } = Lines("""
        earlier version of this
        previous version of this
        original version of this
        earlier version of the article
        earlier versions of this
        this article has been corrected
        this article was corrected
        this story has been corrected
        this story was corrected
        this piece has been corrected
        this post has been corrected
        this report has been corrected
        has been updated to correct
        was updated to correct
        has been updated to clarify
        was updated to clarify
        has been amended to
        was amended on
        has been corrected to
        updated to reflect
        we regret the error
        regrets the error
        früheren version dieses
        früheren fassung dieses
        ursprünglichen version dieses
        vorherigen version dieses
        wurde nachträglich korrigiert
        version précédente de cet article
        précédente version de cet article
        version antérieure de cet article
        première version de cet article
        cet article a été corrigé
        cet article a été modifié
        versión anterior de este
        versión previa de este
        este artículo ha sido corregido
        este artículo fue corregido
        versão anterior deste
        versão anterior desta
        este texto foi corrigido
        esta reportagem foi corrigida
        versione precedente di questo
        precedente versione di questo
        questo articolo è stato corretto
        eerdere versie van dit
        vorige versie van dit
        dit artikel is gecorrigeerd
        tidigare version av
        tidligere version af
        tidligere versjon av
        wcześniejszej wersji
        poprzedniej wersji
        предыдущей версии
        первоначальной версии
        более ранней версии
        попередній версії
        bu haberin önceki
        bu makalenin önceki
        versi sebelumnya dari
        نسخة سابقة من هذا
        تم تصحيح هذا
        इस लेख के पिछले
        इस खबर के पिछले
        此前版本
        先前版本
        本文更正
        記事を訂正
        一部を訂正
        이전 버전의 기사
        """);

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
