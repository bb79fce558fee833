using Ingest.Extraction.Page;
using System.Buffers;

namespace Ingest.Extraction.Body;

/// <summary>
/// What publishers print below their texts in whole sentences: requests to follow, to share, to pay and to report mistakes, who may copy it,
/// its number in their archive. A sentence of the story hardly begins so, and none of them is longer than a few words.
/// </summary>
internal static class ClosingLines
{
    /// <summary>Characters.</summary>
    private const int Longest = 170;
    private const int LongestRights = 420;

    private static readonly Beginnings Requests = new(
        "share this", "share on ", "follow us", "follow our", "join our", "join us on", "have a tip", "got a tip", "do you have a story", "do you have an opinion on", "have an opinion on", "do you have a tip", "did you like this", "did you enjoy this", "if you liked this", "if you enjoyed this", "like what you read", "sign up for our", "sign up to our", "subscribe to our", "subscribe now", "support our", "become a member", "become a supporter", "donate now", "download our", "download the app", "printed from", "listen to this article", "like this story", "liked this story", "enjoyed this story", "for the latest stories", "for the latest news", "contact the reporter", "contact the author at", "email the author", "reach the reporter", "read us offline", "get the app", "chat with us", "send us a tip", "send us your", "do you have a question", "have a question for", "got a question", "to submit a letter", "letters to the editor:", "email your letter",
        "you received this", "you are receiving this", "unsubscribe", "view in browser", "sie erhalten diese e-mail", "du bekommst diese e-mail", "du erhältst diese e-mail", "vous recevez cet", "recibes este correo", "v.i.s.d.p", "folgen sie uns", "folge uns", "abonnieren sie", "teilen sie diesen", "hat ihnen der artikel", "hat dir der artikel", "fehler gefunden", "leserbriefe an", "leserbriefe bitte", "haben sie eine frage an", "schreiben sie uns", "haben sie einen fehler", "jetzt abonnieren", "unterstützen sie unser", "lade unsere", "laden sie unsere",
        "suivez-nous", "suivez toute", "suivez l’actualité", "abonnez-vous", "inscrivez-vous", "recevez chaque", "recevez tous", "recevez l’essentiel", "partagez cet", "partager cet", "soutenez", "faites un don", "rejoignez-nous", "rejoignez notre", "téléchargez notre", "téléchargez l’appli", "vous avez aimé cet", "signaler une erreur", "écrivez-nous", "vous avez une question", "une question à poser", "une erreur dans cet",
        "síguenos", "síganos", "sigue toda la información", "sigue la actualidad", "sigue a nuestr", "suscríbete", "suscríbase", "regístrate", "recibe en tu", "recibe las", "recibe cada", "recibe nuestr", "reciba en su", "reciba las", "comparte esta", "cartas al director:", "las cartas deben", "escríbenos", "envíe su carta", "envía tu pregunta", "comparte este", "comparte en", "compartir en", "únete a nuestr", "únete al canal", "descarga la app", "descarga nuestra", "apoya nuestro", "apoya el periodismo", "haz clic aquí", "haga clic aquí",
        "found an error", "spotted an error", "see an error", "sie haben einen fehler", "vous avez repéré une", "vous avez trouvé une", "si has encontrado un error", "si encuentra un error", "si ha detectado", "encontrou algum erro", "encontrou um erro", "viu algum erro", "hai trovato un errore", "hai notato un errore", "heb je een fout", "fout gezien", "chcesz podzielić się", "huomasitko virheen", "hibát talált", "ai observat o greșeală", "ai găsit o greșeală", "забелязали сте грешка", "imate grešku", "uočili ste grešku", "primetili ste grešku", "hittat ett fel", "sett en feil", "har du funnet en feil", "pastebėjote klaidą", "märkasid viga", "pamanīji kļūdu", "βρήκατε λάθος", "hata bildir", "did you make this", "never miss an episode", "never miss a story",
        "siga-nos", "siga o ", "siga no", "siga a ", "assine ", "receba as", "receba no", "receba os", "receba gratuitamente", "compartilhe", "partilhe", "junte-se ao nosso", "entre no grupo", "entre no nosso", "baixe o app", "baixe o nosso", "apoie o jornalismo", "apoie o nosso", "clique aqui", "inscreva-se", "cadastre-se", "gostou da", "gostou deste", "edição:",
        "seguici", "iscriviti", "condividi", "ricevi le", "ricevi ogni", "scarica l’app", "scarica la nostra", "sostieni il nostro", "sostieni l’informazione", "clicca qui", "abbonati",
        "volg ons", "schrijf je in", "abonneer je", "deel dit artikel", "download onze", "wil je geen nieuws", "meld je aan voor", "word lid",
        "vi vil gjerne høre fra deg", "vi vill gärna höra", "har du tips", "har du et tip", "voit keskustella", "keskustelu on suljettu", "följ oss", "prenumerera på", "dela artikeln", "ladda ner", "har du synpunkter", "tipsa oss", "anmäl dig till", "følg oss", "følg os", "abonner på", "last ned appen", "tips oss", "meld deg på", "tilmeld dig", "seuraa meitä", "tilaa uutiskirje", "jaa artikkeli",
        "dziękujemy, że przeczyt", "obserwuj nas", "śledź nas", "zapisz się", "polub nas", "udostępnij", "dołącz do nas", "dołącz do grona", "pobierz aplikację", "wesprzyj nas", "znalazłeś błąd", "zauważyłeś błąd",
        "sledujte nás", "přihlaste se k", "sdílet", "líbil se vám", "odebírejte", "stáhněte si", "podpořte nás", "našli jste v", "našli ste chybu", "prihláste sa na", "zdieľať", "páčil sa vám",
        "kövess minket", "iratkozz fel", "iratkozzon fel", "támogasd", "töltsd le", "ha tetszett a", "urmărește-ne", "urmăriți-ne", "urmărește știri", "abonează-te", "abonați-vă", "distribuie", "dacă ți-a plăcut", "svi zaslužuju", "ako ste pročitali ovaj tekst", "ako vam se dopa", "postanite član", "zapratite", "pratite nas", "пратите нас", "последвайте", "абонирайте се", "сподели",
        "подписывайтесь", "подпишитесь", "нашли ошибку", "заметили ошибку", "если вы нашли ошибку", "если вы заметили ошибку", "поделиться", "поделитесь", "читайте нас", "следите за нами", "следите за новостями", "присоединяйтесь", "поддержите нас", "больше новостей",
        "підписуйтесь", "підписуйтеся", "підпишіться", "знайшли помилку", "помітили помилку", "якщо ви помітили помилку", "якщо ви знайшли помилку", "поділитися", "читайте нас", "стежте за нами", "приєднуйтесь", "підтримайте нас", "більше новин",
        "ακολουθήστε", "εγγραφείτε", "κοινοποιήστε", "κατεβάστε", "στηρίξτε", "bizi takip", "abone ol", "haberi paylaş", "google news'te", "etiketler:",
        "تابعوا", "تابعونا", "تابعنا", "اشترك في نشر", "اشترك الآن", "اشتركوا", "شارك المقال", "شارك الخبر", "شارك هذا", "انضم إلينا", "انضموا", "حمّل التطبيق", "حمل تطبيق", "لمتابعة آخر", "لمتابعة أخبار",
        "انتهای پیام", "کد خبر", "کد مطلب", "شناسه خبر", "لینک کوتاه", "ما را دنبال", "ما را در", "ہمیں فالو", "ہمارے چینل", "מצאתם טעות", "מצאת טעות", "עקבו אחרינו", "הצטרפו לערוץ", "הצטרפו לקבוצ", "הצטרפו לווטסאפ", "הירשמו", "שתפו", "עוד באתר",
        "ताज़ा ख़बरों के लिए", "ताजा खबरों के लिए", "हमें फॉलो", "हमारे व्हाट्सऐप", "लेटेस्ट न्यूज", "आप हमें", "আমাদের ফেসবুক", "গুগল নিউজে",
        "版权声明", "版權聲明", "版权所有", "版權所有", "点击上方", "點擊上方", "点击蓝字", "点击下方", "长按识别", "欢迎点赞", "欢迎转发", "点个在看", "喜欢就点", "扫码", "掃碼", "扫描二维码", "掃描", "关注我们", "關注我們", "欢迎关注", "歡迎關注", "未经授权", "未經授權", "分享到", "转载请", "轉載請", "如需转载", "免责声明", "免責聲明", "特别声明",
        "多様な観点から", "※掲載される投稿", "この記事が気に入ったら", "この記事をシェア", "この記事を書いた人", "フォローする", "フォローして", "メルマガ", "会員登録", "無断転載", "アプリをダウンロード", "シェアする", "무단", "저작권자", "기사제보", "제보는", "카카오톡", "구독하기",
        "theo dõi chúng tôi", "theo dõi kênh", "theo dõi báo", "đăng ký nhận", "đăng ký kênh", "tải ứng dụng", "dapatkan update", "gabung di", "ikuti kami", "ikuti berita", "ikuti channel", "simak berita", "cek berita", "bagikan artikel", "langgan", "ติดตามข่าว", "กดติดตาม", "สมัครรับ");

