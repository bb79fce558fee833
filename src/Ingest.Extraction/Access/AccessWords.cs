using Ingest.Extraction.Page;

namespace Ingest.Extraction.Access;

/// <summary>The words by which pages say that they withhold something, in the languages in which publishers say it.</summary>
internal static class AccessWords
{
    /// <summary>Titles and headings that the tests for robots bear, and nothing else.</summary>
    public static readonly PhraseSet Challenge = Of(
        "just a moment...", "nur einen moment", "attention required! | cloudflare", "access to this page has been denied", "pardon our interruption", "human verification", "verify you are human", "verifying you are human",
        "checking your browser before", "checking if the site connection is secure", "ddos protection by", "ddos-guard", "vercel security checkpoint", "client challenge", "challenge validation", "robot challenge screen", "sorry, you have been blocked",
        "request unsuccessful. incapsula", "please verify you are a human", "making sure you're not a bot", "sucuri website firewall", "radware captcha", "radware bot manager", "one moment, please...", "your request is being verified",
        "your access to this site has been limited", "we're verifying your browser");

    /// <summary>What they say as well, and what may be the headline of a report.</summary>
    public static readonly PhraseSet ChallengeLike = Of(
        "are you a robot", "are you human", "bot verification", "robot check", "security check", "checking your browser", "you have been blocked", "unusual traffic", "you are being redirected", "sicherheitsüberprüfung", "vérification de sécurité", "un instant…", "einen moment …", "un momento…");

    /// <summary>Titles and headings of pages that refuse.</summary>
    public static readonly PhraseSet Refusal = Of(
        "access denied", "403 forbidden", "403 - forbidden", "request rejected", "error: the request could not be satisfied", "request blocked", "unavailable due to legal reasons", "unavailable for legal reasons", "not available in your region", "not available in your country",
        "unavailable in your region", "unavailable in your country", "zugriff verweigert", "accès refusé", "acceso denegado", "accesso negato", "acesso negado", "toegang geweigerd", "доступ запрещен", "доступ заборонено");

    /// <summary>Titles and headings of a site's own error and maintenance pages.</summary>
    public static readonly PhraseSet Failure = Of(
        "internal server error", "service unavailable", "bad gateway", "gateway timeout", "error 500", "error 502", "error 503", "technical difficulties", "under maintenance", "wartungsarbeiten", "temporarily unavailable",
        "something went wrong", "site en maintenance", "database error", "application error", "error establishing a database connection", "web server is down", "connection timed out", "origin is unreachable",
        "down for maintenance", "scheduled maintenance", "maintenance mode", "maintenance in progress", "currently undergoing maintenance", "we'll be back soon", "we’ll be back soon", "we will be back soon", "be right back", "site is offline", "currently unavailable", "wegen wartung", "vorübergehend nicht erreichbar",
        "en cours de maintenance", "maintenance en cours", "en mantenimiento", "in manutenzione", "em manutenção", "in onderhoud", "pågående underhåll", "технические работы", "технічні роботи", "przerwa techniczna", "prace techniczne", "probíhá údržba", "bakım çalışması", "bakımdayız", "メンテナンス中", "점검 중", "系统维护", "網站維護", "网站维护", "تحت الصيانة");

