using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Worker.Comparison.Text;

/// <summary>The words of <see cref="PassingLine"/>, folded to lower case, as seen on news sites in each language.</summary>
internal static class PassingWords
{
    /// <summary>Say that a number of units ago something happened; a line without one is none of these.</summary>
    public static FrozenSet<string> Ago { get; } = Words("""
        ago vor för for il hace há atrás fa geleden sedan siden sitten temu назад тому önce منذ قبل पहले trước lalu zpět преди πριν acum עברו לפני
        před pred ezelőtt órája perce napja prije pre пре پیش
        """);

    public static FrozenSet<string> Units { get; } = Words("""
        s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk week weeks mo month months yr year years a an one about just y
        sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monaten jahr jahren einer einem
        seconde secondes heure heures jour jours semaine semaines mois an ans une un
        segundo segundos minuto minutos hora horas día días semana semanas mes meses año años una
        dia dias mês ano anos uma um
        secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni
        seconden uur uren dag dagen weken maand maanden jaar
        sekunder minuter timme timmar dagar vecka veckor månad månader år time timer timar dager dage uge uger uke uker måned måneder
        minuuttia tuntia päivää sekund minut minuty godz godziny godzin dni tygodni miesięcy lat
        секунд минут минуты минуту час часа часов день дня дней дні годин години хвилин
        saniye dakika saat gün hafta ay yıl
        hodinami hodinou hodiny hodin minutami minutou minut dny dni dnem hod órával perccel nappal órája perce napja ore oră zile zi secunde
        από ώρες ώρα λεπτά λεπτό ημέρες ημέρα μέρες минути часа дни sata sati sat minuta dana dan сата сати минута дана ساعت دقیقه روز שעות שעה דקות דקה ימים יום
        ثوان دقيقة دقائق ساعة ساعات يوم أيام सेकंड मिनट घंटे घंटा दिन giây phút giờ ngày tuần detik menit jam hari minggu yang
        """);

    /// <summary>Stand beside it; those that <see cref="FurnitureWords.TimeLabels"/> lacks, which may not change.</summary>
    public static FrozenSet<string> TimeLabels { get; } = Words("""
        aktualizováno aktualizované zveřejněno frissítve közzétéve actualizat publicat güncellendi yayınlandı ενημερώθηκε ενημέρωση δημοσιεύτηκε оновлено опубліковано обновена обновено публикувано актуализирана
        ažurirano objavljeno ажурирано објављено آخر تحديث نشر به‌روز به روز شد עודכן פורסם diperbarui diterbitkan cập nhật अपडेट किया गया
        """);

    /// <summary>Lines that say when without a number.</summary>
    public static FrozenSet<string> Whens { get; } = Lines("""
        just now
        now
        today
        yesterday
        an hour ago
        a day ago
        gerade eben
        heute
        gestern
        à l'instant
        aujourd'hui
        hier
        ahora
        hoy
        ayer
        agora
        hoje
        ontem
        adesso
        oggi
        ieri
        vandaag
        gisteren
        idag
        igår
        i dag
        i går
        dzisiaj
        dziś
        wczoraj
        сегодня
        вчера
        bugün
        dün
        اليوم
        أمس
        आज
        कल
        hôm nay
        hôm qua
        hari ini
        kemarin
        今日
        昨日
        今天
        昨天
        刚刚
        오늘
        어제
        """);

