using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What sites of one country set beside a text, in the page's language where that is known: counters, lists, labels, offers, tools.</summary>
internal static class SiteLines
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("most-read list in the page's language", language => $"<div class='bx-7'><strong>{MostRead(language)}</strong><div><a href='/1'>1 Storm expected on the coast</a></div><div><a href='/2'>2 A bridge that nobody wanted</a></div><div><a href='/3'>3 Late goal decides the final</a></div></div>"),
        Amid("advertisement's label in the page's language", language => $"<div><span>{Advertisement(language)}</span></div>"),
        Amid("letter in the page's language", language => $"<div class='bx-3'><h4>{Letter(language)}</h4><form><input type='email' placeholder='name@example.org'><button>OK</button></form></div>"),
        Amid("channel to join", _ => "<p>Join our <a href='https://wa.example/c/1'>WhatsApp channel</a> for the latest headlines.</p>"),
        Amid("preferred source", _ => "<p><a href='https://g.example/p'>Add us as a preferred source on Google</a></p>"),
        Behind("tools in the page's language", language => $"<ul class='bx-9'><li><a href='#'>{Tools(language)[0]}</a></li><li><a href='#'>{Tools(language)[1]}</a></li></ul>"),
        Behind("notice of rights of another year", _ => "<p class='rights'>© 2027 The Daily Example. All rights reserved.</p>", _ => "<p class='rights'>© 2026 The Daily Example. All rights reserved.</p>"),
        Behind("notice to users of an ad blocker", _ => "<div class='abx'><p>We noticed that you are using an ad blocker. Please switch it off to support our work.</p><button>How to</button></div>"),
        Behind("faces counted on", _ => "<div class='rx'><span>😀 31</span> <span>😡 9</span> <span>😢 2</span></div>", _ => "<div class='rx'><span>😀 12</span> <span>😡 4</span> <span>😢 0</span></div>"),
        Above("views counted on in the page's language", language => $"<span>{Views(language)} 9310</span>", language => $"<span>{Views(language)} 1204</span>"),
        Above("comments counted on in the page's language", language => $"<a href='#c'>128 {Comments(language)}</a>", language => $"<a href='#c'>12 {Comments(language)}</a>"),
        Above("updated hours ago in the page's language", language => $"<p>{Updated(language, 5)}</p>", language => $"<p>{Updated(language, 3)}</p>"),
        Above("path of links leads another way", _ => "<nav><ol><li><a href='/'>Home</a></li><li><a href='/politics'>Politics</a></li></ol></nav>", _ => "<div><a href='/'>Home</a> › <a href='/world'>World</a> › <a href='/world/eu'>Europe</a></div>"),
        Above("date in another form", _ => "<time datetime='2026-11-03T14:02Z'>3 November 2026, 2:02 PM GMT</time>", _ => "<time datetime='2026-11-03T14:02Z'>Nov 3, 2026</time>"),
        Above("label for subscribers", _ => "<span class='lbl-plus'>Premium</span>"),
        Above("size of letters", _ => "<div class='fs'><button>A-</button><button>A</button><button>A+</button></div>"),
    ];

    private static Mutation Amid(string name, Func<string, string> after) => Set(name, page => page.Middle, AdjacentPosition.AfterEnd, after, before: null);

    private static Mutation Behind(string name, Func<string, string> after, Func<string, string>? before = null) => Set(name, page => page.Paragraphs[^1], AdjacentPosition.AfterEnd, after, before);

    private static Mutation Above(string name, Func<string, string> after, Func<string, string>? before = null) => Set(name, page => page.Paragraphs[0], AdjacentPosition.BeforeBegin, after, before);

    /// <param name="name">Of the kind.</param>
    /// <param name="place">Beside which paragraph.</param>
    /// <param name="side">On which side of it.</param>
    /// <param name="after">What the new copy shows there, by language.</param>
    /// <param name="before">The old one; null where it shows nothing.</param>
    private static Mutation Set(string name, Func<PageCopy, IElement> place, AdjacentPosition side, Func<string, string> after, Func<string, string>? before)
    {
        var mutation = Mutation.Harmless(name, page => PageCopy.Box(place(page)).Insert(side, after(page.Language)));
        return before is null ? mutation : mutation with { Before = page => PageCopy.Box(place(page)).Insert(side, before(page.Language)) };
    }

    private static string MostRead(string language) => language switch
    {
        "de" => "Meistgelesen", "fr" => "Les plus lus", "es" => "Lo más leído", "it" => "I più letti", "pt" => "Mais lidas", "ru" => "Популярное",
        "tr" => "En çok okunanlar", "pl" => "Najczęściej czytane", "ja" => "人気記事ランキング", "ko" => "많이 본 뉴스", "zh" => "热门文章", "ar" => "الأكثر قراءة",
        "sv" => "Mest läst", "nb" or "no" or "da" => "Mest lest", "nl" => "Meest gelezen", "id" => "Terpopuler", "cs" => "Nejčtenější", "fa" => "پربیننده‌ترین‌ها", "he" => "הנקראות ביותר", "vi" => "Đọc nhiều nhất",
        _ => "Most popular",
    };

    private static string Advertisement(string language) => language switch
    {
        "de" => "Anzeige", "fr" => "Publicité", "es" => "Publicidad", "it" => "Pubblicità", "pt" => "Publicidade", "ru" => "Реклама", "tr" => "Reklam", "pl" => "Reklama",
        "ja" => "広告", "ko" => "광고", "zh" => "广告", "ar" => "إعلان", "sv" => "Annons", "nb" or "no" => "Annonse", "da" => "Annonce", "nl" => "Advertentie", "id" => "Iklan", "cs" => "Inzerce", "fa" => "آگهی", "he" => "פרסומת", "vi" => "Quảng cáo",
        _ => "ADVERTISEMENT",
    };

    private static string Letter(string language) => language switch
    {
        "de" => "Newsletter abonnieren: das Wichtigste am Morgen", "fr" => "Recevez chaque matin notre lettre d’information", "es" => "Suscríbete a nuestro boletín diario", "it" => "Iscriviti alla newsletter",
        "pt" => "Assine a nossa newsletter", "ru" => "Подпишитесь на нашу рассылку", "tr" => "Bültenimize abone olun", "pl" => "Zapisz się na nasz newsletter", "ja" => "ニュースレターに登録", "ko" => "뉴스레터 구독하기", "zh" => "订阅我们的通讯", "ar" => "اشترك في نشرتنا البريدية",
        _ => "Get our free newsletter every morning",
    };

    private static string[] Tools(string language) => language switch
    {
        "de" => ["Drucken", "Artikel merken"], "fr" => ["Imprimer", "Partager l’article"], "es" => ["Imprimir", "Compartir en Facebook"], "it" => ["Stampa", "Condividi"], "pt" => ["Imprimir", "Compartilhar"], "ru" => ["Распечатать", "Поделиться"],
        "tr" => ["Yazdır", "Paylaş"], "pl" => ["Drukuj", "Udostępnij"], "ja" => ["印刷する", "シェアする"], "ko" => ["인쇄", "공유하기"], "zh" => ["打印", "分享"], "ar" => ["طباعة", "مشاركة"],
        _ => ["Print this page", "Email to a friend"],
    };

    private static string Views(string language) => language switch
    {
        "de" => "Aufrufe:", "fr" => "Vues :", "es" => "Visitas:", "it" => "Letture:", "pt" => "Visualizações:", "ru" => "Просмотров:", "tr" => "Okunma:", "pl" => "Wyświetleń:", "ja" => "閲覧数", "ko" => "조회수", "zh" => "阅读", "ar" => "عدد القراء", "vi" => "Lượt xem:",
        _ => "Views:",
    };

    private static string Comments(string language) => language switch
    {
        "de" => "Kommentare", "fr" => "commentaires", "es" => "comentarios", "it" => "commenti", "pt" => "comentários", "ru" => "комментариев", "tr" => "yorum", "pl" => "komentarzy", "ja" => "件のコメント", "ko" => "개의 댓글", "zh" => "条评论", "ar" => "تعليق", "sv" => "kommentarer", "nl" => "reacties",
        _ => "comments",
    };

    private static string Updated(string language, int hours) => language switch
    {
        "de" => $"Aktualisiert vor {hours} Stunden", "fr" => $"Mis à jour il y a {hours} heures", "es" => $"Actualizado hace {hours} horas", "it" => $"Aggiornato {hours} ore fa", "pt" => $"Atualizado há {hours} horas", "ru" => $"Обновлено {hours} часа назад",
        "tr" => $"{hours} saat önce güncellendi", "pl" => $"Aktualizacja: {hours} godziny temu", "ja" => $"{hours}時間前に更新", "ko" => $"{hours}시간 전 업데이트", "zh" => $"{hours}小时前更新", "ar" => $"آخر تحديث قبل {hours} ساعات", "sv" => $"Uppdaterad för {hours} timmar sedan", "nl" => $"{hours} uur geleden bijgewerkt",
        _ => $"Last updated {hours} hours ago",
    };
}
