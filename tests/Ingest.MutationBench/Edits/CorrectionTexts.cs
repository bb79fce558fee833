namespace Ingest.MutationBench.Edits;

/// <summary>How newspapers of each language say that a text was corrected, where they do not begin with the word for it.</summary>
internal static class CorrectionTexts
{
    public static string In(string language) => language switch
    {
        "de" => "In einer früheren Fassung stand, die Brücke sei gesperrt. Wir haben das korrigiert.",
        "fr" => "Erratum du 3 novembre : le pont n’était pas fermé, contrairement à ce que nous avions écrit.",
        "es" => "Una versión anterior de esta noticia decía por error que el puente estaba cerrado.",
        "it" => "In una versione precedente dell’articolo si leggeva che il ponte era chiuso.",
        "pt" => "Uma versão anterior desta reportagem afirmava que a ponte estava fechada.",
        "nl" => "In een eerdere versie van dit stuk stond dat de brug dicht was. Dat is aangepast.",
        "sv" => "I en tidigare version av artikeln stod att bron var stängd.",
        "nb" or "no" => "I en tidligere versjon av saken sto det at broen var stengt.",
        "da" => "Rettet 3. november: Der stod tidligere i artiklen, at broen var lukket.",
        "is" => "Leiðrétting: Í fyrri útgáfu fréttarinnar var sagt að brúin væri lokuð.",
        "pl" => "W pierwotnej wersji artykułu podano, że most był zamknięty. Przepraszamy za błąd.",
        "cs" => "V původní verzi článku stálo, že most byl uzavřen. Omlouváme se za chybu.",
        "ru" => "В первоначальной версии новости говорилось, что мост был закрыт.",
        "tr" => "Bu haberin ilk halinde köprünün kapalı olduğu yazıyordu; düzeltildi.",
        "id" => "Artikel ini telah dikoreksi: jembatan tidak ditutup.",
        "vi" => "Bài viết đã được sửa: cây cầu không bị đóng.",
        "ja" => "※初出時、橋が閉鎖されたとしていましたが、誤りでした。お詫びして訂正いたします。",
        "zh" => "本文初版误称大桥已关闭，现已更正。",
        "ko" => "※ 기사 본문 중 다리가 폐쇄됐다는 내용을 바로잡았습니다.",
        "ar" => "تم تعديل هذا الخبر لتصحيح معلومة عن الجسر.",
        "fa" => "در نسخه پیشین این خبر آمده بود که پل بسته است؛ این اشتباه اصلاح شد.",
        "he" => "בגרסה קודמת של הכתבה נכתב כי הגשר סגור. הטעות תוקנה.",
        _ => "This copy has been corrected: the bridge was open all day.",
    };
}
