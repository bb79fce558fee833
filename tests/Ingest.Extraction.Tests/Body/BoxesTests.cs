using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Body;

public sealed class BoxesTests
{
    private static readonly string[] Paragraphs =
    [
        "The ferry company said on Monday that it would take its two oldest ships out of service before the winter begins.",
        "Both were built in the nineteen-eighties and have needed long repairs in every one of the last five years.",
        "The islands' councils had asked the ministry to keep at least one of them until the new pier is finished.",
        "A spokeswoman for the ministry said that the pier would open in June and that no crossing would be lost until then.",
        "Fishermen on the smaller island doubt that, because the first date for the pier went by two years ago without a word.",
    ];

    [Theory]
    [InlineData("<div class='poll'><h4>Do you agree?</h4><p>Yes 54%</p><p>No 46%</p></div>", "Yes 54%")]
    [InlineData("<div class='support-banner'><p>Readers like you keep our reporting free for everyone, so give today.</p></div>", "Readers like you keep our reporting free for everyone, so give today.")]
    [InlineData("<div class='tout'><a href='/a/9'><h4>The long road to the pier</h4></a><p>How two ministers who could not stand each other found a text that both could sign.</p></div>", "How two ministers who could not stand each other found a text that both could sign.")]
    [InlineData("<div class='grid-3'><div><a href='/c/1'>A bridge that nobody wanted</a><p>It cost nine million and leads to a field; the village has learned to love it.</p></div></div>", "It cost nine million and leads to a field; the village has learned to love it.")]
    [InlineData("<div class='x-y'><p>Ten questions for all those who followed the talks about the new pier.</p><button>Start</button></div>", "Ten questions for all those who followed the talks about the new pier.")]
    [InlineData("<div><h3>Privacy centre</h3><p>Choose what we may do on your device, and come back to change it at any time.</p><div><label><input type='checkbox'> Necessary</label><p>They keep the site running and cannot be switched off by anybody.</p></div><div><label><input type='checkbox'> Statistics</label><p>They count visits and tell us which of the pages are read to the end.</p></div></div>", "They count visits and tell us which of the pages are read to the end.")]
    [InlineData("<div class='live-scores'><table><tr><th>#</th><th>Team</th></tr><tr><td>1</td><td>Rovers</td></tr><tr><td>2</td><td>Albion</td></tr></table></div>", "2 | Albion")]
    [InlineData("<p class='trend'>Trending #3</p>", "Trending #3")]
    [InlineData("<p class='quote-chip'><a href='/q/EXM'>EXM</a> 189.30 <span>1.2 %</span></p>", "EXM 189.30 1.2 %")]
    [InlineData("<ul class='river'><li><h3><a href='/r/1'>Five things to know about the pier</a></h3><p>It will be the longest of its kind.</p></li></ul>", "It will be the longest of its kind.")]
    public async Task A_small_element_of_its_own_is_no_body_or_a_box(string html, string line) =>
        Assert.All((await ReadAsync(html)).Blocks.Where(block => block.Text == line), block => Assert.True(block.Box > 0, line));

    [Theory]
    [InlineData("<p>The council of the larger island meets on Thursday to talk about what is to be done.</p>")]
    [InlineData("<div><p>The council of the larger island meets on Thursday to talk about what is to be done.</p></div>")]
    [InlineData("<p class=''>The council of the larger island meets on Thursday to talk about what is to be done.</p>")]
    [InlineData("<p class='subhead'>The council of the larger island</p>")]
    [InlineData("<p class='copy'>The council met.</p>")]
    [InlineData("<div class='correction'><p>The council of the larger island meets on Thursday, not on Friday.</p></div>")]
    [InlineData("<blockquote class='x'><p>The council of the larger island has always known what is to be done here.</p></blockquote>")]
    [InlineData("<ul class='x'><li>The council of the larger island meets on Thursday.</li><li>The ministry answers in June.</li></ul>")]
    [InlineData("<div class='opening'><p>The council of the larger island meets on Thursday to talk about what is to be done with its two oldest ferries, which have needed long repairs in every one of the last five years and carry a third fewer people than they did when they were built.</p></div>")]
    [InlineData("<div class='el el-31c el-heading'><h2>The council and its ferries</h2></div>")]
    [InlineData("<div class='el el-6a4 el-text'><p>The council of the larger island meets on Thursday.</p></div><div class='el el-9b1 el-text'><p>The council of the smaller one has not been asked.</p></div><div class='el el-77f el-text'><p>The council waits.</p></div>")]
    public async Task A_paragraph_is_body_and_no_box(string html)
    {
        var article = await ReadAsync(html);
        Assert.All(article.Blocks.Where(block => block.Text.StartsWith("The council", StringComparison.Ordinal)), block => Assert.Equal(0, block.Box));
    }

