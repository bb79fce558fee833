using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors;

public sealed class AuthorReaderTests
{
    private const string Heading = "<h1>A harbour waits for its ships</h1>";

    private const string Story =
        """
        <p>The harbour commission voted on Tuesday to deepen the northern basin, ending a dispute that had kept two governments apart.</p>
        <p>Behind closed doors the delegations argued about grain, transit fees and the pace at which the two ports would be opened again.</p>
        """;

    [Theory]
    [InlineData("<p>by annlee</p>", "annlee")]
    [InlineData("<p>by oz on December 4, 2006</p>", "oz")]
    [InlineData("<div>by<br><a href='/u/1'>ann_lee2</a><br>Chapter 1: Prologue - Murdered</div>", "ann_lee2")]
    [InlineData("<p>by email</p>", "")]
    [InlineData("<p>by Feb 2025</p>", "")]
    [InlineData("<p>by clicking on it</p>", "")]
    public void Names_an_account_below_the_headline_where_nobody_else_is_named(string line, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}{line}{Story}"));

    [Theory]
    [InlineData("<dl class=postprofile><dt><a href='./memberlist.php?u=1' class='username'>r23</a></dt><dd>Posts: 412</dd></dl>", "r23")]
    [InlineData("<div class=userinfo><a class='username offline' href='member.php?u=1'><strong>mudlark</strong></a> <span>Senior Member</span></div>", "mudlark")]
    [InlineData("<p class=meta><span class=username>Guest</span></p>", "")]
    public void Names_the_account_of_a_boards_first_post(string profile, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}{profile}{Story}<div class=answer><a class=username href='./memberlist.php?u=2'>other</a><p>An answer.</p></div>"));

    [Theory]
    [InlineData("<span>Journal 131</span> Author: <a href='mailto:'>Orla Sutcliffe</a>", "Orla Sutcliffe")]
    [InlineData("Artikel <i></i> Skrevet af <a href=/user/9>Bodil Munkholm</a>, <time>9. juni 2015</time> <span class=comments>4 kommentarer</span>", "Bodil Munkholm")]
    [InlineData("<b>Blog Yazarı: </b>Hüsamettin Ergene", "Hüsamettin Ergene")]
    [InlineData("投稿者：<a href=/u/3>波多江 汐音</a>", "波多江 汐音")]
    [InlineData("<span>Tác giả: Đoàn Khắc Minh</span> <span>Ngày đăng: 2024-06-21</span>", "Đoàn Khắc Minh")]
    [InlineData("<span>Ditulis oleh Sekar Pambayun pada 09 Okt 2021</span>", "Sekar Pambayun")]
    [InlineData("<span>Verfasser <b>Gunnar Tiedeken</b></span>", "Gunnar Tiedeken")]
    [InlineData("Gönderen <span class=fn>Nurcihan Öztopçu</span> zaman: <a href=/p>21:40</a>", "Nurcihan Öztopçu")]
    [InlineData("<em>The Tide Tables</em> by <a href=/books/7>Orla Sutcliffe</a>", "")]
    public void Reads_the_labels_of_many_systems(string line, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}<p>{line}</p>{Story}"));

    [Theory]
    [InlineData("Ponta Delgada, 12 de março de 2024", "")]
    [InlineData("March 12, 2024 · 4 min read · Case Study", "")]
    [InlineData("12.03.2024 · Hafen Nord · Lesezeit 3 Min.", "")]
    [InlineData("<i class='fa fa-user'></i> Zubeldia Arrizabal <i class='fa fa-calendar'></i> 12 March 2024", "Zubeldia Arrizabal")]
    [InlineData("Автор: Администратор | 12.03.2024", "")]
    [InlineData("投稿者：管理者　投稿日：2024年3月12日", "")]
    [InlineData("Geschrieben von Super User am 12. März 2024", "")]
    public void Takes_no_place_section_or_administrator_for_a_name(string line, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}<p>{line}</p>{Story}"));

    [Theory]
    [InlineData("<p><b><i>Ann Lee</i></b></p>", "Ann Lee")]
    [InlineData("<p>Ann Lee</p>", "")]
    [InlineData("<p><b>Northern Lights</b></p><p>A third story, which the harbour's own gazette printed below this one.</p>", "")]
    public void Reads_the_name_that_signs_the_text(string after, string expected) =>
        Assert.Equal(expected, Names($"<body><article>{Heading}{Story}{after}</article>"));

    [Theory]
    [InlineData("<div class=byline><address class=name><span class=firstname>Synne </span><span class=lastname>Haug</span></address><span class=description>Journalist</span></div>", "Synne Haug")]
    [InlineData("<p><a href=/author/ann>Ann Lee</a> <span>(text)</span> and <a href=/author/bo>Bo Ek</a> <span>(photo)</span></p>", "Ann Lee")]
    [InlineData("<div class=h-cite><a class='p-author h-card' href=https://x.example>Bo Ek</a> liked this</div>", "")]
    [InlineData("<p>Super User</p>", "")]
    public void Names_who_wrote_and_nobody_beside(string line, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}{line}{Story}"));