    /// <summary>Requests to pay that stand where the text breaks off.</summary>
    public static readonly PhraseSet Paywall = Of(
        "subscribe to read", "subscribe to continue", "subscribe now to read", "subscribe to keep reading", "subscribe for full access", "to continue reading, subscribe", "this article is for subscribers", "for subscribers only", "for paying subscribers", "for paid subscribers", "for paid members", "for members only", "subscribers only",
        "this content is for subscribers", "this article is reserved for", "become a subscriber to ", "subscribers can read", "unlock this article", "to read the full story", "to read the rest of this",
        "read the full article with", "reached your limit of free articles", "free articles remaining", "exclusive to subscribers", "purchase this article", "remaining free article",
        "weiterlesen mit", "jetzt weiterlesen", "jetzt abonnieren und weiterlesen", "dieser artikel ist nur für abonnenten", "exklusiv für abonnenten", "nur für abonnenten", "artikel freischalten",
        "réservé aux abonnés", "réservé à nos abonnés", "la suite est réservée", "abonnez-vous pour lire", "pour lire la suite", "de cet article à lire", "% of this article left", "% of this article remain", "de este artículo por leer", "% dieses artikels",
        "suscríbete para", "contenido exclusivo para suscriptores", "solo para suscriptores", "abbonati per", "per continuare a leggere", "riservato agli abbonati", "contenuto riservato",
        "exclusivo para assinantes", "assine para ler", "conteúdo exclusivo para assinantes", "alleen voor abonnees", "lees verder met", "för prenumeranter", "kun for abonnenter", "tylko dla subskrybentów", "pouze pro předplatitele", "только для подписчиков", "лише для передплатників", "abonelere özel", "この記事は会員限定", "この記事は有料会員", "この記事は有料", "구독자 전용", "订阅后继续阅读",
        "subscriber-only", "subscriber only", "subscriber exclusive", "subscriber-exclusive", "get unlimited access for", "subscribe or log in", "abonnenten vorbehalten", "abonnent:innen vorbehalten", "sie wollen weiterlesen", "möchten sie weiterlesen", "um weiterzulesen",
        "réservé aux abonnées", "réservée aux abonnés", "s’abonner pour lire", "s'abonner pour lire", "sólo para suscriptores", "hazte suscriptor", "solo per abbonati", "solo per gli abbonati", "riservata agli abbonati", "exclusivo a assinantes", "reservado a assinantes", "assine para continuar",
        "exclusief voor abonnees", "toegankelijk voor abonnees", "låst artikel", "endast för prenumeranter", "for at læse videre", "for å lese videre", "denne saken er for abonnenter", "vain tilaajille", "jatkaaksesi lukemista", "dla prenumeratorów", "aby czytać dalej", "jen pro předplatitele", "pre predplatiteľov",
        "csak előfizetőknek", "csak előfizetőink", "előfizetőknek érhető el", "doar pentru abonați", "exclusiv pentru abonați", "μόνο για συνδρομητές", "αποκλειστικά για συνδρομητές", "только подписчикам", "доступен по подписке", "доступна по подписке", "тільки для передплатників", "само за абонати", "samo za pretplatnike",
        "会員限定記事", "続きを読むには", "続きをお読みいただくには", "付费内容", "订阅后阅读", "仅限会员", "會員限定", "訂閱後", "訂戶專享", "유료 회원 전용", "회원 전용 기사", "구독자만", "للمشتركين فقط", "حصري للمشتركين", "ویژه مشترکان", "למנויים בלבד", "khusus pelanggan", "chỉ dành cho thành viên", "เฉพาะสมาชิก",
        "is restricted to subscribers", "is restricted to members", "is restricted to site members", "available to subscribers only", "only available to subscribers", "available only to subscribers", "exclusively for subscribers", "to access this content, you must purchase",
        "som prenumerant", "för dig som prenumererar", "er forbeholdt abonnenter", "denne artikel er for abonnenter", "только по подписке", "по подписке или", "лише за передплатою", "доступно за передплатою", "订阅后可", "订阅后即可", "付费后可", "付费阅读", "有料会員限定", "続きは会員", "구독 후", "bu içerik abonelere", "για συνδρομητές μόνο", "לקריאת הכתבה המלאה", "berlangganan untuk membaca", "dành cho thuê bao");

    public static readonly PhraseSet Login = Of(
        "log in to continue", "sign in to continue", "sign in to read", "log in to read", "register to read", "register to continue", "create a free account to", "create an account to read", "sign up to read", "please log in to",
        "bitte melden sie sich an", "registrieren sie sich, um", "connectez-vous pour lire", "créez un compte", "inicia sesión para", "regístrate para seguir leyendo", "regístrate gratis para",
        "accedi per continuare", "registrati per", "faça login para continuar", "cadastre-se para", "log in om verder", "logga in för att läsa", "войдите, чтобы", "ログインして続き", "로그인 후",
        "register for free to", "register to keep reading", "sign in to keep reading", "log in or register to", "melden sie sich an, um", "logg inn for å lese", "log ind for at læse", "zaloguj się, aby", "登录后阅读", "登入後閱讀", "登录后可", "you must be logged in to view", "vous devez être connecté pour", "debes iniciar sesión para", "přihlaste se, abyste", "okumak için giriş", "سجل الدخول لقراءة", "로그인하고 계속");

    /// <summary>Class names and ids of the boxes that stand over or after a text that was cut.</summary>
    public static readonly PhraseSet WallNames = Of(
        "paywall", "pay-wall", "regwall", "reg-wall", "metered-wall", "subscriber-wall", "subscription-wall", "subscribe-wall", "piano-offer", "tp-container-inner", "premium-wall", "meter-wall", "content-gate", "article-gate",
        "gated-content", "truncated-content", "article-truncated", "piano-inline", "abo-teaser", "c-paywall", "o-barrier", "gateway-content", "locked-content", "content-locked",
        "post-upgrade-cta", "poool-widget", "leaky_paywall", "zephr-");

    private static PhraseSet Of(params string[] words) => new(words);
}
