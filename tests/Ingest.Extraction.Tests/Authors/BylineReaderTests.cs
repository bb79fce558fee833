using Ingest.Extraction.Authors;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors;

public sealed class BylineReaderTests
{
    private const string Story = "<p>The harbour commission voted on Tuesday to deepen the northern basin, ending a dispute that had kept two governments apart.</p>";
    private const string Head = "<meta property='og:title' content='A harbour waits for its ships'>";
    private const string Heading = "<h1>A harbour waits for its ships</h1>";

    [Theory]
    [InlineData("<a href='/search?q=Ann+Lee'>by Ann Lee</a>", "Ann Lee")]
    [InlineData("<p>Ann Lee | 05.04.2025 - Update: 05.04.2025</p>", "Ann Lee")]
    [InlineData("<div><time>03/01/2017</time> by Ann Lee, Representative of the Harbour Masters</div>", "Ann Lee")]
    [InlineData("<p>This post was written by Ann Lee, harbour master of the northern shore. It is long enough to be the first paragraph of a story.</p>", "Ann Lee")]
    [InlineData("<p>By Ann Lee<br>NORTHPORT, Dec 20 – The harbour commission voted on Tuesday to deepen the northern basin, and both governments said they were glad.</p>", "Ann Lee")]
    [InlineData("<div class='author'>Newsdesk</div>", "Newsdesk")]
    [InlineData("<div class='byline'>Por Ana Lima — Porto Velho</div>", "Ana Lima")]
    [InlineData("<div class='byline'>By Ana Lima | Buenos Aires</div>", "Ana Lima")]
    [InlineData("<p>This is a guest post by Miguel Santoro, founder of the harbour list.</p>", "Miguel Santoro")]
    [InlineData("<p>Publicado el 14 de mayo de 2024 por Íñigo Larrea</p>", "Íñigo Larrea")]
    [InlineData("<p>投稿日: 2024年5月14日 投稿者: 山田太郎</p>", "山田太郎")]
    [InlineData("<p>ANN LEE, City Record Staff</p>", "ANN LEE")]
    [InlineData("<div class='byline'>By Ann Lee <span class='credit'>Staff writer</span></div>", "Ann Lee")]
    [InlineData("<div class='autor'>KLEIN</div>", "KLEIN")]
    [InlineData("<span data-hook='user-name'>Dr. Amara Singh</span>", "Dr. Amara Singh")]
    [InlineData("<p>ВЫСОКИЙ ПОРТ, 24 ноя - Агентство Новостей, Анна Крылова. Совет города решил сохранить паром ещё на два года, сообщил представитель мэрии города.</p>", "Анна Крылова")]
    [InlineData("<p>Posted 3/3/25 by Tessa Quill</p>", "Tessa Quill")]
    [InlineData("<div>Posted in <a href='/c/news'>News</a> by <a href='/author/tq'>Tessa Quill</a> on March 3, 2025</div>", "Tessa Quill")]
    [InlineData("<div><a href='https://www.linkedin.com/in/tessaquill'>Tessa Quill</a></div>", "Tessa Quill")]
    [InlineData("<div><a href='https://www.linkedin.com/in/tessaquill'>LinkedIn</a></div>", "")]
    [InlineData("<p>작성자 김서연 · 2025년 3월 3일</p>", "김서연")]
    [InlineData("<div class='byline'>Mere Tipene<span>November 9, 2025</span></div>", "Mere Tipene")]
    [InlineData("<div class='byline'><a href='/a/ab'>Ann Lee</a> Marine Correspondent</div>", "Ann Lee")]
    [InlineData("<dd class='createdby'>Kwesi Mensah</dd>", "Kwesi Mensah")]
    [InlineData("<div class='firma'>EFE</div>", "EFE")]
    [InlineData("<div class='byline'>Por Jucélia Quintanilha — Rio Velho</div>", "Jucélia Quintanilha")]
    [InlineData("<p>Published by <span itemprop='author'><a rel='author' href='/l'><span itemprop='name'>Lennart Oppenhoff</span></a></span> / <span itemprop='publisher'><a href='/'><span itemprop='name'>Gate Works</span></a></span></p>", "Lennart Oppenhoff")]
    [InlineData("<p class='date'>作者：王小明 发布于：2012-3-5 16:20 Monday <a href='/s'>[日记]</a></p>", "王小明")]
    [InlineData("<ul><li>編集委員　高橋誠</li></ul>", "高橋誠")]
    [InlineData("<div class='meta'><img src='/avatars/7.jpg' alt='Okwudo Nwachuka'><span>Okwudo Nwachuka</span><span>5 min read</span></div>", "Okwudo Nwachuka")]
    [InlineData("<dl><div><dt>Konu: </dt><dd>Köprüler</dd></div><div><dt>Yazar: </dt><dd>Defne Arısoy</dd></div><div><dt>İnceleyen: </dt><dd>Mert Çalışkan</dd></div></dl>", "Defne Arısoy")]
    [InlineData("<dl><dt>نویسنده:</dt><dd>مهسا رضایی</dd><dt>تاریخ انتشار:</dt><dd>۱۵ اسفند ۱۴۰۲</dd></dl>", "مهسا رضایی")]
    [InlineData("<p>By Tamsin Holloway – Reuben Ashgrove</p>", "Tamsin Holloway|Reuben Ashgrove")]
    public void Reads_a_byline_that_markup_hardly_tells(string byline, string expected) => Assert.Equal(expected, Names($"{Head}<body>{Heading}{byline}{Story}"));

