using System.Buffers;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;

namespace Ingest.Extraction.Access;

/// <summary>Whether a page asks for consent in place of showing anything: a heading about it and a button that gives it.</summary>
internal static class ConsentWall
{
    /// <summary>In words, of the whole page: the longest walls list their purposes and partners.</summary>
    private const int LongestPage = 600;

    /// <summary>Characters of a button.</summary>
    private const int LongestButton = 60;

    private const int MostButtons = 300;

    private static readonly SearchValues<string> Headings = Of(
        "before you continue", "bevor sie fortfahren", "bevor du", "avant de continuer", "antes de continuar", "your privacy choices", "we value your privacy", "your choices come first", "wir schätzen ihre privatsphäre", "privacy settings", "your privacy is important",
        "cookie consent", "consent manager", "votre consentement", "respect de votre vie privée", "mit werbung weiterlesen", "weiter mit werbung", "mit werbung lesen", "werbefrei lesen", "cookies zustimmen", "willkommen zurück", "willkommen bei", "accepter et continuer", "accetta e continua",
        "continuer sans accepter", "you are being redirected to the consent", "datenschutz-einstellungen", "datenschutzeinstellungen", "privatsphäre-einstellungen", "privacy gate", "privacygate", "gebruiken cookies", "gebruikt cookies", "we use cookies", "use cookies and", "utilisons des cookies", "utilizamos cookies",
        "usiamo i cookie", "używamy plików cookie", "szanujemy twoją prywatność", "dbamy o twoją prywatność", "tu privacidad es", "su privacidad es", "la tua privacy", "il rispetto della tua", "sua privacidade", "vi värnar om", "vi bryr os om", "gizliliğinize önem");

    private static readonly SearchValues<string> Buttons = Of(
        "accept", "agree", "akzeptier", "zustimm", "einverstanden", "j'accepte", "j’accepte", "tout accepter", "aceptar", "acepto", "accetta", "acconsent", "aceitar", "concordo", "akkoord", "accepteren", "zgadzam", "akceptuj", "przejdź do serwisu", "godkänn", "acceptera", "godkend", "tillad alle", "samtykke",
        "godta", "hyväksy", "souhlas", "přijmout", "elfogad", "acceptă", "принять", "согласен", "прийняти", "kabul et", "同意", "동의");

    public static bool Holds(AccessQuestion question)
    {
        if (question.Page.Url?.Host.StartsWith("consent.", StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        return !question.DescribesArticle && question.PageWords < LongestPage
            && (question.Page.Elements.Forms.Exists(PostsConsent) || (question.Headings.AsSpan().ContainsAny(Headings) && HasButton(question)));
    }

    private static bool PostsConsent(Element form) => form.GetAttribute("action")?.Contains("consent", StringComparison.OrdinalIgnoreCase) == true;

    private static bool HasButton(AccessQuestion question) =>
        question.Page.Document.Descendants().Where(IsButton).Take(MostButtons)
            .Select(button => button.GetAttribute("value") is { Length: > 1 } value ? value : ElementText.Of(button))
            .Any(text => text.Length <= LongestButton && text.AsSpan().ContainsAny(Buttons));

    private static bool IsButton(Element element) =>
        element.LocalName is "button" or "a" || element.GetAttribute("role") == "button" || (element.LocalName == "input" && element.GetAttribute("type") is "submit" or "button");

    private static SearchValues<string> Of(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
