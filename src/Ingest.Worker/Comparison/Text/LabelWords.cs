using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Words of the lines above a text: labels of several words, months as they are cut short, what stands beside dates. As seen on news sites in each language.</summary>
internal static class LabelWords
{
    /// <summary>Labels of articles for subscribers, and of kinds of articles.</summary>
    private static readonly FrozenSet<string> Labels = string.Join('|', WordList.Lines("""
        premium|exclusive|plus|abo|abonnés|exklusiv|exclusif|esclusiva|exclusiva|exclusivo|suscriptores|abbonati|assinantes|эксклюзив|özel|prenumerant|abonnent|exclusief
        for subscribers|subscribers only|subscriber only|for subscribers only|subscriber exclusive|members only|for members|premium content|premium article|exclusive content|free article|free to read|limited free article|long read|the long read|breaking news|news analysis|live updates
        nur für abonnenten|für abonnenten|exklusiv für abonnenten|plus-artikel|plus artikel|abo artikel|mit abo|artikel für abonnenten|exklusiv-inhalt|nur mit abo
        réservé aux abonnés|article réservé aux abonnés|abonnés seulement|pour les abonnés|contenu réservé|article abonné|accès libre|article offert
        solo para suscriptores|exclusivo para suscriptores|para suscriptores|contenido exclusivo|exclusivo suscriptores|acceso libre
        solo per abbonati|per gli abbonati|riservato agli abbonati|contenuto riservato|articolo riservato agli abbonati
        exclusivo para assinantes|só para assinantes|para assinantes|conteúdo exclusivo|conteúdo para assinantes
        alleen voor abonnees|voor abonnees|för prenumeranter|endast för prenumeranter|for abonnenter|kun for abonnenter|tylko dla prenumeratorów|dla prenumeratorów|tylko dla subskrybentów|pouze pro předplatitele|csak előfizetőknek|tilaajille|vain tilaajille
        для подписчиков|только для подписчиков|для передплатників|abonelere özel|sadece aboneler
        会員限定|会員限定記事|有料会員限定|有料記事|無料記事|独自|구독자 전용|유료 기사|회원 전용|仅限订阅者|会员专享|付费内容|للمشتركين فقط|למנויים בלבד
        """)).Split('|').Select(WordList.Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What sites call their front page.</summary>
    public static FrozenSet<string> Homes { get; } = WordList.Words("""
        home homepage startseite start accueil inicio portada início hjem hem forside etusivu domů úvod címlap acasă αρχική главная головна начало начална anasayfa ホーム トップ 首页 首頁 홈 الرئيسية خانه
        beranda
        """);

    /// <summary>Beside a day: the hour's words, zones, small words.</summary>
    public static FrozenSet<string> BesideDates { get; } = WordList.Words("""
        am pm a.m p.m a m p at on op of the de del le la el à às um den kl klo ore ob h min uhr est edt cst cdt pst pdt et ct pt gmt utc cet cest msk bst ist jst kst aest z
        mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom
        th st nd rd 年 月 日 時 分 时 시 분 년 월 일 г в
        """);

    private static readonly FrozenSet<string> ShortMonths = WordList.Words("""
        jan feb mar apr may jun jul aug sep sept oct nov dec jän mär mai okt dez janv févr avr juil août déc ene abr ago dic gen mag giu lug set ott fev out
        styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
        """);

    private static readonly FrozenSet<string> OtherMonths = WordList.Words("""
        janvier février mars avril juin juillet septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        janeiro fevereiro março maio junho julho setembro outubro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre maart augustus
        """);

    /// <summary>The whole line is a label of articles for subscribers, or of a kind of article.</summary>
    public static bool Is(string line) => line.Length <= 60 && Labels.Contains(WordList.Folded(line.Trim()));

    /// <param name="word">Folded to lower case.</param>
    public static bool IsMonth(string word) => MonthNames.Contains(word) || ShortMonths.Contains(word) || OtherMonths.Contains(word);
}
