using System.Text.RegularExpressions;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Dates with the word before them, within lines that name somebody too: "Publicado el 14 de mayo de 2024 por Ana Lima".</summary>
internal static partial class DatesInLines
{
    public static bool IsIn(string line) => Date().IsMatch(line);

    /// <summary>The line with a bar in place of each date.</summary>
    public static string Out(string line) => line.AsSpan().ContainsAnyInRange('0', '9') ? Date().Replace(line, " | ") : line;

    [GeneratedRegex(@"(?:(?:last updated|updated|published|posted|aktualisiert|veröffentlicht|güncelleme|publicado|publicada|actualizado|atualizado|postado|publié|pubblicato|aggiornato|geplaatst|gepubliceerd|bijgewerkt|publicerad|publisert|opublikowano|опубликовано|投稿日|公開日|更新日|发布时间|發布時間)\s{0,3}(?:on|am|el|le|il|em|op|dnia|:|：)?\s{0,3})?(?:\b(?:em|el|le|il|on|am|op) )?(?:\b\d{1,2}(?:st|nd|rd|th|º|er|\.)?[./ -]\s?(?:de |of )?(?:\d{1,2}|\p{L}{3,12}\.?),?[./ -]\s?(?:de |del )?(?:19|20)\d\d\b|\b\d{1,2}([./-])\d{1,2}\1\d\d\b|\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Date();
}