    /// <summary>Phrases that ask readers to subscribe, follow, register, give or write.</summary>
    public static IReadOnlyList<string> Prompts { get; } = Lines("""
        sign up for
        sign up here
        sign up to
        sign up now
        subscribe to our
        subscribe now
        subscribe here
        subscribe today
        our newsletter
        newsletter here
        your inbox
        follow us
        follow our
        like us on
        find us on
        join our
        join us on
        download our app
        download the app
        get our app
        get the app
        support our
        donate here
        donate now
        donate today
        make a donation
        become a member
        become a subscriber
        register for free
        register now
        create a free account
        leave a comment
        jump to comments
        join the conversation
        got a tip
        have a tip
        send us
        listen to our
        whatsapp channel
        telegram channel
        newsletter abonnieren
        jetzt abonnieren
        jetzt anmelden
        unseren newsletter
        folgen sie uns
        unsere app
        unterstützen sie
        abonnez-vous
        inscrivez-vous
        suivez-nous
        notre newsletter
        téléchargez l'application
        suscríbete
        suscríbase
        síguenos
        siga nuestro
        nuestro boletín
        apúntate
        inscreva-se
        assine a
        siga-nos
        siga o
        nossa newsletter
        iscriviti
        seguici
        nostra newsletter
        meld je aan
        schrijf je in
        volg ons
        onze nieuwsbrief
        prenumerera
        vårt nyhetsbrev
        følg oss
        følg os
        zapisz się
        obserwuj nas
        подпишитесь
        подписывайтесь
        підпишіться
        abone ol
        takip edin
        تابعونا
        اشترك
        ikuti kami
        theo dõi chúng tôi
        följ oss
        tilmeld dig
        vores nyhedsbrev
        meld deg på
        nyhetsbrevet
        uutiskirje
        seuraa meitä
        přihlaste se k
        náš newsletter
        našeho newsletteru
        sledujte nás
        odebírejte
        iratkozz
        hírlevel
        kövess
        abonează-te
        newsletterul nostru
        urmărește-ne
        urmăriți-ne
        εγγραφείτε
        newsletter μας
        ακολουθήστε μας
        підписуйтес
        абонирайте се
        последвайте ни
        следвайте ни
        prijavite se na
        pratite nas
        пријавите се на
        пратите нас
        bültenimiz
        خبرنامه ما
        ما را در
        הירשמו ל
        לניוזלטר
        עקבו אחרינו
        ニュースレター
        メルマガ
        フォローする
        关注我们
        關注我們
        新闻简报
        电子报
        電子報
        뉴스레터
        팔로우하
        구독하세요
        berlangganan
        buletin kami
        bản tin của chúng tôi
        đăng ký bản tin
        न्यूज़लेटर
        फ़ॉलो करें
        """).Select(phrase => Normalise.Key(phrase).ToLowerInvariant()).ToList();