    [Theory]
    [InlineData("<div class='poll'><h4>Do you agree?</h4><p>Yes 54%</p><p>No 46%</p></div>", "Yes 54%", BoxKind.Foreign)]
    [InlineData("<div class='match-x'><span>Lions</span> <b>2 – 1</b> <span>Tigers</span> <em>67'</em></div>", "Lions 2 – 1 Tigers 67'", BoxKind.Figures)]
    [InlineData("<table class='mkts'><tr><td>FTSE 100</td><td>8,204.1</td><td>-0.4%</td></tr><tr><td>Brent</td><td>$81.20</td><td>+1.1%</td></tr></table>", "Brent | $81.20 | +1.1%", BoxKind.Figures)]
    [InlineData("<table class='trade'><tr><td>Coal</td><td>8,204.1</td></tr><tr><td>Herring</td><td>81.20</td></tr></table>", "Herring | 81.20", BoxKind.None)]
    [InlineData("<div class='x-y'><p>Northwind tyres hold the road on wet leaves and on snow, as every driver on this coast has known for long.</p></div>", "Northwind tyres hold the road on wet leaves and on snow, as every driver on this coast has known for long.", BoxKind.Apart)]
    [InlineData("<details><summary>Why trust us</summary><p>Our reporters have no stake in what they write about, and every figure is checked by a second pair of eyes.</p></details>", "Our reporters have no stake in what they write about, and every figure is checked by a second pair of eyes.", BoxKind.Apart)]
    [InlineData("<div class='lead-x'>The council of the larger island meets on Thursday to talk about what is to be done.</div>", "The council of the larger island meets on Thursday to talk about what is to be done.", BoxKind.None)]
    [InlineData("<div class='kg-card kg-callout'><p>The council of the larger island owns 94 of the berths and means to keep every one.</p></div>", "The council of the larger island owns 94 of the berths and means to keep every one.", BoxKind.Apart)]
    [InlineData("<div class='kg-card kg-bookmark'><a href='/a/9'><h4>The long road to the pier</h4></a><p>The council of the larger island owns 94 of the berths and means to keep every one.</p></div>", "The council of the larger island owns 94 of the berths and means to keep every one.", BoxKind.Foreign)]
    [InlineData("<div class='row grid-wrapper'><div class='grid-column'><p>With 20 years in the trade, the captain of the smaller ferry knows every rock between the two islands and <a href='/log'>writes each of them down</a>.</p></div><div class='grid-column'><p>With him sails a mate who was born on the quay, and who has not missed a crossing since the day when he was asked to steer.</p></div></div>", "With 20 years in the trade, the captain of the smaller ferry knows every rock between the two islands and writes each of them down.", BoxKind.None)]
    [InlineData("<div class='opener'><h1>Two old ferries leave</h1><p>The council of the larger island meets on Thursday to talk about what is to be done.</p></div>", "The council of the larger island meets on Thursday to talk about what is to be done.", BoxKind.None)]
    public async Task A_box_is_the_more_foreign_the_more_speaks_for_it(string html, string line, BoxKind kind) =>
        Assert.All((await ReadAsync(html)).Blocks.Where(block => block.Text == line), block => Assert.Equal(kind, block.BoxKind));

    [Fact]
    public async Task A_message_that_waits_for_its_moment_is_not_body() =>
        Assert.DoesNotContain("expired", (await ReadAsync("<div style='display:none'><p>Your session has expired. Please reload this page to go on.</p></div>")).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Two old ferries leave", null)]
    [InlineData("Two old ferries leave early", "Two old ferries leave early")]
    [InlineData("The Island Gazette", null)]
    [InlineData("Two old ferries leave the islands", "Two old ferries leave the islands", "Two old ferries leave the islands before the winter, and the councils that asked to keep one of them are told to wait until June")]
    [InlineData("Two old ferries", null, "Two old ferries leave the islands before the winter, and the councils that asked to keep one of them are told to wait until June")]
    public async Task The_printed_headline_is_told_where_it_is_another_wording(string heading, string? printed, string title = "Two old ferries leave") =>
        Assert.Equal(printed, (await ReadAsync("", heading, title)).PrintedTitle);

    private static Task<ExtractedArticle> ReadAsync(string inserted, string heading = "Two old ferries leave", string title = "Two old ferries leave") => new ArticleExtractor(SiteRules.None) { Deadline = TimeSpan.FromSeconds(30) }.ExtractAsync(
        $"""
        <html><head><title>{title}</title><meta property="og:title" content="{title}">
        <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"{title}"{"}"}</script></head>
        <body><main><article><h1>{heading}</h1><div class="text">{string.Concat(Paragraphs[..3].Select(text => $"<p>{text}</p>"))}{inserted}{string.Concat(Paragraphs[3..].Select(text => $"<p>{text}</p>"))}</div></article></main></body></html>
        """,
        new Uri("https://gazette.example/2026/03/two-old-ferries-leave"));
}
