using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Lines of figures and labels, as seen on news sites in each language.</summary>
internal static class CounterWords
{
    /// <summary>Counters, times of reading and labels of advertisements without their figures, blanks and marks; those that <see cref="UncountedWords"/> lacks, which may not change.</summary>
    public static FrozenSet<string> Forms { get; } = string.Join('|', WordList.Lines("""
        mainos|hirdetés|publicitate|διαφήμιση|oglas|оглас|reklaam|reklāma|auglýsing|publicitat|تبلیغات|آگهی|פרסומת|広告|スポンサーリンク|广告|廣告|광고|โฆษณา
        kommentti|kommenttia|kommentit|komentář|komentáře|komentářů|diskuse|hozzászólás|hozzászólások|comentariu|comentarii|σχόλιο|σχόλια|коментар|коментарі|коментарів|коментара|коментари|komentar|komentara|komentari|تعليق|تعليقات|تعليقا|نظر|دیدگاه|תגובה|תגובות|コメント|コメント件|条评论|评论|則留言|留言|댓글|댓글개|komentar|bình luận|टिप्पणी|टिप्पणियां|टिप्पणियाँ|ความคิดเห็น
        lesezeit minuten|lesezeit minute|lesezeit min|minuten lesezeit|min lesezeit|temps de lecture min|temps de lecture minutes|lecture min|min de lecture|minutes de lecture|min de lectura|minutos de lectura|tiempo de lectura min|tiempo de lectura minutos|minuti di lettura|min di lettura|tempo di lettura min|tempo di lettura minuti|min de leitura|minutos de leitura|tempo de leitura min|tempo de leitura minutos|leestijd minuten|leestijd min|minuten leestijd|lästid min|min lästid|läsetid minuter|læsetid min|min læsetid|min læsning|lesetid min|min lesetid|lukuaika min|min lukuaika|lukuaika minuuttia|czas czytania min|min czytania|czas czytania minut|čas čtení min|min čtení|doba čtení min|olvasási idő perc|perc olvasás|perc olvasási idő|timp de citire min|timp de citire minute|min de citit|okuma süresi dakika|okuma süresi dk|dakikalık okuma|dk okuma|χρόνος ανάγνωσης λεπτά|χρόνος ανάγνωσης λεπτό|λεπτά ανάγνωση|время чтения мин|время чтения минут|мин чтения|время на чтение мин|час читання хв|хв читання|час читання хвилин|време за четене мин|мин четене|vrijeme čitanja min|min čitanja|وقت القراءة دقائق|وقت القراءة دقيقة|دقائق للقراءة|مدة القراءة دقائق|زمان مطالعه دقیقه|זמן קריאה דקות|דקות קריאה|この記事は約分で読めます|読了時間分|所要時間分|阅读时间分钟|阅读分钟|約分鐘|읽는 시간 분|분 읽기|분 소요|waktu baca menit|menit baca|menit membaca|thời gian đọc phút|phút đọc|पढ़ने का समय मिनट|मिनट पढ़ें
        keer gelezen|keer bekeken|katselukertaa|katselua|lukukertaa|wyświetleń|wyświetlenia|wyświetlenie|odsłon|zobrazení|přečteno|megtekintés|megtekintések|vizualizări|afișări|citiri|προβολές|προβολή|αναγνώσεις|перегляд|перегляди|переглядів|прегледа|преглед|прегледи|pregleda|pregled|pregledi|مشاهدة|مشاهدات|قراءة|بازدید|צפיות|קריאות|回表示|回視聴|閲覧数|次阅读|阅读|浏览|次浏览|人閱讀|조회|조회수|kali dibaca|kali dilihat|dilihat|lượt xem|lượt đọc|बार देखा गया|व्यूज
        """)).Split('|').Select(LettersOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same for what is one only with its figure behind it, since articles have headings of that name.</summary>
    public static FrozenSet<string> FormsBeforeFigure { get; } = WordList.Words("""
        discussion discussions debate diskussion diskussionen discussie discussies débat discusión discusiones debata dyskusja dyskusje discussione discussioni dibattito discussão debat diskusjon keskustelu
        обсуждение обсуждения дискуссия обговорення дискусия дискусија συζήτηση tartışma نقاش گفتگو דיון चर्चा 讨论 討論 議論 토론 diskusi
        """).Select(LettersOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same for the share of a text that was read: "37% read".</summary>
    public static FrozenSet<string> FormsWithShare { get; } = WordList.Words("""
        read gelesen lu leído leido letto lido gelezen läst lest læst luettu przeczytano přečteno prečítané olvasva citit прочитано прочетено διαβάστηκε okundu okunan مقروء خوانده‌شده נקרא 読了 已读 已讀 읽음 dibaca
        """).Select(LettersOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A line's letters and the marks upon them, in lower case.</summary>
    public static string LettersOf(string line) =>
        string.Concat(Normalise.Key(line).Where(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)).ToLowerInvariant();
}
