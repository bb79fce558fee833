using System.Globalization;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class DateRulesTests
{
    private const string Undated = "https://example.org/a-story";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-04T10:00:00Z","dateModified":"2025-09-05T10:00:00Z"}</script>""", "json-ld datePublished")]
    [InlineData("<meta property='article:published_time' content='2025-09-04T10:00:00Z'><meta property='article:modified_time' content='2025-09-05'>", "meta article:published_time")]
    [InlineData("<meta name='parsely-pub-date' content='2025-09-04'>", "meta parsely-pub-date")]
    [InlineData("<meta property='article:published:time' content='2025-09-04'>", "meta article:published:time")]
    [InlineData("<meta name='article_published_time' content='2025-09-04'>", "meta article_published_time")]
    [InlineData("<meta name='DC.date.issued' content='2025-09-04'>", "meta dc.date.issued")]
    [InlineData("<meta name='x-published-date' content='2025-09-04'>", "meta x-published-date")]
    [InlineData("<body><h1>A story</h1><span itemprop='datePublished' content='2025-09-04'>Thursday</span>", "itemprop datePublished")]
    [InlineData("<body><h1>A story</h1><time pubdate datetime='2025-09-04'>Thursday</time>", "time element")]
    [InlineData("<body><h1>A story</h1><p>By Ann Example</p><p>4 September 2025</p><p>Text.</p>", "printed date")]
    [InlineData("<body><p>4 September 2025</p><h1>A story</h1><p>Text.</p>", "printed date")]
    [InlineData("<body><h1>A story <span class='date'>04.09.2025</span></h1>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>Text.</p><div class='post-date'>Posted on September 4, 2025</div>", "printed date")]
    [InlineData("<title>A story | Example | 04.09.2025</title><body><h1>A story</h1>", "title element")]
    [InlineData("<body><h1>Statement on the ferry line (4 September 2025)</h1><p>Text.</p>", "headline")]
    [InlineData("<body><h1>A story</h1><p>26 October 2025</p><p>Text.</p><p>This article was originally published on 4 September 2025 but has been updated since.</p>", "note of first publication")]
    [InlineData("<body><h1>A story</h1><p>Last update: 5 September 2025, 08:00 o'clock. Posted: 4 September 2025, 14:22 o'clock</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>Text.</p><div class='dates'><span>Updated 5 September 2025</span> <time datetime='2025-09-04'>Published 4 September 2025</time></div>", "time element")]
    [InlineData("<body><h1>A story</h1><p>Text.</p><div class='post-date'>Updated 5 Sept 2025, published 4 Sept 2025</div>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>4 Satumba 2025</p><p>Text.</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>4 செப்டம்பர் 2025</p><p>Text.</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>Concert: 9 May 2025, 7 pm</p><p>Ann Lee, 4 September 2025</p><p>Text.</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p><span class='date' data-datetime='2025-09-04T12:30:00+02:00'>2 days ago</span></p><p>Text.</p>", "named element")]
    [InlineData("<body><h1>A story</h1><p><span class='ago' title='4.9.2025 12:30'>2 päivää sitten</span></p><p>Text.</p>", "named element")]
    [InlineData("<body><h1>A story</h1><p><time datetime='2025-09-08T10:18:46Z'>Publié le 4 septembre 2025</time></p><p>Text.</p>", "time element")]
    [InlineData("<body><h1>A story</h1><p>The desk · <time datetime='2025-09-04T10:00:00Z'>Published Sep 4, 2025</time> · <time datetime='2025-09-06T10:00:00Z'>Updated Sep 6, 2025</time></p>", "time element")]
    [InlineData("<body><h1>A story</h1><p>Aktualisiert am 5. September 2025, 18:41 | 4. September 2025, 16:05</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>Reviewed on 8 September 2025</p><p>Published on 4 September 2025</p>", "printed date")]
    [InlineData("<body><h1>A story</h1><p><span title='Thursday, September 4, 2025 4:05 PM'>3 hours ago</span></p>", "named element")]
    [InlineData("<html lang='en'><meta property='og:locale' content='en_GB'><body><h1>A story</h1><p>04/09/2025</p>", "printed date")]
    public void Finds_the_day_of_publication_wherever_it_stands(string html, string source)
    {
        var found = PageMetadata.Read(Pages.Read(html, Undated));
        Assert.Equal("2025-09-04", found.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(source, found.Evidence["published"]);
    }

    [Theory]
    [InlineData("<footer><ul><li id='footer-info-lastmod'> This page was last edited on 3 August 2024, at 11:02.</li></ul></footer>", "2024-08-03")]
    [InlineData("<p class='last-updated'>Dernière mise à jour : 3 août 2024</p>", "2024-08-03")]
    [InlineData("<ul><li class='last-updated'>3 August 2024</li><li class='last-updated'>4 August 2024</li></ul>", null)]
    [InlineData("<span data-time='[(2024-08-03 04:53:09)]'></span>", null)]
    public void Reads_the_last_edit_that_wikis_print_below(string below, string? day) =>
        Assert.Equal(day, PageMetadata.Read(Pages.Read($"<body><h1>A story</h1><p>Text.</p>{below}", Undated)).Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<ul><li><time datetime='2025-01-31'>31 January 2025</time> Another story</ul><h1>A story</h1><div><time datetime='2025-09-04'>4 September 2025</time> by Ann Example</div>")]
    [InlineData("<div>4 September 2025</div><h1>A story</h1><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p><p>Six.</p><p>Seven.</p><p>Eight.</p><p>Nine.</p><p>Ten.</p><p>The fair: 9 March 2026</p>")]
    [InlineData("<header><h1>A story</h1><aside><time datetime='2025-09-04'>4 September 2025</time></aside></header>")]
    [InlineData("<h1>A story</h1><p>by Ann Example · 4 September 2025 at 3:00 am · One comment so far</p><p>Released: 17 June 2025</p>")]
    [InlineData("<h1>A story</h1><p>— Bo Example (@bo) 24 January 2020</p><p>4 September 2025</p>")]
    [InlineData("<h1>A story</h1><p>Updated 9 September 2025, first published 4 September 2025</p>")]
    [InlineData("<h1>A story</h1><p>Written: 2025-09-04 15:03 / Updated: 2025-09-09 15:30</p>")]
    [InlineData("<h2>Weather</h2><p>5 May 2020</p><article><h3><span>Kicker</span> A story with a long headline</h3><p>Thu 04.09.25 | 14:07 | By Ann Example</p></article><meta property='og:title' content='A story with a long headline'>")]
    [InlineData("<div id='navigation-container'><nav>Home</nav><h1>A story</h1><p>4 September 2025</p></div>")]
    [InlineData("<article><div><h1>A story</h1></div><p>Text.</p><div class='row footerRow'><span class='documentPublished'>veröffentlicht 04.09.2025 06:00</span></div></article>")]
    [InlineData("<h1>A story</h1><p>The same bay from above, left on 31 May 2021 and right two winters later, as the satellite saw it</p><p>4 September 2025</p>")]
    public void Reads_the_date_of_the_byline_and_not_another(string body) =>
        Assert.Equal("2025-09-04", PageMetadata.Read(Pages.Read($"<body>{body}", Undated)).Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Believes_a_date_between_the_bars_of_the_title_before_one_that_a_list_prints() =>
        Assert.Equal("2025-09-04", PageMetadata.Read(Pages.Read("""
            <title>A story | Example | 04.09.2025</title><body><h1>A story</h1><p>Text.</p><ul><li>An older story <span class="date">11.07.2017</span></li></ul>
            """, Undated)).Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<meta name='dc.date' content='2025-10-05T14:20:08Z'><meta property='og:updated_time' content='2025-10-05T14:20:08Z'>")]
    [InlineData("<meta name='date' content='2025-10-05'>")]
    public void Believes_the_printed_date_before_one_whose_meaning_nothing_says(string metas) =>
        Assert.Equal("2025-09-04", PageMetadata.Read(Pages.Read($"{metas}<body><h1>A story</h1><p>4 September 2025</p>", Undated)).Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Takes_no_date_from_the_cards_of_a_list_before_the_page_has_one_of_its_own() =>
        Assert.Equal("2025-09-04", PageMetadata.Read(Pages.Read("""
            <meta name="date" content="4 September 2025"><body><h1>A story</h1>
            <div><b>One</b><meta itemprop="datePublished" content="2026-03-13"></div><div><b>Two</b><meta itemprop="datePublished" content="2026-03-10"></div>
            """, Undated)).Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Takes_the_day_from_the_address_when_nothing_else_says_it() =>
        Assert.Equal("address", PageMetadata.Read(Pages.Read("<h1>A story</h1>", "https://example.org/2025/09/04/a-story")).Evidence["published"]);

    [Fact]
    public void Believes_the_printed_date_that_the_address_agrees_with() =>
        Assert.Equal(
            new DateTimeOffset(2025, 9, 4, 0, 0, 0, TimeSpan.Zero),
            PageMetadata.Read(Pages.Read("<h1>A story</h1><p>11 August 2024</p><p>4 September 2025</p>", "https://example.org/2025/09/04/a-story")).Published);

    [Theory]
    [InlineData("<div class='comments'><time datetime='2020-01-01'>1 January</time></div>")]
    [InlineData("<aside><time datetime='2020-01-01'>1 January</time></aside>")]
    [InlineData("<div class='footer-news'><time datetime='2020-01-01'>1 January</time></div>")]
    [InlineData("<div class='related-articles'><time datetime='2020-01-01'>1 January</time></div>")]
    [InlineData("<a href='/other'>Another story with a long headline that leads away<div><time datetime='2020-01-01'>1 January</time> and its first words</div></a>")]
    public void Never_takes_the_date_of_a_comment_or_of_another_article(string beside) =>
        Assert.Null(PageMetadata.Read(Pages.Read($"<body><h1>A story</h1><p>Text.</p>{beside}", Undated)).Published);

    [Fact]
    public void Tells_an_update_from_the_publication()
    {
        var found = PageMetadata.Read(Pages.Read("<h1>A story</h1><p>Updated 5 September 2025</p><p>Published 4 September 2025</p>", Undated));
        Assert.Equal((4, 5), (found.Published!.Value.Day, found.Modified!.Value.Day));
    }

    [Fact]
    public void Takes_the_printed_date_where_the_system_stamps_its_exports()
    {
        var found = PageMetadata.Read(Pages.Read("""
            <script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2025-11-20T16:02:46Z","dateModified":"2025-11-20T16:02:46Z"}</script>
            <body><h1>A story</h1><div>May 14, 2025</div><p>Text.</p>
            """, Undated));
        Assert.Equal((5, 14), (found.Published!.Value.Month, found.Published!.Value.Day));
    }

    [Fact]
    public void Takes_no_date_of_a_neighbour_where_the_article_prints_what_it_states()
    {
        var found = PageMetadata.Read(Pages.Read("""
            <script type="application/ld+json">{"@type":"Article","datePublished":"2026-11-27"}</script>
            <body><main><div><p>Commentary <span>Nov 27, 2026</span></p><h1>A story</h1></div><p>Text.</p></main>
            <ul><li><h3><a href="/2">Another story</a></h3><p>Nov 3, 2026</p></li></ul>
            """, Undated));
        Assert.Equal((11, 27), (found.Published!.Value.Month, found.Published!.Value.Day));
    }

    [Fact]
    public void Settles_by_the_printed_date_between_statements_that_differ() =>
        Assert.Equal("2025-09-04T08:29", PageMetadata.Read(Pages.Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-14T07:29:00"}</script>
            <meta property="article:published_time" content="2025-09-04T08:29:00">
            <body><h1>A story</h1><div>04.09.2025</div><p>Text.</p>
            """, Undated)).Published?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<div>4 September 2023</div><p>Text.</p>", "Article", "2023-09-04")]
    [InlineData("<div>4 September 2023</div><p>Text.</p>", "NewsArticle", "2025-11-20")]
    [InlineData("<div>19 November 2025</div><p>Text.</p>", "Article", "2025-11-20")]
    [InlineData("<div>Updated 4 September 2023</div><p>Text.</p>", "Article", "2025-11-20")]
    [InlineData("<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p><p>Six.</p><p>Seven.</p><p>Eight.</p><p>Nine.</p><p>Ten.</p><p>4 September 2023</p>", "Article", "2025-11-20")]
    public void Believes_a_much_older_date_right_below_the_headline_unless_the_page_is_news(string body, string type, string day) =>
        Assert.Equal(day, PageMetadata.Read(Pages.Read($$"""
            <script type="application/ld+json">{"@type":"{{type}}","datePublished":"2025-11-20T12:01:51Z"}</script><body><h1>A story</h1>{{body}}
            """, Undated)).Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("https://example.org/blog/2025/september/04/a-story")]
    [InlineData("https://example.org/blog/2025/sep/4/a-story")]
    [InlineData("https://example.org/20250904-a-story")]
    [InlineData("https://example.org/news/article/A2025090414320005196")]
    [InlineData("https://example.org/view/AKR20250904143200051?section=politics")]
    [InlineData("https://example.org/2025/WORLD/africa/09/04/a-story/index.html")]
    public void Reads_the_day_in_the_address(string url) =>
        Assert.Equal(new DateOnly(2025, 9, 4), AddressDate.Of(new Uri(url)));

    [Theory]
    [InlineData("https://example.org/article/2025090417")]
    [InlineData("https://example.org/article/A2025993014320005196")]
    [InlineData("https://example.org/article/1684939934000")]
    [InlineData("https://archive.example/web/20250904143200/http://example.org/a-story")]
    public void Reads_no_day_in_another_number(string url) => Assert.Null(AddressDate.Of(new Uri(url)));
}