    [Theory]
    [InlineData("Texto: Lucía Marín", "Lucía Marín")]
    [InlineData("Kirjoittaja: Aino Lehtonen", "Aino Lehtonen")]
    [InlineData("Napsala Tereza Horáková", "Tereza Horáková")]
    [InlineData("Szerző: Kovács Eszter", "Kovács Eszter")]
    [InlineData("Scris de Andreea Munteanu", "Andreea Munteanu")]
    [InlineData("Haber: Elif Demirci", "Elif Demirci")]
    [InlineData("Γράφει ο Νίκος Αλεξίου", "Νίκος Αλεξίου")]
    [InlineData("Пише: Јелена Петровић", "Јелена Петровић")]
    [InlineData("بقلم: ليلى حداد", "ليلى حداد")]
    [InlineData("نویسنده: نرگس کریمی", "نرگس کریمی")]
    [InlineData("מאת נועה לוי", "נועה לוי")]
    [InlineData("取材・文：佐藤美咲", "佐藤美咲")]
    [InlineData("佐藤美咲 記者", "佐藤美咲")]
    [InlineData("记者 王丽 北京报道", "王丽")]
    [InlineData("김민지 기자 minji@harbour.example", "김민지")]
    [InlineData("Penulis: Dewi Lestari", "Dewi Lestari")]
    [InlineData("Tác giả: Nguyễn Thu Hà", "Nguyễn Thu Hà")]
    [InlineData("โดย สมชาย ใจดี", "สมชาย ใจดี")]
    [InlineData("द्वारा अनिल शर्मा", "अनिल शर्मा")]
    [InlineData("Text and photographs by Wren Sobczak", "Wren Sobczak")]
    [InlineData("Hosted by Ann Lee", "Ann Lee")]
    [InlineData("기자명 윤서진 기자", "윤서진")]
    [InlineData("Ann Lee, Staff Reporter", "Ann Lee")]
    [InlineData("Ann Lee, President of the Harbour Masters", "")]
    [InlineData("입력 : 2026.03.12 14:05", "")]
    public void Reads_a_plain_line_below_the_headline_in_any_language_by_the_word_before_the_name_or_the_job_behind_it(string line, string expected) =>
        Assert.Equal(expected, Names($"{Head}<body>{Heading}<p>{line}</p>{Story}"));

    [Theory]
    [InlineData("<meta name='bt:author' content='Ann Lee'>")]
    [InlineData("<meta name='rbauthors' content='Ann Lee'>")]
    [InlineData("<meta name='articleAuthor' content='Ann Lee'>")]
    [InlineData("<meta property='og:author' content='Ann Lee'>")]
    [InlineData("""<script type="application/ld+json">{"@type":"BlogPosting","headline":"A harbour waits for its ships","author":{"@type":"Person","givenName":"Ann","familyName":"Lee"}}</script>""")]
    public void Reads_what_publishing_systems_state(string head) => Assert.Equal("Ann Lee", Names($"{Head}{head}<body>{Heading}{Story}"));

