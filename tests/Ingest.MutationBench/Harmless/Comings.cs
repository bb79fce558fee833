using static Ingest.MutationBench.Harmless.Beside;

namespace Ingest.MutationBench.Harmless;

/// <summary>What comes, goes and is filled anew at the start, amid and at the end of a text, in boxes whose names say nothing.</summary>
internal static class Comings
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("three links as paragraphs of their own", null, "<div class='a1'><p><a href='/z/1'>The lighthouse keeper who went to parliament</a></p><p><a href='/z/2'>Where the grain goes when the canal is shut</a></p><p><a href='/z/3'>Eight bridges and one engineer</a></p></div>"),
        Amid("links behind bullets and line breaks", null, "<p>• <a href='/z/1'>The lighthouse keeper who went to parliament</a><br>• <a href='/z/2'>Where the grain goes when the canal is shut</a></p>"),
        Amid("card that is one link", null, "<a class='k7' href='/z/4'><div><img src='/i/9.jpg' alt=''></div><div><div>Where the grain goes when the canal is shut</div><div>Elevators are full, and the farmers have begun to store wheat in school halls.</div></div></a>"),
        Amid("table of links with pictures", null, "<table><tr><td><a href='/z/1'><img src='/1.jpg' alt=''></a></td><td><a href='/z/1'>The lighthouse keeper who went to parliament</a></td></tr><tr><td><a href='/z/2'><img src='/2.jpg' alt=''></a></td><td><a href='/z/2'>Where the grain goes when the canal is shut</a></td></tr></table>"),
        Amid("links in a definition list", null, "<dl><dt>Also on this subject</dt><dd><a href='/z/5'>Eight bridges and one engineer</a></dd><dd><a href='/z/6'>A customs post without a road</a></dd></dl>"),
        Amid("pointer behind a bar", null, "<p><strong>ALSO READ |</strong> <a href='/z/5'>Eight bridges and one engineer</a></p>"),
        Amid("pointer in brackets", null, "<p>(Also read: <a href='/z/6'>A customs post without a road</a>)</p>"),
        Amid("pointer to a film", null, "<p><b>WATCH:</b> <a href='/v/6'>Divers search the canal for the lost barge</a></p>"),
        Amid("pointer and headline in the page's language", null, language => $"<p>{Pointer(language)} <a href='/z/6'>{Story(language)}</a></p>"),
        Amid("other story in the page's language as a card", null, language => $"<div class='q-2'><a href='/z/7'><h4>{Story(language)}</h4></a></div>"),
        Amid("list of the most read without links", null, "<div class='c9'><div>Most read</div><div data-href='/z/1'><span>1</span> <span>The lighthouse keeper who went to parliament</span></div><div data-href='/z/2'><span>2</span> <span>Where the grain goes when the canal is shut</span></div><div data-href='/z/3'><span>3</span> <span>Eight bridges and one engineer</span></div></div>"),
        Behind("tabs of the most read", "<div class='tb'><ul><li>Today</li><li>Week</li></ul><ol><li><a href='/z/1'>The lighthouse keeper who went to parliament</a></li><li><a href='/z/2'>Where the grain goes when the canal is shut</a></li></ol></div>", "<div class='tb'><ul><li>Today</li><li>Week</li></ul><ol><li><a href='/z/3'>Eight bridges and one engineer</a></li><li><a href='/z/1'>The lighthouse keeper who went to parliament</a></li></ol></div>"),
        Amid("advertisement that names its customer", null, "<div class='u4'><p>Sponsored by Meridian Bank</p><p>What do 4,000 small firms have in common? They changed their bank this spring and never filled in a form.</p><a href='https://ads.example/m'>See how</a></div>"),
        Amid("advertisement of the house", null, "<div class='u5'><p>New from our bookshop: <em>Salt Roads</em>, twelve reports from the coast. 224 pages, €18.</p><a href='/shop/salt'>Order</a></div>"),
        Amid("slot whose advertisement is text for want of a picture", null, "<ins class='adsbygoogle' data-ad-slot='77'><a href='https://ads.example/q'>Compare heating systems and save up to a third</a></ins>"),
        Amid("offer with a code", null, "<div class='u6'><p>Readers of this page save 20% with the code COAST20 at checkout.</p><a href='https://shop.example/x'>Shop now</a></div>"),
        Amid("letter with a thank-you", "<div class='s1'><h4>The Evening Tide</h4><p>One story a day, chosen by our night desk.</p><input type='email'><button>Join</button></div>", "<div class='s1'><h4>The Evening Tide</h4><p>Thank you! Please check your inbox to confirm.</p></div>"),
        Amid("letter in a link alone", null, "<p><a href='/newsletters/tide'>Get The Evening Tide in your inbox: one story a day, chosen by our night desk.</a></p>"),
        Behind("comments counted by a sign", "<div class='v1'>💬 <span>41</span></div>", "<div class='v1'>💬 <span>58</span></div>"),
        Behind("people who have commented", "<p>41 people have commented on this story.</p>", "<p>58 people have commented on this story.</p>"),
        Above("shares in words", "<div class='v2'>Shared 1.2K times</div>", "<div class='v2'>Shared 1.3K times</div>"),
        Above("readers counted by a sign", "<span class='v3'>👁 1.2k</span>", "<span class='v3'>👁 3.9k</span>"),
        Above("times published and updated", "<p><small>Published 3 Nov 2026 · Updated 3 hours ago</small></p>", "<p><small>Published 3 Nov 2026 · Updated 5 hours ago</small></p>"),
        Above("day of the last change in the page's language", language => $"<p>{Changed(language)} 03.11.2026 10:14</p>", language => $"<p>{Changed(language)} 04.11.2026 16:40</p>"),
        Above("minutes to listen", "<div class='l1'><button>▶</button> Listen · 5:31</div>", "<div class='l1'><button>▶</button> Listen · 5:33</div>"),
        Above("bar of the live coverage", null, "<p><strong>LIVE:</strong> <a href='/live'>Follow the count as it comes in</a></p>"),
        Behind("cookie notice without a name", null, language => $"<div id='x91'><div><p>{Cookies(language)}</p><button>OK</button></div></div>"),
        Behind("kinds of cookies to choose from", null, "<div id='x92'><h3>Privacy centre</h3><p>Choose what we may do on your device.</p><div><label><input type='checkbox'> Necessary</label><p>These cookies keep the site running and cannot be switched off.</p></div><div><label><input type='checkbox'> Statistics</label><p>These cookies count visits and tell us which pages are read.</p></div><button>Save choices</button></div>"),
        Amid("weather of three days", "<div class='w1'><span>Tue 7°/2°</span><span>Wed 9°/3°</span><span>Thu 4°/-1°</span></div>", "<div class='w1'><span>Wed 8°/3°</span><span>Thu 5°/0°</span><span>Fri 2°/-4°</span></div>"),
        Amid("rates of exchange", "<div class='w2'><div>EUR/USD 1.0841</div><div>EUR/GBP 0.8312</div></div>", "<div class='w2'><div>EUR/USD 1.0902</div><div>EUR/GBP 0.8290</div></div>"),
        Amid("table of a league in a box for live scores", "<div class='live-scores'><table><tr><th>#</th><th>Team</th><th>Pts</th></tr><tr><td>1</td><td>Rovers</td><td>31</td></tr><tr><td>2</td><td>Albion</td><td>29</td></tr></table></div>", "<div class='live-scores'><table><tr><th>#</th><th>Team</th><th>Pts</th></tr><tr><td>1</td><td>Albion</td><td>32</td></tr><tr><td>2</td><td>Rovers</td><td>31</td></tr></table></div>"),
        Amid("song that is on the air", "<div class='w4'><p>Now playing: Night Train – The Harbour Band</p></div>", "<div class='w4'><p>Now playing: Slow River – Ada Moreno</p></div>"),
        Amid("shares of a poll without a form", "<div class='w5'><p>Should the canal be widened?</p><div>Yes <b>61%</b></div><div>No <b>39%</b></div></div>", "<div class='w5'><p>Should the canal be widened?</p><div>Yes <b>58%</b></div><div>No <b>42%</b></div></div>"),
        Amid("strip of stories with their authors", null, "<div class='n1'><div><a href='/z/1'>The lighthouse keeper who went to parliament</a><span>Ida Brandt</span></div><div><a href='/z/2'>Where the grain goes when the canal is shut</a><span>Omar Haddad</span></div></div>"),
        Amid("episode of a podcast in a frame's stead", null, "<div class='n2'><p>🎧 The Pilot Boat</p><p>In this week’s episode we sail with the last crew that still rows out to the ships.</p><a href='https://pod.example/4'>Listen wherever you get your podcasts</a></div>"),
        Behind("jobs offered", null, "<div class='n3'><h4>Jobs of the week</h4><p><a href='/j/1'>Harbour engineer (m/f/d), Kiel</a></p><p><a href='/j/2'>Night editor, part time</a></p></div>"),
        Behind("share of the text that was read", "<div class='n4'>2 min left</div>", "<div class='n4'>1 min left</div>"),
        Behind("followers of the author", "<div class='n5'><button>Follow</button> <span>1,204 followers</span></div>", "<div class='n5'><button>Following</button> <span>1,391 followers</span></div>"),
    ];

    private static string Pointer(string language) => language switch
    {
        "de" => "Mehr zum Thema:", "fr" => "À lire également :", "es" => "Le puede interesar:", "it" => "Potrebbe interessarti:", "pt" => "Veja também:", "nl" => "Lees verder:",
        "ru" => "Смотрите также:", "uk" => "Читайте також:", "tr" => "İlginizi çekebilir:", "pl" => "Zobacz też:", "cs" => "Čtěte také:", "sv" => "Läs mer:", "nb" or "no" => "Les også:", "da" => "Læs også:",
        "is" => "Lesið einnig:", "fi" => "Lue myös:", "hu" => "Olvassa el ezt is:", "ro" => "Citește și:", "el" => "Διαβάστε επίσης:", "he" => "קראו גם:", "ar" => "اقرأ أيضا:", "fa" => "بیشتر بخوانید:",
        "hi" => "यह भी पढ़ें:", "bn" => "আরও পড়ুন:", "ta" => "மேலும் படிக்க:", "th" => "อ่านเพิ่มเติม:", "vi" => "Xem thêm:", "id" or "ms" => "Baca juga:", "ja" => "あわせて読みたい：", "zh" => "延伸阅读：", "ko" => "함께 읽기:",
        _ => "Related:",
    };

    private static string Story(string language) => language switch
    {
        "de" => "Acht Brücken und ein Ingenieur", "fr" => "Huit ponts et un seul ingénieur", "es" => "Ocho puentes y un solo ingeniero", "it" => "Otto ponti e un ingegnere", "pt" => "Oito pontes e um engenheiro",
        "ru" => "Восемь мостов и один инженер", "uk" => "Вісім мостів та один інженер", "tr" => "Sekiz köprü ve bir mühendis", "pl" => "Osiem mostów i jeden inżynier", "sv" => "Åtta broar och en ingenjör",
        "ar" => "ثمانية جسور ومهندس واحد", "fa" => "هشت پل و یک مهندس", "he" => "שמונה גשרים ומהנדס אחד", "hi" => "आठ पुल और एक इंजीनियर", "th" => "สะพานแปดแห่งกับวิศวกรคนเดียว",
        "ja" => "八つの橋と一人の技師", "zh" => "八座桥与一位工程师", "ko" => "여덟 개의 다리와 한 명의 기술자",
        _ => "Eight bridges and one engineer",
    };

    private static string Changed(string language) => language switch
    {
        "de" => "Zuletzt geändert:", "fr" => "Modifié le", "es" => "Última actualización:", "it" => "Ultimo aggiornamento:", "pt" => "Atualizado em", "ru" => "Обновлено", "uk" => "Оновлено", "tr" => "Son güncelleme:",
        "pl" => "Aktualizacja:", "sv" => "Uppdaterad", "ar" => "آخر تحديث", "fa" => "به‌روزرسانی:", "he" => "עודכן:", "ja" => "最終更新：", "zh" => "更新时间：", "ko" => "최종 수정",
        _ => "Last modified:",
    };

    private static string Cookies(string language) => language switch
    {
        "it" => "Utilizziamo i cookie per migliorare la tua esperienza. Continuando a navigare accetti il loro uso.", "nl" => "Wij gebruiken cookies om deze site te verbeteren. Door verder te klikken gaat u hiermee akkoord.",
        "pt" => "Usamos cookies para melhorar a sua experiência. Ao continuar, você concorda com a nossa política de privacidade.", "pl" => "Używamy plików cookie, aby ulepszać naszą stronę. Korzystając z niej, wyrażasz na to zgodę.",
        "ru" => "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.", "tr" => "Bu sitede deneyiminizi iyileştirmek için çerezler kullanıyoruz. Siteyi kullanarak bunu kabul etmiş olursunuz.",
        "ja" => "当サイトでは、利便性の向上のためにCookieを使用しています。閲覧を続けることで、その使用に同意したものとみなします。", "zh" => "我们使用Cookie来改善您的体验。继续浏览即表示您同意。", "ko" => "이 사이트는 쿠키를 사용합니다. 계속 이용하시면 이에 동의하는 것으로 간주됩니다.",
        "ar" => "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمواصلة التصفح فإنك توافق على ذلك.", "de" => "Wir verwenden Cookies, um unser Angebot zu verbessern. Mit der weiteren Nutzung stimmen Sie dem zu.",
        _ => "We use cookies to improve this site. By going on you agree to their use.",
    };
}