    /// <summary>Counters, times of reading and labels of advertisements without their figures, blanks and marks; those that <see cref="FurnitureWords"/> lacks, which may not change.</summary>
    public static FrozenSet<string> Counters { get; } = string.Join('|', Lines("""
        mainos|hirdetés|publicitate|διαφήμιση|oglas|оглас|reklaam|reklāma|auglýsing|publicitat|تبلیغات|آگهی|פרסומת|広告|スポンサーリンク|广告|廣告|광고|โฆษณา
        kommentti|kommenttia|kommentit|komentář|komentáře|komentářů|diskuse|hozzászólás|hozzászólások|comentariu|comentarii|σχόλιο|σχόλια|коментар|коментарі|коментарів|коментара|коментари|komentar|komentara|komentari|تعليق|تعليقات|تعليقا|نظر|دیدگاه|תגובה|תגובות|コメント|コメント件|条评论|评论|則留言|留言|댓글|댓글개|komentar|bình luận|टिप्पणी|टिप्पणियां|टिप्पणियाँ|ความคิดเห็น
        lesezeit minuten|lesezeit minute|lesezeit min|minuten lesezeit|min lesezeit|temps de lecture min|temps de lecture minutes|lecture min|min de lecture|minutes de lecture|min de lectura|minutos de lectura|tiempo de lectura min|tiempo de lectura minutos|minuti di lettura|min di lettura|tempo di lettura min|tempo di lettura minuti|min de leitura|minutos de leitura|tempo de leitura min|tempo de leitura minutos|leestijd minuten|leestijd min|minuten leestijd|lästid min|min lästid|läsetid minuter|læsetid min|min læsetid|min læsning|lesetid min|min lesetid|lukuaika min|min lukuaika|lukuaika minuuttia|czas czytania min|min czytania|czas czytania minut|čas čtení min|min čtení|doba čtení min|olvasási idő perc|perc olvasás|perc olvasási idő|timp de citire min|timp de citire minute|min de citit|okuma süresi dakika|okuma süresi dk|dakikalık okuma|dk okuma|χρόνος ανάγνωσης λεπτά|χρόνος ανάγνωσης λεπτό|λεπτά ανάγνωση|время чтения мин|время чтения минут|мин чтения|время на чтение мин|час читання хв|хв читання|час читання хвилин|време за четене мин|мин четене|vrijeme čitanja min|min čitanja|وقت القراءة دقائق|وقت القراءة دقيقة|دقائق للقراءة|مدة القراءة دقائق|زمان مطالعه دقیقه|זמן קריאה דקות|דקות קריאה|この記事は約分で読めます|読了時間分|所要時間分|阅读时间分钟|阅读分钟|約分鐘|읽는 시간 분|분 읽기|분 소요|waktu baca menit|menit baca|menit membaca|thời gian đọc phút|phút đọc|पढ़ने का समय मिनट|मिनट पढ़ें
        keer gelezen|keer bekeken|katselukertaa|katselua|lukukertaa|wyświetleń|wyświetlenia|wyświetlenie|odsłon|zobrazení|přečteno|megtekintés|megtekintések|vizualizări|afișări|citiri|προβολές|προβολή|αναγνώσεις|перегляд|перегляди|переглядів|прегледа|преглед|прегледи|pregleda|pregled|pregledi|مشاهدة|مشاهدات|قراءة|بازدید|צפיות|קריאות|回表示|回視聴|閲覧数|次阅读|阅读|浏览|次浏览|人閱讀|조회|조회수|kali dibaca|kali dilihat|dilihat|lượt xem|lượt đọc|बार देखा गया|व्यूज
        """)).Split('|').Select(LettersOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands before the headline of another story; those that <see cref="FurnitureWords.Pointers"/> lacks, which may not change.</summary>
    public static FrozenSet<string> Pointers { get; } = Lines("""
        čtěte také
        čtěte více
        čtěte i
        přečtěte si
        přečtěte si také
        čítajte aj
        prečítajte si
        olvassa el ezt is
        olvasta már?
        kapcsolódó cikk
        kapcsolódó
        ez is érdekelheti
        lásd még
        citește și
        citiți și
        citeşte şi
        vezi și
        bunu da okuyun
        bunları da okuyun
        ilginizi çekebilir
        διαβάστε επίσης
        διαβάστε ακόμη
        διαβάστε ακόμα
        δείτε επίσης
        прочетете още
        вижте още
        още по темата
        pročitajte i
        pročitajte još
        pročitajte više
        прочитајте и
        прочитајте још
        читайте по теме
        по теме
        بیشتر بخوانید
        همچنین بخوانید
        مطالب مرتبط
        إقرأ أيضا
        اقرأ المزيد
        קראו גם
        קרא גם
        עוד בנושא
        あわせて読みたい
        関連記事
        合わせて読みたい
        延伸阅读
        相关阅读
        延伸閱讀
        相關報導
        관련기사
        관련 기사
        함께 읽기
        lihat juga
        baca selengkapnya
        đọc thêm
        xem thêm
        อ่านเพิ่มเติม
        ข่าวที่เกี่ยวข้อง
        """).Select(label => Normalise.Key(label).ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A line's letters and the marks upon them, in lower case.</summary>
    public static string LettersOf(string line) =>
        string.Concat(Normalise.Key(line).Where(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)).ToLowerInvariant();

    private static FrozenSet<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As the words of a line are folded: without a final sigma, without marks that join or part.</summary>
    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Text.Words.Fold(Normalise.Key(word))).ToFrozenSet(StringComparer.Ordinal);
}