    [Fact]
    public void Reads_a_line_of_date_author_and_a_link_to_the_comments() =>
        Assert.Equal(
            "Ann Lee",
            Names($"{Head}<body>{Heading}<p class='entry-meta'><time>March 12, 2026</time> By <span class='entry-author'><a href='/author/a'>Ann Lee</a></span> <span class='entry-comments-link'><a href='#c'>Leave a Comment</a></span></p>{Story}"));

    [Fact]
    public void Reads_the_name_in_bold_above_the_story_where_the_metadata_name_the_house_alone() =>
        Assert.Equal("Ann Lee|Bo Ek", Names($"{Head}<meta name='author' content='Example Times'><meta property='og:site_name' content='Example Times'><body>{Heading}<p><strong>Ann Lee/Bo Ek</strong></p>{Story}"));

    [Theory]
    [InlineData("<p><strong>Ann Lee</strong></p>")]
    [InlineData("<p>Middle East | 5 May 2025</p>")]
    [InlineData("<p>Harbours and Ships in the Long Northern Winter of that Year | 5 May 2025</p>")]
    [InlineData("<ul><li><a>Von der Küste zur See</a></li></ul>")]
    [InlineData("<div class='article-byline'><p>第二级 · 桥梁工程 ｜ 张波《应用桥梁工程》§8.4 ｜ 2026-08-07</p></div>")]
    [InlineData("<div class='meta'><img class='author-avatar' src='/7.jpg' alt='Okwudo Nwachuka'><span>5 min read</span></div>")]
    public void Takes_no_line_for_a_byline_that_only_looks_like_one(string line) => Assert.Equal("", Names($"{Head}<body>{Heading}{line}{Story}"));

    [Fact]
    public void Never_takes_the_authors_of_the_cards_in_a_list()
    {
        var cards = string.Concat(new[] { "Cy Dee", "Di Eff", "Ed Gee" }.Select(name => $"<div><img><b>Another story</b><i>Its first words</i><div class='card-author'>{name}</div></div>"));
        Assert.Equal("Mazi", Names($"{Head}<meta property='article:author' content='Mazi'><body>{Heading}{Story}{Story}<div>{new string('x', 3)}</div>{string.Concat(Enumerable.Repeat("<p><b>A</b> story.</p>", 14))}{cards}"));
    }

    [Fact]
    public void Believes_a_person_before_the_name_of_the_site_that_looks_like_one() =>
        Assert.Equal("Ann Lee", Names($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour waits for its ships","author":{"@type":"Person","name":"El Ejemplo"} }</script>{{Head}}<body>{{Heading}}<div class="author">Ann Lee</div>{{Story}}"""));

    [Fact]
    public void Believes_links_to_profiles_beside_the_headline_before_a_byline_within_the_story() =>
        Assert.Equal(
            "Ann Lee|Bo Ek",
            Names($"{Head}<body>{Heading}<div><a href='/people/ann-lee'>Ann Lee</a><a href='/people/bo-ek'>Bo Ek</a></div>{string.Concat(Enumerable.Repeat("<p>A <b>ship</b>.</p>", 25))}<p>Author: Cy Dee</p>"));

    [Fact]
    public void Names_both_authors_where_the_markup_parts_one_name() =>
        Assert.Equal(
            "Ann Lee|Maria Lund Holm",
            Names($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour waits for its ships","author":{"@type":"Person","name":"Maria Lund Holm"} }</script>{{Head}}<body>{{Heading}}<div class="bylines"><div>Ann Lee</div><div><span>Maria Lund</span> <span>Holm</span></div></div>{{Story}}"""));

    [Fact]
    public void Reads_the_authors_own_mark_below_the_headline_and_not_the_cards_above_it()
    {
        var cards = string.Concat(new[] { "Cy Dee", "Di Eff", "Ed Gee" }.Select(name => $"<div><img><b>Another story</b><i>Its first words</i><div class='byline'>By {name}</div></div>"));
        Assert.Equal("Ann Lee", Names($"{Head}<body>{cards}<ul><li>1</li><li>2</li><li>3</li></ul>{Heading}<span class='authors'><a rel='author' href='/ann-lee'>Ann Lee</a></span>{Story}"));
    }

