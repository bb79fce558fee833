using Ingest.Extraction.Blocks;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Blocks;

public sealed class BlockCutterTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "Paragraph: One", "Paragraph: Two")]
    [InlineData("<div>One<br><br>Two<br>three</div>", "Paragraph: One", "Paragraph: Two\nthree")]
    [InlineData("<div>Before<p>inside</p>after</div>", "Paragraph: Before", "Paragraph: inside", "Paragraph: after")]
    [InlineData("<h2>Head <b>line</b></h2><ul><li>Item</li></ul>", "Heading: Head line", "ListItem: Item")]
    [InlineData("<blockquote><p>Said</p></blockquote><figure><figcaption>Seen</figcaption></figure>", "Quote: Said", "Caption: Seen")]
    [InlineData("<table><tr><th>Year</th><th>Ships</th></tr></table>", "TableRow: Year | Ships")]
    [InlineData("<div role=table><div role=row><span role=columnheader>Year</span><span role=columnheader>Ships</span></div></div>", "TableRow: Year | Ships")]
    [InlineData("<div role=grid><div role=row><div role=gridcell>2025</div><div role=gridcell>40</div></div></div>", "TableRow: 2025 | 40")]
    [InlineData("<div role=row><div>One</div><div>Two</div></div>", "Paragraph: One", "Paragraph: Two")]
    [InlineData("<pre>a\n  b</pre>", "Code: a\n  b")]
    [InlineData("<p><span>W</span>ord<sup>1</sup></p>", "Paragraph: Word1")]
    [InlineData("<p>so&shy;ft  and\n zero&#8203;</p>", "Paragraph: soft and zero")]
    [InlineData("<p>ok</p><script>no</script><style>no</style>", "Paragraph: ok")]
    [InlineData("<p>One</p><noscript>&lt;img src=&quot;a.jpg&quot; alt='Quay'&gt;</noscript><noscript><p>plain</p></noscript>", "Paragraph: One", "Paragraph: plain")]
    [InlineData("<p>One</p><noscript> &amp;lt;iframe src=&amp;quot;x&amp;quot;&amp;gt;&amp;lt;/iframe&amp;gt;</noscript><p>&lt;b&gt; is bold</p>", "Paragraph: One", "Paragraph: <b> is bold")]
    [InlineData("<noscript>&lt; 5 ships &amp; a boat</noscript>", "Paragraph: < 5 ships & a boat")]
    [InlineData("<template><p>shadow</p></template>", "Paragraph: shadow")]
    [InlineData("<p>One</p><template id=B:1></template><p>Three</p><div hidden id=S:1><p>Two</p></div>", "Paragraph: One", "Paragraph: Two", "Paragraph: Three")]
    [InlineData("<p>One</p><template id=P:2><p>wait</p></template><div hidden id=S:2>Two<template id=B:3></template></div><div hidden id=S:3>Three</div>", "Paragraph: One", "Paragraph: Two", "Paragraph: Three")]
    [InlineData("<div hidden id=S:1><template id=B:1></template>own place</div>", "Paragraph: own place")]
    [InlineData("<h2>Ships <a href='#ships'>#</a></h2><p>Note <a href='#n'>*</a> <a href='#top'>↑</a></p>", "Heading: Ships", "Paragraph: Note *")]
    [InlineData("<h2><a href='#s'>¶</a> Ships</h2><p><a href='#'>#</a></p><h3><a href='#'>§</a></h3>", "Heading: Ships", "Paragraph: #", "Heading: §")]
    [InlineData("<ol class=footnotes><li>Said so. <a href='#r' role=doc-backlink>Back</a></li></ol><p><a href='#r' role=doc-backlink>Back</a> to it</p>", "ListItem: Said so.", "Paragraph: Back to it")]
    [InlineData("<p>The <span class=term>berth<span class='Term_tooltipBubble__x'><b>Berth</b><br>Where a ship lies.<br><a href=/b>Learn more</a></span></span> is free</p>", "Paragraph: The berth is free")]
    [InlineData("<p>The <dfn>berth</dfn><span role=tooltip>Where a ship lies.</span> is <span class=tooltip>free</span></p>", "Paragraph: The berth is free")]
    [InlineData("<p><span role=tooltip>Where a ship lies.</span></p>", "Paragraph: Where a ship lies.")]
    [InlineData("<p>A <a href=/x>treaty<span class=visually-hidden> (opens in a new tab)</span></a> of <span style='display:none'>many</span>nine</p>", "Paragraph: A treaty of nine")]
    [InlineData("<p><span aria-hidden=true>T</span><span class=sr-only>T</span>he quay</p><h2><span class=sr-only>Comments</span></h2>", "Paragraph: The quay", "Heading: Comments")]
    [InlineData("<p><img alt=T>he quay</p><p><svg aria-label='W'></svg>e saw <img alt=X>it</p>", "Paragraph: The quay", "Paragraph: We saw it")]
    [InlineData("<div><img alt=O></div><p>n the quay</p><p><a href=/x><img alt=X></a>share</p><p><img alt=Quay>side</p>", "Paragraph: On the quay", "Paragraph: share", "Paragraph: side")]
    [InlineData("<div class=cap>T</div><p>he quay</p><p>“W</p><p>e saw it</p>", "Paragraph: The quay", "Paragraph: “We saw it")]
    [InlineData("<p>A</p><p>Quay</p><ul><li>B</li><li>boats</li></ul><table><tr><td>C<p>ships</p></td></tr></table>", "Paragraph: A", "Paragraph: Quay", "ListItem: B", "ListItem: boats", "Paragraph: C", "Paragraph: ships")]
    [InlineData("<p><ruby>岸壁<rp>（</rp><rt>がんぺき</rt><rp>）</rp></ruby>に</p>", "Paragraph: 岸壁に")]
    [InlineData("<table><tr><td><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>", "Code: 1\n2", "Code: a\nb")]
    [InlineData("<p>in <my-term>custom</my-term> line</p><my-box>own</my-box>", "Paragraph: in custom line", "Paragraph: own")]
    [InlineData("<div>A <my-source><a href='/s'>large study</a></my-source> of ships.</div>", "Paragraph: A large study of ships.")]
    [InlineData("<p>The <button type='button'>quay</button><span role='tooltip' hidden>A wall for ships.</span> was closed.</p>", "Paragraph: The quay was closed.")]
    [InlineData("<p><a href='/q'>Once</a> <button type='button'>quays</button><span role='tooltip' hidden>Walls for ships.</span> were closed.</p>", "Paragraph: Once quays were closed.")]
    [InlineData("<div><a href='/'>Home</a> <button>Menu</button> Nobody came.</div>", "Paragraph: Home", "Paragraph: Menu", "Paragraph: Nobody came.")]
    [InlineData("<p>Copy this link <button>Copy</button></p>", "Paragraph: Copy this link", "Paragraph: Copy")]
    [InlineData("<p><button>Print</button> Nobody came.</p>", "Paragraph: Print", "Paragraph: Nobody came.")]
    [InlineData("<section><p>One.</p><my-box>own</my-box><p>Two.</p></section>", "Paragraph: One.", "Paragraph: own", "Paragraph: Two.")]
    public void Cuts_as_a_browser_lays_out(string html, params string[] expected)
    {
        var page = Cut(html);

        Assert.Equal(expected, page.Blocks.Select(block => $"{block.Kind}: {block.Text}"));
    }

    [Fact]
    public void Cuts_no_more_blocks_than_can_be_read_within_bounds()
    {
        var page = Cut(string.Concat(Enumerable.Repeat("<ul><li>a</ul>", BlockCutter.MostBlocks + 5)));

        Assert.Equal((BlockCutter.MostBlocks, true), (page.Blocks.Count, page.IsCutShort));
    }

    [Fact]
    public void Reads_a_page_that_just_fits_to_its_end()
    {
        var page = Cut(string.Concat(Enumerable.Repeat("<ul><li>a</ul>", BlockCutter.MostBlocks)));

        Assert.Equal((BlockCutter.MostBlocks, false), (page.Blocks.Count, page.IsCutShort));
    }

    [Fact]
    public void Counts_what_is_within_links()
    {
        var page = Cut("<p>Four <a href=/x>more</a></p>");

        var block = Assert.Single(page.Blocks);
        Assert.Equal((8, 4, 1, 0.5), (block.InkChars, block.LinkChars, block.Links, block.LinkDensity));
    }

    [Theory]
    [InlineData("<span class=news-date-time>11.03.2025 08:30</span><img>LONG", "LONG")]
    [InlineData("<span class=news-date-time>11.03.2025 08:30</span> short", "11.03.2025 08:30 short")]
    [InlineData("<span class=date>Monday</span> LONG", "Monday LONG")]
    [InlineData("On <span class=date>11.03.2025</span> LONG", "On 11.03.2025 LONG")]
    public void Sets_a_date_aside_that_a_template_put_before_a_paragraph(string html, string expected)
    {
        var text = string.Concat(Enumerable.Repeat("The quay is full. ", 10)).Trim();
        var page = Cut($"<div>{html.Replace("LONG", text, StringComparison.Ordinal)}</div>");

        Assert.Equal(expected.Replace("LONG", text, StringComparison.Ordinal), Assert.Single(page.Blocks).Text);
    }

    [Fact]
    public void Counts_nothing_of_what_it_sets_aside()
    {
        var page = Cut("<h2>Four <b><a href='#f'>##</a></b></h2>");

        var block = Assert.Single(page.Blocks);
        Assert.Equal(("Four", 4, 0, 0), (block.Text, block.InkChars, block.LinkChars, block.Links));
    }

    [Fact]
    public void Takes_streamed_parts_for_shown_and_other_hidden_ones_not()
    {
        var page = Cut("<div hidden id=S:1>streamed</div><div hidden id=menu>kept back</div>");

        Assert.Equal([Marks.None, Marks.NotShown], page.Blocks.Select(block => block.Marks & Marks.NotShown));
    }

    [Fact]
    public void Sums_prose_up_to_the_containers()
    {
        var prose = new string('a', 80);
        var page = Cut($"<div><div><p>{prose}</p><p>{prose}</p></div><p>short</p></div>");

        var own = page.Containers[page.Containers[page.Blocks[0].Container].Parent];
        Assert.Equal((160, 160, 2), (own.OwnProseChars, own.ProseChars, own.Blocks));
        Assert.Equal((165, 160, 3), (page.Containers[0].InkChars, page.Containers[0].ProseChars, page.Containers[0].Blocks));
    }

    [Fact]
    public void Survives_any_depth()
    {
        var page = Cut(string.Concat(Enumerable.Repeat("<div>", 450)) + "deep");

        Assert.Equal("deep", Assert.Single(page.Blocks).Text);
    }

    private static PageBlocks Cut(string html) => BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
}
