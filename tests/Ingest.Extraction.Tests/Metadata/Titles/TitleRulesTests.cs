using Ingest.Extraction.Metadata.Titles;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata.Titles;

public sealed class TitleRulesTests
{
    private const string Headline = "A harbour waits for its ships";

    [Theory]
    [InlineData("<title>A harbour waits for its ships | Example Times</title><h1>A harbour waits for its ships</h1>")]
    [InlineData("<title>A harbour waits for its ships - Example Times</title><meta property='og:site_name' content='Example Times'>")]
    [InlineData("<title>Example Times: A harbour waits for its ships</title><meta property='og:title' content='A harbour waits for its ships'>")]
    [InlineData("<title>Northern Review: A harbour waits for its ships</title><a href='/'>Northern Review</a> <a href='/archive'>Archive</a><p><b>A harbour waits for its ships</b></p>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><h1>A HARBOUR WAITS FOR ITS SHIPS</h1>")]
    [InlineData("<title>Northern Review - A harbour waits for its ships</title><p><b>A harbour waits for its ships</b></p>")]
    [InlineData("<title>Northern Review n. 12 - A harbour waits for its ships</title><font size=5>A harbour waits for its ships</font>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships - example.org'>")]
    [InlineData("<title>Example Times</title><a href='/'>Example Times</a><h3 class='tit'>A harbour waits for its ships</h3><h3>Most read</h3>")]
    [InlineData("<title>A harbour waits for its ships - Harbour News</title><h3 class='heading'>A harbour waits for its ships</h3><h3>Most read</h3>")]
    [InlineData("<title>A harbour waits for its ships_Harbour News_World</title><div class='title'>A harbour waits for its ships</div>")]
    [InlineData("<title>A harbour waits for its ships | World | Example Times</title><meta property='og:site_name' content='Example Times'>")]
    [InlineData("<title>A harbour waits for its ships</title><h1><a href='/'>Example Times</a></h1><h2>A harbour waits for its ships</h2>")]
    [InlineData("<title>A harbour waits for its ships – Example</title><h1>Example</h1><h1>A harbour waits for its ships</h1><h1>More stories</h1>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><h1><span class='kicker'>Trade</span> A harbour waits for its ships</h1>")]
    [InlineData("<title>Why a harbour must wait</title><meta property='og:title' content='Why a harbour must wait'><h1>A harbour waits for its ships</h1>")]
    [InlineData("<title>Example</title><nav><h1>Menu</h1></nav><article><h1>A harbour waits for its ships</h1></article>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><ol class='breadcrumb'><li><h1>Harbour: how ships wait and why</h1></ol><h2>A harbour waits for its ships</h2>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><h2>A harbour waits for its ships</h2><p>Text.</p><h1>But the ships have a harbour of their own</h1>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><title>A harbour waits for its ships</title><h2>Three replies to “A harbour waits for its ships”</h2>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its'><title>A harbour waits for its</title><h1>A harbour waits for its ships</h1>")]
    [InlineData("<meta property='og:title' content='A harbour waits for its ships'><h2><span>Trade</span><span>A harbour waits for its ships</span></h2>")]
    [InlineData("<title>Example Times</title><h1 id='harbour'>A harbour waits for its ships<a class='headerlink' href='#harbour'>¶</a></h1>")]
    [InlineData("<title>Example Times</title><h1>A harbour waits for its ships <a href='/world/ships.html#harbour'>§</a></h1>")]
    [InlineData("<title>Example Times</title><h1><a href='#harbour'>🔗</a> A harbour waits for its ships<a href='#harbour' aria-hidden='true'>#</a></h1>")]
    [InlineData("<title>Blog</title><h2>A harbour waits for its ships</h2><p>4 September 2025</p><h2 class='more'>More posts</h2>")]
    [InlineData("<title>News post</title><div><p>Published: 2025-09-04</p><h3 class='title'><a href='/p'>A harbour waits for its ships</a></h3></div><p>Text.</p>")]
    [InlineData("<title>A harbour waits for its ships - Boat Talk</title><h1>Thread: <a href='/t/5'>A harbour waits for its ships</a></h1>")]
    [InlineData("<h1>A harbour<br>waits for its\u00ad ships</h1>")]
    [InlineData("<h1>Newsletter</h1><span itemprop='headline'>A harbour waits for its ships</span><title>A harbour waits for its ships</title>")]
    [InlineData("<title>Blog of the harbour</title><h3>A harbour waits for its ships</h3><p>By Ann Lee</p><p>Text.</p>")]
    [InlineData("<title>Diario del muelle</title><h3 class='news'><a href='/7'>A harbour waits for its ships</a></h3><p>por <b>Heriberto Anguiano</b></p><p>Text.</p>")]
    [InlineData("<title>Il Molo - notizie</title><div class='titolo'>A harbour waits for its ships</div><div>Scritto da Marco Rossi il giorno 12/05/2009</div>")]
    [InlineData("<title>News</title><h2>A harbour waits for its ships</h2><p>The harbour office closed its northern gate on Monday evening, after engineers had found cracks in two of the four supports, and lorries are sent over the old bridge.</p>")]
    [InlineData("<title>Example Quarterly: A harbour waits for its ships</title><h1>Example Quarterly</h1><h2>A harbour waits for its ships</h2><h3>Ann Lee</h3>")]
    public void Reads_the_headline(string html) =>
        Assert.Equal(Headline, TitleRules.Read(Pages.Read(html, "https://www.example.org/world/a-harbour-waits-for-its-ships.html")).Title);

