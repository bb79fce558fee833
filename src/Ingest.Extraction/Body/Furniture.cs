using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Body;

/// <summary>Lines that publishing systems print around every text: how long it takes to read, the request to share it, the numbers of code's lines.</summary>
internal static partial class Furniture
{
    /// <summary>Characters.</summary>
    private const int LongestTime = 40;
    private const int LongestLabel = 24;
    private const int LongestInvitation = 70;
    private const int LongestRequest = 260;
    private const int LongestStand = 60;
    private const int LongestNotice = 110;
    private const int LongestDay = 20;

    private const int MostPages = 40;

    /// <summary>The day of the week, the month, the zone, a word between day and hour; shorter words join them in many languages.</summary>
    private const int MostWordsOfDate = 4;
    private const int ShortestWord = 3;

    private static readonly Beginnings Stands = new(
        "last modified", "last updated", "last update", "modified on", "updated:", "updated on", "updated at", "first published", "published:", "published on", "published at", "posted on", "posted:", "zuletzt aktualisiert", "aktualisiert:", "aktualisiert am", "stand:", "veröffentlicht am", "publié le", "mis à jour le", "modifié le",
        "actualizado", "publicado", "atualizado", "pubblicato il", "aggiornato il", "gepubliceerd", "bijgewerkt", "publicerad", "uppdaterad", "publisert", "oppdatert", "opublikowano", "aktualizacja", "опубликовано", "обновлено", "дата публикации", "yayınlanma", "güncelleme", "最終更新", "更新日", "公開日", "发布时间", "發布時間", "입력 2", "수정 2", "آخر تحديث", "تاريخ النشر", "نُشر في", "نشر في");

    private static readonly SearchValues<char> Arrows = SearchValues.Create("«»‹›<>→←…:.-–");

    private static readonly PhraseSet Times = new("reading time", "read time", "min read", "min. read", "minute read", "minutes read", "lesezeit", "temps de lecture", "tiempo de lectura", "tempo de leitura", "tempo di lettura", "leestijd", "lästid", "czas czytania", "przeczytasz w", "min czytania", "lesedauer", "min de lectura", "minutos de lectura", "min de leitura", "minutos de leitura", "min di lettura", "minuti di lettura", "min läsning", "min lesing", "lukuaika", "olvasási idő", "perc olvasás", "min citire", "minute de citit", "χρόνος ανάγνωσης", "dk okuma", "dakika okuma", "دقيقة قراءة", "دقائق قراءة", "مدة القراءة", "دقیقه مطالعه", "זמן קריאה", "דקות קריאה", "分で読めます", "読了時間", "분 읽기", "menit baca", "phút đọc", "мин. чтения", "мин чтения", "хв читання", "время чтения", "час читання", "okuma süresi", "阅读时间", "閱讀時間");

    private static readonly SearchValues<char> Dividers = SearchValues.Create("·|•∙⋅");

    /// <summary>What Substack proposes to its writers.</summary>
    private static readonly PhraseSet Requests = new("this post is public so feel free to share it", "subscribe for free to receive new posts and support my work", "is a reader-supported publication. to receive new posts");

