using Ingest.Extraction.Page;
using System.Buffers;
using System.Collections.Frozen;

namespace Ingest.Extraction.Body;

/// <summary>
/// Sentences in which a house speaks to its reader of a way to be reached or followed: the letter that it sends, its channels at networks
/// or its application. They are told by naming such a way and by asking for something or speaking of "us", in whatever order. An article
/// about a network does so too, so that a line is asked only where it stands last or is set as nothing else of the text.
/// </summary>
internal static class ChannelRequests
{
    /// <summary>Characters.</summary>
    private const int Longest = 320;
    private const int ShortestWay = 4;

    /// <summary>Letters, channels at networks and applications, as houses name their own.</summary>
    private static readonly PhraseSet Ways = new(
        "newsletter", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "fréttabréf", "uutiskirj", "biuletyn", "zpravodaj", "spravodaj", "hírlev", "бюлетин", "бюллетен", "рассылк", "розсилк", "bilten", "билтен", "naujienlaišk", "uudiskirj", "jaunumu vēst", "ενημερωτικό δελτίο", "bülten", "نشرتنا", "خبرنامه", "ניוזלטר", "न्यूज़लेटर", "न्यूजलेटर", "নিউজলেটার", "จดหมายข่าว", "bản tin", "メルマガ", "ニュースレター", "メールマガジン", "뉴스레터", "电子报", "電子報", "boletín", "boletim", "infolettre", "lettre d’info", "lettre d'info",
        "inbox", "postfach", "posteingang", "boîte mail", "boîte de réception", "bandeja de entrada", "tu correo", "casella di posta", "caixa de entrada", "mailbox", "indbakke", "innboks", "inkorg", "skrzynk", "schránk", "postafiók",
        "google news", "wiadomościach google", "google haberler", "whatsapp", "telegram", "телеграм", "تلغرام", "تلجرام", "تلگرام", "تليغرام", "واتساب", "واتس اب", "טלגרם", "וואטסאפ", "व्हाट्सऐप", "व्हाट्सएप", "টেলিগ্রাম", "facebook", "фейсбук", "فيسبوك", "فيس بوك", "instagram", "инстаграм", "انستغرام", "اینستاگرام", "youtube", "ютуб", "يوتيوب", "viber", "вайбер", "tiktok", "вконтакте", "spotify", "apple podcasts", "微信", "微博", "公众号", "公眾號", "카카오톡", "네이버", "zalo",
        "app store", "google play", "unsere app", "notre application", "nuestra app", "la nostra app", "nosso app", "onze app", "vår app", "vores app", "naszą aplikacj", "naši aplikac", "alkalmazásunk", "aplicația noastră", "нашето приложение", "наше приложение", "наш застосунок", "εφαρμογή μας", "uygulamamız", "تطبيقنا", "האפליקציה שלנו", "ứng dụng của", "l'app del", "l’app del", "l'app di", "l’app di", "die app der", "the app",
        "support us", "keep up our work", "favor to ask", "favour to ask", "unterstützen sie uns", "unterstütze uns", "unterstützt uns", "soutenez-nous", "apóyanos", "apóyenos", "sostienici", "sosteneteci", "apoie-nos", "steun ons", "stöd oss", "støtt oss", "støt os", "wesprzyj nas", "podpořte nás", "podporte nás", "поддержите нас", "підтримайте нас", "подкрепете ни", "bizi destekle", "στηρίξτε μας",
        "readers' support", "unsere arbeit", "notre journalisme", "nuestro periodismo", "nosso jornalismo", "onze journalistiek", "独立报道", "독자의 후원", "독자 여러분");