    /// <summary>Who may take the text and who answers for it, wherever it stands in the line.</summary>
    private static readonly PhraseSet Rights = new(
        "ctrl+enter", "(release id:", "visitor counter :", "abonelere sunulan haberler", "报料：", "报料热线", "爆料：", "ctrl + enter", "未经授权", "未經授權", "不得转载", "不得轉載", "无断转载", "無断転載", "無断複製", "무단전재", "무단 전재", "무단복제", "not necessarily reflect", "nicht notwendigerweise die", "nicht unbedingt die meinung", "n’engagent que", "n'engagent que", "pas nécessairement", "no reflejan necesariamente", "não refletem necessariamente", "non riflettono necessariamente", "لا تعبر بالضرورة", "لا يعبر بالضرورة", "تعبر عن رأي كاتبها", "لزوماً بیانگر", "لزوما بیانگر", "görüşlerini yansıt", "может не совпадать", "не обязательно отраж", "може не збігатися", "niekoniecznie odzwierciedla", "nemusí vyjadřovat", "nem feltétlenül tükrözi", "nu reflectă în mod", "不代表本", "仅代表作者", "僅代表作者", "並不代表", "입장과 다를 수", "riproduzione riservata", "diritti riservati", "rights reserved", "derechos reservados", "direitos reservados", "droits réservés", "rechte vorbehalten", "rechten voorbehouden", "prawa zastrzeżone",
        "práva vyhrazena", "práva vyhradená", "все права защищены", "всі права захищені", "всички права запазени", "sva prava pridržana", "sva prava zadržana", "minden jog fenntartva", "toate drepturile rezervate", "drepturile rezervate", "hakları saklıdır", "με επιφύλαξη", "raštišką sutikimą", "raštiško", "حقوق محفوظة", "الحقوق محفوظة", "حقوق این", "כל הזכויות שמורות", "สงวนลิขสิทธิ์", "hak cipta dilindungi");

    private static readonly SearchValues<char> Openings = SearchValues.Create(" -–—*•►▶■●👉»>+[(（【");

    public static bool Is(string line)
    {
        if (line.Length > Longest)
        {
            return line.Length <= LongestRights && Rights.AreIn(line);
        }

        var start = line.AsSpan().IndexOfAnyExcept(Openings);
        return start >= 0 && (Requests.AreOf(line.AsSpan(start)) || Rights.AreIn(line));
    }
}
