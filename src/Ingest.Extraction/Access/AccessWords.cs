using System.Buffers;

namespace Ingest.Extraction.Access;

/// <summary>The words by which pages say that they withhold something, in the languages in which publishers say it.</summary>
internal static class AccessWords
{
    /// <summary>Titles and headings of pages that test for robots.</summary>
    public static readonly SearchValues<string> Challenge = Of(
        "just a moment...", "attention required! | cloudflare", "access to this page has been denied", "pardon our interruption", "are you a robot", "are you human",
        "bot verification", "human verification", "verify you are human", "verifying you are human", "checking your browser", "checking if the site connection is secure",
        "ddos protection by", "ddos-guard", "security checkpoint", "robot check", "client challenge", "you have been blocked", "request unsuccessful. incapsula",
        "please verify you are a human", "making sure you're not a bot", "unusual traffic", "sicherheitsüberprüfung", "vérification de sécurité", "un instant…", "einen moment …", "un momento…");

    /// <summary>Titles and headings of pages that refuse.</summary>
    public static readonly SearchValues<string> Refusal = Of(
        "access denied", "403 forbidden", "403 - forbidden", "request rejected", "error: the request could not be satisfied", "request blocked", "zugriff verweigert", "accès refusé", "acceso denegado", "доступ запрещен");

    public static readonly SearchValues<string> NotFound = Of(
        "404", "page not found", "page isn't available", "page doesn't exist", "page does not exist", "article not found", "content not found", "nothing found", "no longer available", "can't be found",
        "cannot be found", "could not be found", "couldn't find", "page cannot be displayed", "seite nicht gefunden", "nicht gefunden", "page introuvable", "page non trouvée", "página no encontrada", "no se encontró",
        "no encontramos", "pagina non trovata", "página não encontrada", "pagina niet gevonden", "sidan hittades inte", "siden ble ikke funnet", "siden blev ikke fundet", "sivua ei löydy", "strona nie istnieje",
        "nie znaleziono", "stránka nenalezena", "страница не найдена", "сторінку не знайдено", "sayfa bulunamadı", "η σελίδα δεν βρέθηκε", "الصفحة غير موجودة", "页面不存在", "ページが見つかりません", "페이지를 찾을 수 없");

    public static readonly SearchValues<string> Failure = Of(
        "internal server error", "service unavailable", "bad gateway", "gateway timeout", "error 500", "error 502", "error 503", "technical difficulties", "under maintenance", "wartungsarbeiten", "temporarily unavailable",
        "something went wrong", "site en maintenance", "database error", "application error");

    public static readonly SearchValues<string> Consent = Of(
        "before you continue", "bevor sie fortfahren", "bevor du", "avant de continuer", "antes de continuar", "your privacy choices", "we value your privacy", "wir schätzen ihre privatsphäre", "privacy settings",
        "cookie consent", "consent manager", "mit werbung weiterlesen", "weiter mit werbung", "werbefrei lesen", "cookies zustimmen", "willkommen zurück", "accepter et continuer", "accetta e continua", "continuer sans accepter",
        "you are being redirected to the consent", "datenschutz-einstellungen", "privacy gate");

    /// <summary>Requests to pay that stand where the text breaks off.</summary>
    public static readonly SearchValues<string> Paywall = Of(
        "subscribe to read", "subscribe to continue", "subscribe now to read", "subscribe to keep reading", "subscribe for full access", "to continue reading, subscribe", "this article is for subscribers", "for subscribers only",
        "this content is for subscribers", "this article is reserved for", "become a subscriber to", "subscribers can read", "unlock this article", "to read the full story", "to read the rest of this",
        "read the full article with", "reached your limit of free articles", "free articles remaining", "exclusive to subscribers", "purchase this article", "remaining free article",
        "weiterlesen mit", "jetzt weiterlesen", "jetzt abonnieren und weiterlesen", "dieser artikel ist nur für abonnenten", "exklusiv für abonnenten", "nur für abonnenten", "artikel freischalten",
        "réservé aux abonnés", "réservé à nos abonnés", "la suite est réservée", "abonnez-vous pour lire", "pour lire la suite",
        "suscríbete para", "contenido exclusivo para suscriptores", "solo para suscriptores", "abbonati per", "per continuare a leggere", "riservato agli abbonati", "contenuto riservato",
        "exclusivo para assinantes", "assine para ler", "conteúdo exclusivo para assinantes", "alleen voor abonnees", "lees verder met", "för prenumeranter", "kun for abonnenter",         "tylko dla subskrybentów", "pouze pro předplatitele", "только для подписчиков", "лише для передплатників", "abonelere özel", "この記事は会員限定", "この記事は有料会員", "この記事は有料", "구독자 전용", "订阅后继续阅读");

    public static readonly SearchValues<string> Login = Of(
        "log in to continue", "sign in to continue", "sign in to read", "log in to read", "register to read", "register to continue", "create a free account to", "create an account to read", "sign up to read", "please log in to",
        "bitte melden sie sich an", "registrieren sie sich, um", "connectez-vous pour lire", "créez un compte", "inicia sesión para", "regístrate para seguir leyendo", "regístrate gratis para",
        "accedi per continuare", "registrati per", "faça login para continuar", "cadastre-se para", "log in om verder", "logga in för att läsa", "войдите, чтобы", "ログインして続き", "로그인 후");

    /// <summary>Class names and ids of the boxes that stand over or after a text that was cut.</summary>
    public static readonly SearchValues<string> WallNames = Of(
        "paywall", "pay-wall", "regwall", "reg-wall", "metered-wall", "subscriber-wall", "subscription-wall", "subscribe-wall", "piano-offer", "tp-container-inner", "premium-wall", "meter-wall", "content-gate", "article-gate",
        "gated-content", "truncated-content", "article-truncated", "piano-inline", "abo-teaser", "c-paywall", "o-barrier", "gateway-content", "locked-content", "content-locked");

    private static SearchValues<string> Of(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