    /// <summary>What stands over an advertisement, in the languages of the web, and where the text ends, without the lines and dashes around it.</summary>
    private static readonly HashSet<string> AdLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "advertisement", "advertising", "advertisment", "advert", "adverts", "ad", "ads", "anzeige", "werbung", "publicité", "publicidad", "anuncio", "publicidade", "pubblicità", "advertentie", "annons", "annonce", "reklame", "mainos", "reklam", "reklama", "reklāma", "oglas", "publicitate", "hirdetés",
        "реклама", "διαφήμιση", "iklan", "quảng cáo", "โฆษณา", "إعلان", "اعلان", "آگهی", "تبلیغات", "פרסומת", "विज्ञापन", "広告", "スポンサーリンク", "广告", "廣告", "광고",
        "end",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AdLabelLookup = AdLabels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of buttons that are set as lines of the text.</summary>
    private static readonly HashSet<string> ButtonLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "收藏", "我要举报", "举报", "点赞", "分享", "分享到", "复制链接", "打印", "字号", "列印", "檢舉", "ऐप में पढ़ें", "कॉपी लिंक", "शेयर करें", "copy link", "link copied", "copy link thành công", "gift this article", "save article", "印刷する", "シェアする", "ツイートする", "공유하기", "스크랩", "인쇄하기", "글자크기", "공유", "신고", "좋아요", "이 기사를 추천합니다",
        "imprimer l’article", "imprimir artículo", "artikel drucken", "link kopieren", "copier le lien", "copiar enlace", "copiar link", "copia link", "link kopiëren", "kopiera länk", "kopier lenke", "kopier link", "kopioi linkki", "kopiuj link", "kopírovat odkaz", "скопировать ссылку", "копировать ссылку", "копіювати посилання", "bağlantıyı kopyala", "نسخ الرابط", "کپی لینک", "העתק קישור", "คัดลอกลิงก์", "sao chép liên kết", "salin tautan",
        "listen to article", "listen to the article", "listen to story", "lyt til artiklen", "hør artiklen", "lytt til saken", "lytt til artikkelen", "lyssna på artikeln", "kuuntele juttu", "kuuntele artikkeli", "artikel anhören", "artikel vorlesen", "écouter l’article", "écouter cet article", "escuchar artículo", "escuchar el artículo", "escuchar la noticia", "ouvir artigo", "ouvir o artigo", "ouvir notícia", "ascolta l’articolo", "ascolta articolo", "luister naar dit artikel", "beluister dit artikel", "posłuchaj artykułu", "odsłuchaj artykuł", "poslechnout článek", "vypočuť článok", "ascultă articolul", "прослушать статью", "слушать статью", "прослухати статтю", "haberi dinle", "makaleyi dinle", "استمع إلى المقال", "استمع للمقال", "האזינו לכתבה", "खबर सुनें", "খবরটি শুনুন", "ฟังข่าว", "nghe bài viết", "nghe đọc bài", "dengarkan artikel", "기사 듣기", "記事を聞く", "听新闻", "收听本文", "收聽本文",
    };

    private static readonly SearchValues<char> Frames = SearchValues.Create(" -–—*·.•|:[]()~=_");

    /// <summary>What asks the reader to follow or to subscribe, in so many words.</summary>
    private static readonly Beginnings Invitations = new(
        "loading the audio", "listen to this article", "listen to this story", "your browser does not support", "ihr browser unterstützt", "votre navigateur ne", "tu navegador no", "sign up for our newsletter", "subscribe to our newsletter", "sign up to our newsletter", "follow us on", "like us on facebook", "join us on telegram", "join our telegram", "newsletter abonnieren", "abonnieren sie unseren newsletter", "folgen sie uns auf", "folge uns auf",
        "abonnez-vous à notre", "inscrivez-vous à notre", "suivez-nous sur", "suscríbete a nuestr", "suscríbase a nuestr", "síguenos en", "síganos en", "assine nossa newsletter", "assine a nossa newsletter", "siga-nos", "iscriviti alla nostra newsletter", "seguici su", "schrijf je in voor onze", "volg ons op",
        "подпишитесь на наш", "подписывайтесь на", "підпишіться на", "підписуйтесь на", "śledź nas", "zapisz się na newsletter", "bizi takip edin", "订阅我们", "訂閱我們", "关注我们", "關注我們", "扫码关注", "掃碼關注", "支持我们的工作", "メールマガジンの登録", "メールマガジン登録", "公式xをフォロー", "뉴스레터 구독", "اشترك في نشرت", "اشتركوا في نشرت", "تابعونا على", "تابعنا على", "ما را در تلگرام", "ما را در اینستاگرام");

    private static bool IsInvitation(string line) => Invitations.AreOf(line);

    public static bool Holds(Block block) =>
        Is(block.Text) || (block.Kind == BlockKind.Paragraph && (IsIcon(block.Text) || IsData(block.Text) || IsStamp(block.Text))) || (block.Kind is BlockKind.Paragraph or BlockKind.ListItem && TagLines.Is(block.Text, block.LinkDensity)) || (block.Links > 0 && ArePageNumbers(block.Text)) || (block.Kind == BlockKind.Code && AreLineNumbers(block.Text));

    /// <summary>"💡" or "👇", alone: the sign of a box. Stars in a row are a verdict, and stars and dashes between paragraphs a pause.</summary>
    private static bool IsIcon(string line) => line.Length is 2 or 3 && char.IsSurrogatePair(line, 0) && line.Length - 2 <= line.Count(c => c is '\ufe0f' or '\ufe0e');

    public static bool Is(string line) =>
        (line.Length <= LongestLabel && (AdLabelLookup.Contains(Bare(line)) || ButtonLabels.Contains(line)))
        || (line.Length <= LongestInvitation && IsInvitation(line))
        || (line.Length <= LongestNotice && (Notice().IsMatch(line) || IsMeta(line)))
        || (line.Length <= LongestTime ? line.AsSpan().ContainsAnyInRange('0', '9') && Times.AreIn(line) : line.Length <= LongestRequest && Requests.AreIn(line));

    /// <summary>"Published in The Quay · 4 min read · Aug 21, 2022".</summary>
    private static bool IsMeta(string line) => line.AsSpan().ContainsAnyInRange('0', '9') && Times.AreIn(line) && line.AsSpan().ContainsAny(Dividers);

    /// <summary>
    /// Who owns the text, which editor answers for it as Chinese sites print it, by which letters its writers sign:
    /// "Copyright 2023 Radio Lake", "（责任编辑：王丽）", "(ah/dpa)", "/RDR/", "Editor: A.B.".
    /// </summary>
    [GeneratedRegex(@"^[-–—*(\s]{0,4}(?:©|\(c\)|copyright\b)\s*(?:©|\(c\)|:)?\s*(?:by\s)?.{0,40}?\b(?:19|20)\d\d\b|^[（(【\[]?\s*(?:责任编辑|責任編輯|责编|責編|(?:图片|图文|文字|视频|值班|本文|本版|美术|统筹)?编辑|(?:圖片|文字|核稿|影音|執行)?編輯|校对|校對|审核|監製|监制|編集|編集者)\s?[:：]|^©?\s*riproduzione riservata|^\p{L}{4,14}\s?:\s?(?-i:\p{Lu}\.[\s-]?){2,3}$|^[/(](?-i:\p{Lu}{2,5}(?:[/.,\s-]{1,2}\p{Lu}{1,4}){0,3})[/)]$|^our standards: |^\d[.,]\d{1,2} (?:from|out of|/) ?\d{1,6} (?:votes?|ratings?|reviews?)$|^[ⓒ©].{0,60}(?:무단|재배포|reserved)|^\((?-i:[a-zäöü]{2,4}(?:/[a-zA-ZÄÖÜäöü.]{2,10}){0,3})\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Notice();

    /// <summary>Whether a paragraph is a list or an object for scripts, set where nobody sees it.</summary>
    private static bool IsData(string line) => line is ['[', '[', .., ']', ']'] or ['{', '"', .., '}'] or ['[', '{', '"', .., ']'] && line.Contains("\",", StringComparison.Ordinal);

    /// <summary>Whether a line says when the text was published or changed, and nothing else: "Last modified on Tue 11 Mar 2025".</summary>
    public static bool IsStand(string line) =>
        line.Length <= LongestNotice && line.Any(char.IsDigit)
        && (IsDate(line) || Ago().IsMatch(line) || IsFiled(line) || Issue().IsMatch(line) || line.Length <= LongestStand && Stands.AreOf(line));

    /// <summary>"Policy Paper 2024/12, 14.03.2024, 8 pages": where a paper appeared.</summary>
    [GeneratedRegex(@"\b(?:19|20)\d\d\b.*[,;|·] ?\d{1,3} ?(?:pages|pp\.?|seiten|s\.|páginas|págs?\.|pagine|pagina[’']s|sidor|sider|sivua|stron|stran|oldal|стр\.|с\.|頁|页|쪽)\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Issue();

    /// <summary>"On behalf of Weir and Sons | Apr 21, 2017 | Harbour law": who, when and what about, between bars.</summary>
    private static bool IsFiled(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: 2 or 3 or 4 } parts && Array.Exists(parts, part => part.Any(char.IsDigit) && part.Length <= LongestTime && IsDate(part));

    /// <summary>A date and few words, in whatever digits: "Tue 11 Mar 2025 08.30 GMT", "تاریخ انتشار: ۲۴ مرداد ۱۴۰۲".</summary>
    private static bool IsDate(string line) => IsDayAlone(line) ||
        DateText.Find(line) is not null && DateToken.Read(line) is var tokens
        && tokens.Count(token => !token.IsNumber && char.IsLetter(token.Text[0]) && !IsMarkOfTime(token.Text) && token.Text.Length >= ShortestWord) <= MostWordsOfDate * Math.Max(1, tokens.Count(token => token.IsNumber && token.Length == 4));

    /// <summary>"30 gennaio 2025 (modifica il 30 gennaio 2025 | 14:22)": when it was published and when changed, to the minute, and nothing else.</summary>
    private static bool IsStamp(string line) => line.Length <= LongestNotice && Clock().IsMatch(line) && IsDate(line) && DateToken.Read(line).Count(token => token.IsNumber && token.Length == 4) == 2;

    [GeneratedRegex(@"\b[0-2]?\d:[0-5]\d\b", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Clock();

    /// <summary>"5 March", "March 5": the year is thought to be known.</summary>
    private static bool IsDayAlone(string line) => line.Length <= LongestDay && DateToken.Read(line) is { Count: 2 or 3 } tokens
        && tokens.Exists(token => token.Number is > 0 and <= 31) && tokens.Exists(token => !token.IsNumber && MonthNames.NumberOf(token.Text) > 0) && tokens.TrueForAll(token => token.IsNumber || token.Text == "." || MonthNames.NumberOf(token.Text) > 0);

    /// <summary>"3 hours ago", alone.</summary>
    [GeneratedRegex(@"^(?:(?:vor|il y a|hace|há|prije|pre|před|قبل|منذ)\s\d{1,2}\s\p{L}{1,12}\.?|\d{1,2}\s?\p{L}{1,12}\.?\s(?:ago|fa|atrás|geleden|sedan|siden|sitten|temu|назад|тому|önce|πριν|lalu|trước|पहले)|\d{1,2}\s?(?:分钟|小时|天|分|時間|日|分鐘|小時|시간|분|일)\s?(?:前|전))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Ago();

    private static bool IsMarkOfTime(string word) => word is "年" or "月" or "日" or "時" or "时" or "分" or "년" or "월" or "일" or "시" or "분";

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(Frames);
        return first < 0 ? [] : line[first..(line.LastIndexOfAnyExcept(Frames) + 1)];
    }

    /// <summary>Whether a line with links in it is the numbers of an article's pages: "Pages: 1 2 3", "1 2 Next »".</summary>
    public static bool ArePageNumbers(string line)
    {
        var (wanted, numbers, words) = (0, 0, 0);
        if (line.Length > LongestTime)
        {
            return false;
        }

        foreach (var range in line.AsSpan().SplitAny(" \n|"))
        {
            var part = line.AsSpan(range);
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (wanted > 0 && number != wanted)
                {
                    return false;
                }

                wanted = number + 1;
                numbers++;
            }
            else
            {
                words += part.ContainsAnyExcept(Arrows) ? 1 : 0;
            }
        }

        return numbers > 1 && wanted < MostPages && words <= 2;
    }

    /// <summary>Whether code is nothing but the numbers of lines, set in a cell beside them.</summary>
    public static bool AreLineNumbers(string code)
    {
        var number = 0;
        foreach (var line in code.AsSpan().EnumerateLines())
        {
            if (!int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var found) || (number > 0 && found != number + 1))
            {
                return false;
            }

            number = found;
        }

        return code.Contains('\n', StringComparison.Ordinal);
    }
}