    /// <summary>What is asked of the reader, and "our" and "us". A guide says "you", too.</summary>
    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(
    [
        "our", "us", "sign", "join", "follow", "subscribe", "download",
        "uns", "unser", "unsere", "unseren", "unserem", "unserer", "folgen", "folgt", "abonnieren", "abonniere", "abonniert", "spenden",
        "notre", "nos", "suivez", "retrouvez", "recevez", "abonnez", "inscrivez", "rejoignez", "téléchargez",
        "nuestro", "nuestra", "nuestros", "nuestras", "suscríbete", "suscríbase", "apúntate", "apúntese", "recibe", "reciba", "únete", "únase", "sigue", "síguenos", "descarga",
        "nosso", "nossa", "nossos", "nossas", "clique", "receba", "siga", "acesse", "participe", "inscreva", "assine", "baixe",
        "nostro", "nostra", "nostri", "nostre", "iscriviti", "seguici", "scarica", "segui", "ricevi", "abbonati",
        "ons", "onze", "volg", "ontvang", "schrijf", "meld", "abonneer",
        "oss", "vår", "vårt", "våra", "vores", "få", "följ", "følg", "hør", "høre", "lyssna", "prenumerera", "abonner",
        "meitä", "tilaa", "seuraa", "telli", "jälgi", "liitu",
        "nasz", "nasze", "nasza", "naszą", "naszym", "naszego", "naszej", "obserwuj", "zapisz", "dołącz", "śledź", "pobierz", "subskrybuj",
        "náš", "naše", "naši", "našem", "našeho", "sledujte", "přihlaste", "odebírejte", "staňte", "podpořte", "stáhněte", "prihláste", "odoberajte",
        "minket", "nekünk", "lapunk", "kövess", "kövesse", "iratkozzon", "iratkozz", "csatlakozz", "töltse",
        "nostru", "noastră", "noștri", "urmărește", "urmărești", "urmăriți", "abonează", "abonați",
        "наш", "наша", "наше", "нашего", "нашей", "нашем", "нашу", "наши", "нашия", "нашата", "подписывайтесь", "подпишитесь", "читайте", "следите", "присоединяйтесь", "последвайте", "четете", "абонирайте", "нашому", "нашої", "підписуйтесь", "підписуйтеся", "стежте", "приєднуйтесь", "приєднуйтеся",
        "naša", "našu", "naš", "prijavite", "pratite", "zapratite", "postanite", "preuzmite", "pridružite", "пратите", "постаните", "преузмите", "sledite",
        "mūsų", "sekite", "prenumeruokite", "mūsu", "sekojiet",
        "μας", "ακολουθήστε", "μάθετε", "εγγραφείτε", "κατεβάστε",
        "bize", "bizi", "bizim", "takip", "olun", "indirin", "katılın", "tıklayın",
        "تابعونا", "تابعوا", "تابعنا", "اشترك", "اشتركوا", "انضم", "انضموا", "حمّل", "قناتنا", "صفحتنا", "שלנו", "אחרינו", "הצטרפו", "הורידו", "הירשמו", "עקבו",
        "हमारे", "हमें", "जुड़ें", "করুন", "আমাদের", "chúng", "kami", "simak", "ikuti", "dapatkan", "gabung", "unduh",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AddressLookup = Addresses.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The same where blanks part no words.</summary>
    private static readonly SearchValues<string> EastAsianAddresses = SearchValues.Create(
        ["我们", "我們", "请关注", "請關注", "欢迎", "歡迎", "扫码", "掃", "私たち", "ください", "お届け", "しませんか", "주세요", "하세요", "보세요", "받아보", "우리", "ของเรา", "ติดตาม"], StringComparison.Ordinal);

    /// <summary>The text is the letter itself.</summary>
    private static readonly SearchValues<string> OwnText = SearchValues.Create(["this newsletter", "diesen newsletter", "dieser newsletter", "cette newsletter", "cette lettre", "esta newsletter", "este boletín", "questa newsletter", "deze nieuwsbrief", "det här nyhetsbrevet"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Who speaks is quoted: no house speaks of itself so.</summary>
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„«»「『");

    public static bool Is(ReadOnlySpan<char> line) => !Way(line).IsEmpty;

    /// <summary>The way to be reached that the line names, to its end; empty where it is no request.</summary>
    public static ReadOnlySpan<char> Way(ReadOnlySpan<char> line) =>
        line.Length is 0 or > Longest || line[0] is '–' or '—' || line.ContainsAny(Quotes) || line.ContainsAny(OwnText) || Ways.IndexIn(line) is not (>= 0 and var way) || !IsAddressed(line) ? []
        : line.Slice(way, LengthOfWay(line[way..]));

    /// <summary>To the end of the word, which may have an apostrophe or a blank in it.</summary>
    private static int LengthOfWay(ReadOnlySpan<char> rest)
    {
        var end = Math.Min(ShortestWay, rest.Length);
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>"You can join their channel": what English asks for itself begins a sentence.</summary>
    private static bool IsAdvice(ReadOnlySpan<char> word) => word is "sign" or "join" or "follow" or "subscribe" or "download";

    private static bool IsAddressed(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(EastAsianAddresses))
        {
            return true;
        }

        for (var at = 0; at < line.Length;)
        {
            var end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] is '\'' or '’' || char.GetUnicodeCategory(line[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
            {
                end++;
            }

            if (end > at && AddressLookup.Contains(line[at..end]) && !IsAdvice(line[at..end]))
            {
                return true;
            }

            at = Math.Max(end, at) + 1;
        }

        return false;
    }
}
