using System.Buffers;
using Ingest.Extraction.Metadata.Titles;

namespace Ingest.Extraction.Access;

/// <summary>
/// Whether a page says that there is nothing at its address. A heading that names the page is enough; one that only says that something
/// was not found may be news, and needs help for a lost reader beside it; the number alone may be a road or a car, and must stand alone.
/// </summary>
internal static class NotFoundHeading
{
    private const int LongestHeading = 80;

    private static readonly string[] Separators = [.. TitleText.Bars, "\n"];

    /// <summary>Words that stand beside the number on an error page.</summary>
    private static readonly HashSet<string> BesideNumber = new(StringComparer.OrdinalIgnoreCase)
    {
        "error", "http", "status", "code", "page", "file", "not", "found", "oops", "sorry", "the", "fehler", "seite", "nicht", "gefunden", "erreur", "errore", "erro", "código", "fout", "fel", "fejl",
        "feil", "virhe", "błąd", "chyba", "hiba", "eroare", "ошибка", "помилка", "hata", "σφάλμα", "エラー",
    };

    private static readonly SearchValues<string> NamesThePage = Of(
        "page not found", "page was not found", "page isn't available", "page is not available", "page doesn't exist", "page does not exist", "page no longer exists", "page can't be found", "page cannot be found",
        "page could not be found", "couldn't find that page", "couldn't find this page", "couldn't find the page", "can't find that page", "can't find the page", "page you are looking for", "page you were looking for", "page you requested",
        "page cannot be displayed", "article not found", "story not found", "content not found", "post not found", "this article is no longer available", "this story is no longer available", "this page is no longer available", "this content is no longer available",
        "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden", "seite existiert nicht", "artikel nicht gefunden", "page introuvable", "page est introuvable", "page non trouvée", "page n'existe pas", "page n'a pas été trouvée", "article introuvable",
        "página no encontrada", "no se encontró la página", "encontrado la página", "página no existe", "pagina non trovata", "pagina inesistente", "página não encontrada", "pagina niet gevonden", "pagina bestaat niet", "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte",
        "siden ble ikke funnet", "fant ikke siden", "siden blev ikke fundet", "siden findes ikke", "sivua ei löydy", "strona nie istnieje", "znaleziono strony", "strona nie została znaleziona", "stránka nenalezena", "stránka nebyla nalezena", "stránka sa nenašla", "az oldal nem található",
        "pagina nu a fost găsită", "страница не найдена", "страницы не существует", "сторінку не знайдено", "сторінка не знайдена", "страницата не е намерена", "sayfa bulunamadı", "halaman tidak ditemukan", "η σελίδα δεν βρέθηκε", "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "صفحه پیدا نشد", "הדף לא נמצא",
        "页面不存在", "找不到页面", "頁面不存在", "找不到網頁", "ページが見つかりません", "페이지를 찾을 수 없");

    private static readonly SearchValues<string> SaysNotFound = Of(
        "nothing found", "nothing was found", "no longer available", "can't be found", "cannot be found", "could not be found", "couldn't find", "nicht gefunden", "introuvable", "no encontrado", "no se encontró", "no encontramos", "non trovato", "não encontrado", "niet gevonden",
        "ikke funnet", "ikke fundet", "nie znaleziono", "не найдено", "не знайдено", "bulunamadı", "見つかりません", "찾을 수 없");

    private static readonly SearchValues<string> HelpsTheLost = Of(
        "home page", "homepage", "nothing was found at this location", "check the url", "check the address", "the address may", "this address", "the link may", "broken link", "mistyped", "been moved", "been removed", "try a search", "startseite", "diese adresse", "page d'accueil", "à l'accueil",
        "la portada", "página de inicio", "página inicial", "alla home", "voorpagina", "startsidan", "forsiden", "etusivu", "strony głównej", "úvodní", "на главную", "на головну", "ana sayfa", "トップページ");

    /// <param name="headings">The title element and the headings, a line each, apostrophes straight.</param>
    public static bool Holds(string headings, IReadOnlyList<string> lines) =>
        headings.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(h => h.Length < LongestHeading).Any(h => Says(h, lines));

    private static bool Says(string heading, IReadOnlyList<string> lines) =>
        heading.AsSpan().ContainsAny(NamesThePage) || IsNumber(heading)
        || (heading.AsSpan().ContainsAny(SaysNotFound) && lines.Any(line => line.Replace('’', '\'').AsSpan().ContainsAny(HelpsTheLost)));

    private static bool IsNumber(string heading)
    {
        var words = heading.Split([' ', ':', '.', '!', ',', '-', '–', '—', '#', '(', ')', '\'', '?'], StringSplitOptions.RemoveEmptyEntries);
        return words.Contains("404", StringComparer.Ordinal) && words.All(word => word == "404" || BesideNumber.Contains(word));
    }

    private static SearchValues<string> Of(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