    [Fact]
    public void Names_nobody_whom_the_headline_is_about() =>
        Assert.Equal("", Names($"<body><h1>Greta Amsel, weaver of nets</h1>{Story}<p>Greta Amsel, weaver, born 3 March 1931; died 11 June 2025</p>"));

    [Fact]
    public void Names_who_asked_and_not_who_answered() =>
        Assert.Equal("slowpour", Names($"<body>{Heading}<div itemscope><span itemprop=author itemscope><span itemprop=name>slowpour</span></span>{Story}</div><div itemprop=comment itemscope><span itemprop=author itemscope><span itemprop=name>bean</span></span><p>Ask again.</p></div>"));

    [Theory]
    [InlineData("https://annalee.example/a", "<title>A harbour waits | Anna Lee</title>", "Anna Lee")]
    [InlineData("https://www.anna-lee.example/a", "<title>A harbour waits – Dr. Anna Lee</title>", "Anna Lee")]
    [InlineData("https://harbourer.example/a", "<title>A harbour waits | Anna Lee</title><meta property='og:site_name' content='Anna Lee'>", "Anna Lee")]
    [InlineData("https://harbourer.example/a", "<title>A harbour waits | Anna Lee</title>", "")]
    [InlineData("https://annalee.example/foldcut", "<title>A harbour waits (Anna Lee)</title>", "Anna Lee")]
    [InlineData("https://foreignpolicy.example/a", "<title>A harbour waits | Foreign Policy</title><meta property='og:site_name' content='Foreign Policy'>", "")]
    [InlineData("https://northernpost.example/a", "<title>A harbour waits | Northern Post</title><meta property='og:site_name' content='Northern Post'>", "")]
    [InlineData("https://www.pixelgull.example/2012/going-mobile", "<meta property='og:site_name' content=\"pixelgull.example - Andrew Montanari's blog\">", "Andrew Montanari")]
    [InlineData("https://www.pixelgull.example/2012/going-mobile", "<meta property='og:site_name' content='Le blog de Claire Aubertin'>", "Claire Aubertin")]
    [InlineData("https://www.slowmarch.example/7", "<title>A harbour waits - Beatrice Holmgren's blog</title>", "Beatrice Holmgren")]
    public void Credits_the_owner_of_a_site_that_carries_a_persons_name(string url, string head, string expected) =>
        Assert.Equal(expected, Names($"<head>{head}</head><body>{Heading}{Story}", url));

    [Theory]
    [InlineData("https://annalee.example/a", "<footer>© 2025 Anna Lee. All rights reserved.</footer>", "Anna Lee")]
    [InlineData("https://harbourer.example/a", "<footer>© 2025 Anna Lee</footer>", "")]
    [InlineData("https://foreignpolicy.example/a", "<footer>© 2025 Foreign Policy</footer>", "")]
    public void Credits_the_owner_named_at_the_foot_of_a_site_of_that_address(string url, string foot, string expected) =>
        Assert.Equal(expected, Names($"<body>{Heading}{Story}{foot}", url));

    [Theory]
    [InlineData("<p>Three shrubs that will last beyond the coming years, says ANNA LEE.</p>", "Anna Lee")]
    [InlineData("<p>The pilots have waited for eleven years, writes Anna Lee</p>", "Anna Lee")]
    [InlineData("<p>The pilots have waited for eleven years, says Anna Lee.</p>", "")]
    public void Reads_the_name_with_which_a_standfirst_ends(string line, string expected) => Assert.Equal(expected, Names($"<body>{Heading}{line}{Story}"));

    [Theory]
    [InlineData("<p><em>Anna Lee covers diplomacy for the Basin Post.</em></p>", "Anna Lee")]
    [InlineData("<p>Anna Lee covers the distance in nine hours.</p>", "")]
    public void Reads_who_covers_a_beat_below_the_story(string line, string expected) => Assert.Equal(expected, Names($"<body><article>{Heading}{Story}{line}</article></body>"));

    [Fact]
    public void Prefers_people_beside_the_date_to_the_house_that_the_head_states() => Assert.Equal(
        "Anna Lee",
        Names($$"""<head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour waits for its ships","author":{"@type":"Organization","name":"Example Wire"} }</script></head><body>{{Heading}}<p>Anna Lee</p><p>3 November 2025</p>{{Story}}"""));

    private static string Names(string html, string url = "https://example.org/a-harbour")
    {
        var page = Pages.Read(html, url);
        return string.Join('|', AuthorReader.Read(page, BlockCutter.Cut(page.Document.Body!, TestContext.Current.CancellationToken)).Authors.Select(author => author.Name));
    }
}