    [Fact]
    public void Joins_two_spans_to_a_name_but_never_a_label_to_one() =>
        Assert.Equal("Ann Lee", Names($"{Head}<body>{Heading}<div class='author'><span>Forum</span><span>Von</span> <a href='/ann-lee'>Ann Lee</a></div>{Story}"));

    [Theory]
    [InlineData("Organization", AuthorKind.Organization)]
    [InlineData("Person", AuthorKind.Person)]
    public void Calls_the_site_a_house_where_the_page_says_so(string type, AuthorKind kind) =>
        Assert.Equal(kind, Read($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour waits","author":{"@type":"{{type}}","name":"Elej Emplo"} }</script><body>{{Heading}}{{Story}}""")[0].Kind);

    [Fact]
    public void Calls_a_firm_with_an_ampersand_one_house() =>
        Assert.Equal("Lee & Ek", Names($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour waits","author":{"@type":"Organization","name":"Lee & Ek"} }</script><body>{{Heading}}{{Story}}"""));

    [Fact]
    public void Adds_the_profile_links_that_follow_the_author_whom_the_metadata_name() =>
        Assert.Equal(
            "Ann Lee|Bo Ek",
            Names($"{Head}<meta name='author' content='Ann Lee'><body>{Heading}{string.Concat(Enumerable.Repeat("<i>x</i>", 15))}<a href='/people/ann-lee'>Ann Lee</a><a href='/people/bo-ek'>Bo Ek</a>{Story}"));

    [Theory]
    [InlineData("<aside class='sidebar'><div><h6>Author(s)</h6><ul><li><a href='/1'>Ann Lee</a></li><li><a href='/2'>Bo Ek</a></li></ul></div></aside>", "Ann Lee|Bo Ek")]
    [InlineData("<div class='tags'><div><strong>Contributors:</strong> Ann Lee</div></div>", "Ann Lee")]
    [InlineData("<div><b>Authors</b> Log in to submit</div>", "")]
    [InlineData("<footer><div><b>Author</b> Ann Lee</div></footer>", "")]
    public void Reads_names_that_a_label_calls_authors_wherever_they_stand(string labelled, string expected) =>
        Assert.Equal(expected, Names($"{Head}<body>{Heading}{Story}{labelled}"));

    [Fact]
    public void Never_takes_those_whose_claim_a_page_checks_for_its_authors() =>
        Assert.Equal("", Names($$"""<script type="application/ld+json">{"@type":"ClaimReview","itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Cy Dee"} } }</script>{{Head}}<body>{{Heading}}<div class="statement"><h4 class="author">Cy Dee</h4></div>{{Story}}"""));

    [Fact]
    public void Takes_the_case_of_a_greek_name_from_the_metadata() =>
        Assert.Equal("Ελένη Παπαδάκη", Names($"{Head}<meta name='author' content='Ελένη Παπαδάκη'><body>{Heading}<div class='author'>Της Ελένης Παπαδάκη</div>{Story}"));

    [Fact]
    public void Reads_the_author_whom_the_title_element_names() =>
        Assert.Equal("Ivy Marchetti", Names($"{Head}<title>A harbour waits for its ships - by Ivy Marchetti - Low Tide</title><body>{Heading}{Story}"));

    [Theory]
    [InlineData("https://www.elejemplo.com/by/clara-jennings", "Clara Jennings")]
    [InlineData("https://www.elejemplo.com/by/harbour-desk", "")]
    [InlineData("https://www.facebook.com/clara-jennings", "")]
    public void Reads_a_name_off_the_address_of_its_page(string address, string expected) =>
        Assert.Equal(expected, string.Join('|', AddressCredits.Of(new AuthorPage(Pages.Read($"{Head}<meta property='article:author' content='{address}'><body>{Heading}{Story}", "https://www.elejemplo.com/a"))).Select(credit => credit.Name)));

    private static string Names(string html) => string.Join('|', Read(html).Select(credit => credit.Name));

    private static IReadOnlyList<Credit> Read(string html) => BylineReader.Read(new AuthorPage(Pages.Read(html, "https://www.elejemplo.com/a-harbour"))).Credits;
}