    [Theory]
    [InlineData("<title>Blog</title><h2><a href='/1'>A harbour waits</a></h2><p>4 September 2025</p><h2><a href='/2'>Three boats for sale</a></h2><p>3 September 2025</p>", "Blog")]
    [InlineData("<title>Trade: who pays - Example</title><h1><span>Trade: who pays</span> A harbour waits for its ships</h1>", "Trade: who pays A harbour waits for its ships")]
    [InlineData("<title>Closing time</title><p>The harbour office closed its northern gate on Monday evening, after engineers had found cracks in two of the four supports, and lorries are sent over the old bridge.</p><h2>What comes next for all</h2><p>The harbour office closed its northern gate on Monday evening, after engineers had found cracks in two of the four supports, and lorries are sent over the old bridge.</p>", "Closing time")]
    [InlineData("<title>Three boats for sale</title><p>Text.</p><h2>What comes next for all</h2><p>Text.</p>", "Three boats for sale")]
    [InlineData("<title>北門の記録 | 港の日記</title><p>Text.</p>", "北門の記録")]
    public void Takes_no_teaser_and_no_kicker_for_the_headline(string html, string title) =>
        Assert.Equal(title, TitleRules.Read(Pages.Read(html, "https://www.example.org/3")).Title);

    [Theory]
    [InlineData("<h1>Browse by subject</h1><h1>A harbour waits for new ships</h1>", "A harbour waits for new ships")]
    [InlineData("<h1>A harbour waits for its big ships</h1><p>Text.</p><h2>A harbour waits for its ships</h2>", "A harbour waits for its big ships")]
    [InlineData("<h1>Example Times</h1><h2>A harbour waits for its ships</h2>", "A harbour waits for its ships")]
    [InlineData("<h1>Browse by subject</h1><h1>Example Times</h1>", "Browse by subject")]
    [InlineData("<body class='single genesis-breadcrumbs-hidden'><h1>A harbour waits for its big ships</h1><p>Text.</p>", "A harbour waits for its big ships")]
    [InlineData("<section class='breadcrumb-area banner'><h1>A harbour waits for its big ships</h1></section><p>Text.</p>", "A harbour waits for its big ships")]
    [InlineData("<h1>12 votes</h1><template id='B:0'></template><div hidden id='S:0'><h1>A harbour waits for its big ships</h1><p>Text.</p></div>", "A harbour waits for its big ships")]
    [InlineData("<h1>12 votes</h1><div hidden><h1>A harbour waits for its big ships</h1></div>", "12 votes")]
    public void Finds_the_heading_that_prints_the_headline_or_another_wording_of_it(string html, string printed) =>
        Assert.Equal(printed, TitleRules.HeadlineElement(Pages.Read(html), Headline)?.TextContent);

    [Fact]
    public void Decodes_what_was_escaped_twice() =>
        Assert.Equal("Q&A: “ships”", TitleRules.Read(Pages.Read("<meta property='og:title' content='Q&amp;amp;A: &amp;#8220;ships&amp;#8221;'>")).Title);

    [Fact]
    public void Keeps_a_headline_that_has_a_dash() =>
        Assert.Equal("Ships – and harbours", TitleRules.Read(Pages.Read("<title>Ships – and harbours</title><h1>Ships – and harbours</h1>")).Title);

    [Fact]
    public void Keeps_what_follows_a_colon_and_only_names_the_site_among_other_words() =>
        Assert.Equal("Ships in the harbour: what Example Times readers saw", TitleRules.Read(Pages.Read("""
            <meta property="og:site_name" content="Example Times"><title>Ships in the harbour: news</title><h1>Ships in the harbour: what Example Times readers saw</h1>
            """)).Title);

    [Fact]
    public void Keeps_a_bar_that_both_heading_and_metadata_have() =>
        Assert.Equal("Ten ships that wait in harbours | The long list", TitleRules.Read(Pages.Read("""
            <meta property="og:title" content="Ten ships that wait in harbours | The long list — Example"><h1>Ten ships that wait in harbours | The long list</h1>
            """)).Title);

    [Fact]
    public void Spells_a_heading_of_two_lines_as_the_metadata_do() =>
        Assert.Equal("Trade: the ships are late", TitleRules.Read(Pages.Read("""
            <meta property="og:title" content="Trade: the ships are late"><h1><span>Trade</span><span>the ships are late</span></h1>
            """)).Title);

    [Theory]
    [InlineData("NewsArticle", "Harbour: the ships are late again", "Harbour: the ships are late again", "Harbour: the ships are late again")]
    [InlineData("NewsArticle", "Harbour: the ships are late again", "Harbour: ships are late", "The ships are late again")]
    [InlineData("NewsArticle", "Harbour: ships are late", "Harbour: the ships are late again", "The ships are late again")]
    [InlineData("BlogPosting", "Harbour: the ships are late again", "Harbour: the ships are late again", "The ships are late again")]
    public void Takes_the_title_that_a_news_articles_json_ld_and_open_graph_agree_on(string type, string jsonLd, string openGraph, string title) =>
        Assert.Equal(title, TitleRules.Read(Pages.Read($$"""
            <script type="application/ld+json">{"@type": "{{type}}", "headline": "{{jsonLd}}"}</script>
            <meta property="og:title" content="{{openGraph}}"><h1>The ships are late again</h1>
            """)).Title);

    [Fact]
    public void Spells_a_title_that_all_agree_on_as_it_is_printed() =>
        Assert.Equal("The harbour’s “ships”", TitleRules.Read(Pages.Read("""
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The harbour's 'ships'"}</script>
            <meta property="og:title" content="The harbour's 'ships'"><h1>The harbour’s “ships”</h1>
            """)).Title);

    [Fact]
    public void Finds_none_on_an_empty_page() => Assert.Null(TitleRules.Read(Pages.Read("")).Title);
}
