using System.Text.RegularExpressions;

namespace Ingest.Worker.Comparison.Text;

/// <summary>
/// Whole lines in which a site speaks to its readers of itself: what they may buy, follow, download, comment on, republish, read next.
/// The phrases are those of English-language news sites; what other languages say with a link is in <see cref="PromptWords"/>.
/// </summary>
internal static partial class ReaderRequest
{
    /// <summary>With the link that answers it; prose that mentions a subscription goes on for longer.</summary>
    private const int MostWordsWithLink = 30;

    private const int MostWordsWithout = 16;

    /// <summary>Without a link and longer than this, it must begin with what it asks.</summary>
    private const int ShortLine = 9;

    /// <summary>Characters.</summary>
    private const int Longest = 300;
    private const int LongestConsent = 160;

    private static readonly char[] Separators = ['|', '\u00B7', '\u2022'];

    public static bool Is(string line, bool hasLinks)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var text = Folded(line);
        return hasLinks ? Words.Count(text) <= MostWordsWithLink && Says(text) : SaysWithoutLink(text);
    }

    private static string Folded(string line) => Normalise.Clean(line).ToLowerInvariant().Replace('\u2019', '\'');

    /// <summary>What somebody said about subscriptions is the article's.</summary>
    private static bool SaysWithoutLink(string text) =>
        !text.AsSpan().ContainsAny('"', '\u201C', '\u201E') && ((text.Length <= LongestConsent && Consents().IsMatch(text)) || SaysShortly(text));

    private static bool SaysShortly(string text) => Words.Count(text) is var words and <= MostWordsWithout
        && (Stores().IsMatch(text) || (words <= ShortLine ? Says(text) : Begins(Offers(), text) || Begins(Leads(), text) || Begins(Comments(), text)));

    private static bool Says(string text) => Stores().IsMatch(text) || Offers().IsMatch(text) || Leads().IsMatch(text) || Comments().IsMatch(text) || Consents().IsMatch(text);

    private static bool Begins(Regex phrase, string text) => phrase.Match(text) is { Success: true, Index: <= 1 };

    /// <summary>"Views: 1,203 | Shares: 41", "Print this page | Email a friend": every part of it is such a line or counts nothing.</summary>
    public static bool IsBar(string line)
    {
        var parts = line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(part => UncountedLine.Is(part) || PassingLine.IsOfTheVisit(part) || Says(Folded(part)));
    }

    [GeneratedRegex("""
        \b(?:
          unlimited\ (?:digital\ )?access | subscribe\ (?:now|today|here|to\ (?:our|the|read|get|unlock|continue)|for\ (?:as|full|just|only|more|unlimited|less))
        | (?:already|not\ yet|not)\ an?\ (?:member|subscriber) | become\ an?\ (?:member|subscriber|supporter|patron|friend\ of) | (?:start|begin|try)\ (?:your|a|our)\ free\ trial | cancel\ (?:any\ ?time|whenever)
        | (?:limited[- ]time|special|introductory|exclusive|black\ friday)\ offer | \d+\ ?%\ (?:off|discount)\b.{0,30}\b(?:subscri|member|access) | from\ (?:just\ |only\ )?[$\u20AC\u00A3]\ ?\d+(?:[.,]\d+)?\ (?:a|per)\ (?:week|month|year)
        | (?:enjoy(?:ed|ing)?|like[ds]?|love[ds]?)\ (?:this|the)\ (?:story|article|post|piece|newsletter)\ ?\? | like\ what\ you(?:'re|\ are)?\ read | readers\ like\ you
        | support\ (?:our|the|independent|local|quality|free|nonprofit|public)\ (?:journalism|newsroom|work|reporting|press|media|mission) | (?:our|independent)\ journalism\ (?:is|needs|depends|relies) | make\ a\ (?:donation|gift|contribution) | donate\ (?:now|today|here)
        | this\ (?:story|article|piece|report)\ is\ free\ to\ read | (?:log|sign)\ in\ to\ (?:read|save|comment|continue|unlock|follow)
        | (?:download|get|try)\ (?:our|the\ free|the\ new|our\ free)\ (?:mobile\ )?app\b
        | (?:our|the|a)\ (?:free\ |new\ )?(?:daily\ |weekly\ |morning\ |evening\ |monthly\ )?(?:e-?mail\ )?newsletter | sign\ up\ (?:to|for)\ (?:our|the|a|breaking|free|daily|weekly|news|email) | (?:straight\ |delivered\ )?(?:to|in|into)\ your\ inbox
        | turn\ on\ notifications | (?:breaking\ news|push)\ alerts\ (?:on|to|from)
        )
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Offers();

    [GeneratedRegex("""
        \bfollow\ (?:@\w|us\b|our\b|the\ author\b) | \b(?:follow|find|like|join|connect\ with|watch)\ (?:us|@\w+|our\ \w+|the\ conversation)\b.{0,40}\bon\ (?:instagram|facebook|twitter|x|telegram|whatsapp|threads|bluesky|linkedin|mastodon|tiktok|youtube|flipboard)\b
        | \bfor\ more\ (?:on|about)\ (?:this|the)\ (?:topic|subject|story|issue|theme)\b | \b(?:all|more|full|latest|live|complete|further)\ (?:of\ )?our\ (?:\w+\ )?coverage\b | \b(?:read|see|find|follow|explore|browse)\ (?:all\ |more\ )?(?:of\ )?our\ (?:\w+\ ){0,2}(?:coverage|reporting|stories|archive|guides?|explainers?|series)\b
        | \bsee\ (?:our|the)\ (?:special\ report|full\ series|series|archive) | \bclick\ here\ (?:to|for)\b
        | \b(?:read|listen\ to|hear|watch|print|save|share|e-?mail|download|bookmark|cite|translate|rate)\ this\ (?:article|story|page|post|piece|report|text|episode|entry)\b | \bdownload\ (?:the|a|as)\ (?:article\ as\ an?\ )?pdf\b
        | \be-?mail\ (?:this\ to\ )?a\ friend\b | \btext\ size\b | \bfont\ size\b | \b(?:scroll|skip)\ to\ (?:continue|content|comments|top)\b | \bback\ to\ (?:the\ )?top\b
        | \b(?:story|article|text|post)\ continues\ (?:after|below)\b | \bcontinue\ reading\ (?:after|below)\b | \b(?:this|the)\ (?:story|article|text|page)\ (?:is|was)\ (?:also\ )?(?:available\ in|translated\ (?:by\ (?:a\ machine|ai|google|deepl)|automatically))\b | \bmachine[- ]translated\b
        | \b(?:re)?publish\ (?:this|our)\ (?:article|story|work|content)\b | \b(?:reprints?|licensing)\ (?:and|&|or)\ (?:permissions?|licensing|reprints?)\b | \brequest\ permission\b
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Leads();

    [GeneratedRegex("""
        \b(?:be\ the\ first|log\ in|sign\ in|register|want|like)\ to\ (?:leave\ a\ |post\ a\ )?comment\b | \bcomments\ (?:are|have\ been)\ (?:now\ |currently\ )?(?:closed|moderated|disabled|off|turned\ off|open)\b | \b(?:leave|post|add|write|submit)\ a\ (?:comment|reply)\b
        | \b(?:view|show|see|read|load)\ (?:all\ |the\ |more\ )?(?:\d+\ )?comments\b | \b(?:community|comment(?:ing)?)\ (?:guidelines|policy|rules|standards)\b | \bjoin\ the\ (?:conversation|discussion|debate)\b
        | \b\d[\d.,]*\ ?k?\ (?:people|readers|users)\ (?:have\ )?(?:reacted|liked|shared|commented|voted|found\ this|are\ (?:reading|following|watching|talking)|read\ this)\b
        | \b(?:share|tell\ us|send\ us|submit)\ (?:your|about\ your)\ (?:story|stories|experiences?|views?|photos?|thoughts?|opinions?|tips?|memories|questions?)\b | \b(?:were|are|have)\ you\ (?:been\ )?affected\ by\b | \bhave\ your\ say\b | \btell\ us\ what\ you\ think\b | \bget\ in\ touch\ (?:with\ us|by|at)\b
        | \b(?:report|flag|notice|found|spot|see|spotted)\ (?:a|an)\ (?:translation\ )?(?:error|typo|mistake|correction|problem)\b | \b(?:was|did|is)\ this\ (?:article|page|story|post|information)\ (?:helpful|useful|interesting|help)\b | \brate\ this\b
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Comments();

    /// <summary>What a site says of the cookies that it sets.</summary>
    [GeneratedRegex("""
        \b(?:we(?:\ and\ our\ (?:\d+\ )?partners)?|(?:this|our)\ (?:web)?site|this\ page)\ uses?\ (?:\w+\ )?cookies\b | \bthese\ cookies\ (?:are|keep|help|allow|enable|collect|count|make|let|may|remember|track|store|do)\b
        | \bby\ (?:continuing|going\ on|using|browsing|clicking|closing|scrolling|remaining|staying)\b.{0,60}\b(?:agree|accept|consent)\b.{0,40}\b(?:cookies?|use|privacy|terms)\b | \b(?:accept|reject|manage|allow|change)\ (?:all\ |your\ |my\ )?cookies?\b | \bcookie\ (?:policy|settings|preferences|notice)\b
        | \b(?:wir|diese\ (?:web)?seite)\ (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t))\ cookies\b | \bnous\ utilisons\ des\ cookies\b | \b(?:utilizamos|usamos)\ (?:\w+\ )?cookies\b | \b(?:utilizziamo|usiamo)\ i?\ ?cookie\b | \b(?:wij|we)\ gebruiken\ cookies\b | \bvi\ (?:använder|bruker|bruger)\ (?:cookies|informasjonskapsler)\b
        | \bkäytämme\ evästeitä\b | \bużywamy\ (?:plików\ )?cookies?\b | \bpoužíváme\ (?:soubory\ )?cookies?\b | \b(?:мы|ми)\ (?:используем|використовуємо)\ (?:файлы\ |файли\ )?cookies?\b | \bχρησιμοποιούμε\ cookies\b | \bçerez(?:ler)?(?:i)?\ kullan | cookieを使用 | 使用cookie | 쿠키를\ 사용 | \bملفات\ تعريف\ الارتباط\b | \bקובצי\ cookie
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Consents();

    [GeneratedRegex(@"\bapp store (?:or|and|&) google play\b|\bgoogle play (?:or|and|&) (?:the )?app store\b", RegexOptions.None, 1000)]
    private static partial Regex Stores();
}
