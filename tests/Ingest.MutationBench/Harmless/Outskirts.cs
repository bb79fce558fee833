using static Ingest.MutationBench.Harmless.Beside;

namespace Ingest.MutationBench.Harmless;

/// <summary>What a site sets around and between the paragraphs, in boxes whose names say nothing: other stories, letters, counters, requests, consent, in several languages.</summary>
internal static class Outskirts
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("carousel of stories with arrows", null, "<div class='x3'><button aria-label='Previous'>‹</button><div><article><a href='/q/1'><img src='/1.jpg' alt='A crane'></a><span>Economy</span><h3><a href='/q/1'>The crane that nobody ordered</a></h3><time>2 Nov</time></article><article><a href='/q/2'><img src='/2.jpg' alt='A quay'></a><span>Culture</span><h3><a href='/q/2'>A quay as a stage</a></h3><time>1 Nov</time></article></div><button aria-label='Next'>›</button></div>"),
        Behind("stories from around the web", null, "<div class='x4'><div>From around the web</div><div><a href='https://o.example/1'>Owners of old cars are furious about this trick</a><span>AutoDaily</span></div><div><a href='https://o.example/2'>The island where nobody pays rent</a><span>TravelGuru</span></div></div>"),
        Amid("lines of a ticker with their times", "<ul class='x5'><li><span>10:14</span> <a href='/k/1'>Ferry runs aground off the cape</a></li><li><span>09:50</span> <a href='/k/2'>Strike at the grain terminal</a></li></ul>", "<ul class='x5'><li><span>11:02</span> <a href='/k/3'>Court frees the captain</a></li><li><span>10:14</span> <a href='/k/1'>Ferry runs aground off the cape</a></li></ul>"),
        Amid("letter set as a table", null, "<table role='presentation'><tr><td><h3>Harbour Letter</h3><p>Every Friday: what moved the ports this week, and what did not.</p></td><td><form><input type='email' placeholder='Your e-mail'><input type='submit' value='Sign up'></form></td></tr></table>"),
        Amid("channel behind a code to scan", null, "<div class='x6'><p>Scan the code to follow our channel</p><img src='/qr.png' alt='QR code'></div>"),
        First("consent in the page's language at the top", null, language => $"<div id='b7'><div>{Consent(language)}</div><button>OK</button></div>"),
        Last("consent in the page's language at the bottom", null, language => $"<section class='b8'><p>{Consent(language)}</p><a href='/p'>+</a> <button>OK</button></section>"),
        Behind("comments sorted another way", "<div class='x8'><span>Newest first</span><div><b>Ines</b><p>So who pays the pilots, then? The text does not say.</p></div><div><b>Marek</b><p>My father repaired that crane for thirty years.</p></div></div>", "<div class='x8'><span>Oldest first</span><div><b>Marek</b><p>My father repaired that crane for thirty years.</p></div><div><b>Ines</b><p>So who pays the pilots, then? The text does not say.</p></div></div>"),
        Above("share of the text that was read as a bar", "<div role='progressbar' aria-valuenow='12'>12% read</div>", "<div role='progressbar' aria-valuenow='37'>37% read</div>"),
        First("weather and day in the header", "<div class='h2'><span>Lisbon 17°C</span> <span>Tuesday, 3 November 2026</span> <a href='/e'>E-paper</a></div>", "<div class='h2'><span>Lisbon 14°C</span> <span>Wednesday, 4 November 2026</span> <a href='/e'>E-paper</a></div>"),
        Amid("odds of a market for bets", "<div class='o1'><div>Will the canal reopen by March?</div><div>Yes 61%</div><div>No 39%</div><div>$1.2m traded</div></div>", "<div class='o1'><div>Will the canal reopen by March?</div><div>Yes 55%</div><div>No 45%</div><div>$1.4m traded</div></div>"),
        Amid("post that a customer paid for", null, "<div class='o2'><span>Paid post by Meridian Bank</span><a href='https://ads.example/p'><h4>Four thousand firms, one account</h4></a><p>How a baker, a boatyard and a band moved their money in an afternoon.</p></div>"),
        Amid("request for donations in the page's language", null, language => $"<div class='o3'><p>{Appeal(language)}</p><a href='/give'>→</a></div>"),
        Above("shares counted on in the page's language", language => $"<div class='o4'>{Shares(language, 0)}</div>", language => $"<div class='o4'>{Shares(language, 1)}</div>"),
        Behind("comments counted on as a heading in the page's language", language => $"<h3 class='o5'>{Comments(language, 0)}</h3>", language => $"<h3 class='o5'>{Comments(language, 1)}</h3>"),
        Amid("number of a picture in a gallery", "<div class='o6'><img src='/1.jpg' alt=''><span>1 / 9</span></div>", "<div class='o6'><img src='/3.jpg' alt=''><span>3 / 9</span></div>"),
        Amid("words for browsers that show no films", null, "<div class='o7'><video controls src='/v.mp4'>Your browser does not support the video tag.</video><object data='/x.swf'><p>You need a plugin to see this content.</p></object></div>"),
        Above("portrait of the author with a button", null, "<div class='o8'><img src='/p.jpg' alt='Portrait of the author'><button>Follow</button></div>"),
        Amid("seats left for an evening", "<div class='o9'><p>An evening with our editors, 12 November, Lisbon</p><p>Only 12 seats left</p><a href='/ev'>Book</a></div>", "<div class='o9'><p>An evening with our editors, 12 November, Lisbon</p><p>Only 9 seats left</p><a href='/ev'>Book</a></div>"),
        First("new entries of the live coverage counted", "<a class='l1' href='/live'><b>LIVE</b> Vote in the harbour parliament · 12 new updates</a>", "<a class='l1' href='/live'><b>LIVE</b> Vote in the harbour parliament · 15 new updates</a>"),
        First("way to the text for screen readers", null, "<a class='l2' href='#c'>Skip to main content</a>"),
        Last("message that a link was copied", null, "<div role='status' class='l3'>Link copied to clipboard</div>"),
        Behind("how the newspaper corrects", null, "<p>Read our <a href='/policy'>corrections policy</a> or <a href='/report'>report an error</a>.</p>"),
        Behind("address and telephone of the house", "<p>The Daily Example · 4 Pier Road · Tel. 555 0100 · © 2025</p>", "<p>The Daily Example · 4 Pier Road · Tel. 555 0177 · © 2026</p>"),
        Amid("list of terms to look up", null, "<div class='m1'><b>In this story</b> <a href='/t/ports'>Ports</a> <a href='/t/grain'>Grain</a> <a href='/t/canal'>Canal</a></div>"),
        Amid("other story in a box of one paragraph", null, "<div class='m2'><p>Read also <a href='/z/9'>The lighthouse keeper who went to parliament</a></p></div>"),
        Behind("trial of a subscription in one line", null, "<div class='m3'><b>4 weeks for €1</b> <span>Then €9.90 a month. Cancel whenever you like.</span> <a href='/abo'>Start</a></div>"),
        Amid("map that loads", "<div class='m4'><div>Loading map…</div></div>", "<div class='m4'><svg><text>Kiel</text><text>Gdynia</text></svg><div>© map contributors</div></div>"),
    ];

    private static string Consent(string language) => language switch
    {
        "de" => "Diese Website setzt Cookies ein, um Ihnen die bestmögliche Nutzung zu ermöglichen. Mehr dazu in unserer Datenschutzerklärung.", "fr" => "Ce site utilise des traceurs pour mesurer son audience. Vous pouvez les accepter ou les refuser.",
        "es" => "Este sitio web utiliza cookies propias y de terceros para analizar la navegación. Si sigue navegando, acepta su uso.", "it" => "Questo sito si serve di cookie tecnici e di profilazione. Chiudendo questo banner ne accetti l’uso.", "pt" => "Este site utiliza cookies para melhorar a sua navegação. Ao prosseguir, você aceita a sua utilização.",
        "pl" => "Ta strona korzysta z plików cookies w celu realizacji usług. Możesz określić warunki ich przechowywania w swojej przeglądarce.", "ru" => "Этот сайт использует файлы cookie. Продолжая просмотр, вы даёте согласие на их обработку.", "tr" => "Bu web sitesi çerez kullanmaktadır. Siteyi gezmeye devam ederek çerez politikamızı kabul edersiniz.",
        "ja" => "当ウェブサイトはCookieを利用しています。サイトの利用を続けると、Cookieの使用に同意したことになります。", "zh" => "本网站使用Cookie以提供更好的服务。继续浏览即表示您同意我们的隐私政策。", "ko" => "이 웹사이트는 쿠키를 사용하여 더 나은 서비스를 제공합니다. 계속 이용하면 쿠키 사용에 동의하는 것입니다.",
        "ar" => "يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك. باستمرارك في التصفح فإنك توافق على سياسة الخصوصية.", "fa" => "این وب‌سایت برای بهبود تجربهٔ شما از کوکی استفاده می‌کند. با ادامهٔ بازدید، با آن موافقت می‌کنید.", "he" => "אתר זה עושה שימוש בעוגיות כדי לשפר את חוויית הגלישה. המשך הגלישה מהווה הסכמה למדיניות הפרטיות.",
        "sv" => "Den här webbplatsen använder kakor för att ge dig en bättre upplevelse. Genom att surfa vidare godkänner du det.", "nb" or "no" => "Dette nettstedet bruker informasjonskapsler. Ved å fortsette godtar du bruken av dem.", "da" => "Dette websted bruger cookies. Ved at fortsætte accepterer du vores brug af dem.",
        "fi" => "Tämä sivusto käyttää evästeitä. Jatkamalla sivuston käyttöä hyväksyt evästeiden käytön.", "nl" => "Deze website maakt gebruik van cookies. Door verder te surfen gaat u akkoord met ons cookiebeleid.", "cs" => "Tento web používá k poskytování služeb soubory cookie. Používáním tohoto webu s tím souhlasíte.",
        "vi" => "Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Tiếp tục truy cập nghĩa là bạn đồng ý.", "id" => "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujuinya.", "is" => "Þessi vefur notar vafrakökur. Með því að halda áfram samþykkir þú notkun þeirra.",
        _ => "This website stores cookies on your computer to remember you and to improve your visit. To find out more, see our privacy policy.",
    };

    private static string Appeal(string language) => language switch
    {
        "de" => "Unabhängiger Journalismus kostet Geld. Mit fünf Euro im Monat sichern Sie unsere Recherchen.", "fr" => "Notre rédaction ne vit que de ses lecteurs. Faites un don, même modeste, pour que cela continue.", "es" => "Nuestro periodismo existe gracias a sus lectores. Con cinco euros al mes puede ayudarnos a seguir.",
        "it" => "La nostra redazione vive grazie a chi ci legge. Con cinque euro al mese puoi sostenerci.", "pt" => "O nosso jornalismo depende de quem nos lê. Com cinco euros por mês, pode ajudar-nos a continuar.", "pl" => "Nasza redakcja utrzymuje się dzięki czytelnikom. Wesprzyj nas choćby niewielką kwotą.",
        "ru" => "Мы работаем благодаря вашей поддержке. Оформите ежемесячное пожертвование, чтобы мы могли продолжать.", "tr" => "Bağımsız gazetecilik okurlarının desteğiyle ayakta kalır. Siz de ayda küçük bir katkıyla destek olun.", "ja" => "私たちの報道は読者の皆さまの寄付に支えられています。月500円からご支援いただけます。",
        "zh" => "我们的报道离不开读者的支持。请考虑每月捐助我们。", "ko" => "독립 언론은 독자의 후원으로 유지됩니다. 매달 후원으로 함께해 주세요.", "sv" => "Vår journalistik betalas av läsarna. Stöd oss med en slant i månaden.",
        _ => "Our reporters answer to you alone. If everyone who reads us gave the price of a coffee, we could go on for years. Please give today.",
    };

    private static string Shares(string language, int visit) => language switch
    {
        "de" => $"{34 + visit}-mal geteilt", "fr" => $"Partagé {34 + visit} fois", "es" => $"Compartido {34 + visit} veces", "it" => $"{34 + visit} condivisioni", "pt" => $"{34 + visit} partilhas", "pl" => $"Udostępnień: {34 + visit}", "ru" => $"Поделились: {34 + visit}", "tr" => $"{34 + visit} paylaşım",
        "ja" => $"{34 + visit}件のシェア", "zh" => $"分享 {34 + visit} 次", "ko" => $"공유 {34 + visit}", "ar" => visit == 0 ? "٣٤ مشاركة" : "٣٥ مشاركة", "fa" => visit == 0 ? "۳۴ اشتراک" : "۳۵ اشتراک", "he" => $"{34 + visit} שיתופים", "sv" => $"{34 + visit} delningar", "nb" or "no" or "da" => $"{34 + visit} delinger", "fi" => $"{34 + visit} jakoa",
        "cs" => $"{34 + visit} sdílení", "nl" => $"{34 + visit} keer gedeeld", "vi" => $"{34 + visit} lượt chia sẻ", "id" => $"{34 + visit} kali dibagikan", "is" => $"{34 + visit} deilingar",
        _ => $"{34 + visit} people shared this",
    };

    private static string Comments(string language, int visit) => language switch
    {
        "de" => $"Kommentare ({7 + visit})", "fr" => $"{7 + visit} réactions", "es" => $"{7 + visit} comentarios", "it" => $"Commenti ({7 + visit})", "pt" => $"{7 + visit} comentários", "pl" => $"Komentarze ({7 + visit})", "ru" => $"Комментарии ({7 + visit})", "tr" => $"Yorumlar ({7 + visit})",
        "ja" => $"コメント（{7 + visit}件）", "zh" => $"评论（{7 + visit}）", "ko" => $"댓글 {7 + visit}개", "ar" => visit == 0 ? "التعليقات (٧)" : "التعليقات (٨)", "fa" => visit == 0 ? "۷ نظر" : "۸ نظر", "he" => $"{7 + visit} תגובות", "sv" => $"{7 + visit} kommentarer", "nb" or "no" or "da" => $"{7 + visit} kommentarer", "fi" => $"Kommentit ({7 + visit})",
        "cs" => $"Diskuse ({7 + visit})", "nl" => $"{7 + visit} reacties", "vi" => $"Bình luận ({7 + visit})", "id" => $"{7 + visit} komentar", "is" => $"{7 + visit} athugasemdir",
        _ => $"Discussion: {7 + visit}",
    };
}
