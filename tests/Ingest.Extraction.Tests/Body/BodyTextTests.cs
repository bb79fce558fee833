using System.Collections.Frozen;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class BodyTextTests
{
    private const string Sentence = "The river rose in the night and by the morning the lower bridge was closed to lorries.";

    [Fact]
    public void Leaves_out_what_is_somebodys_bio()
    {
        var page = Cut($"<p>{Sentence}</p><p>Ana Brandt reports from the delta.</p>");

        Assert.Equal([Sentence], Texts(page, [1, 1], bios: [1]));
    }

    [Fact]
    public void Says_a_repeated_paragraph_once()
    {
        var page = Cut($"<p>{Sentence}</p><p>Another one follows it here.</p><p>{Sentence}</p>");

        Assert.Equal([Sentence, "Another one follows it here."], Texts(page, [1, 1, 1]));
    }

    [Fact]
    public void Keeps_a_refrain()
    {
        const string Refrain = $"<p>{Sentence}</p><p>Nobody was hurt, said the mayor on Sunday, but the ferry is full.</p>";
        var page = Cut($"<p>The first verse.</p>{Refrain}<p>The second verse.</p>{Refrain}<p>The third verse.</p>{Refrain}");

        Assert.Equal(9, Texts(page, [1, 1, 1, 1, 1, 1, 1, 1, 1]).Count);
    }

    [Fact]
    public void Says_once_what_stands_for_each_picture()
    {
        var page = Cut($"<p>One.</p><p>{Sentence}</p><p>Two.</p><p>{Sentence}</p><p>Three.</p><p>{Sentence}</p><p>Four.</p>");

        Assert.Equal(["One.", Sentence, "Two.", "Three.", "Four."], Texts(page, [1, 1, 1, 1, 1, 1, 1]));
    }

    [Fact]
    public void Says_a_sentence_of_the_text_once_that_boxes_repeat()
    {
        var page = Cut($"<p>{Sentence}</p><div class=a><p>{Sentence}</p></div><div class=b><p>{Sentence}</p></div><p>After.</p>");

        Assert.Equal([Sentence, "After."], Texts(page, [1, 1, 1, 1]));
    }

    [Theory]
    [InlineData("tiktok-embed", false)]
    [InlineData("twitter-tweet", true)]
    public void Leaves_out_the_caption_of_an_embedded_video(string name, bool stays)
    {
        var page = Cut($"<p>{Sentence}</p><blockquote class={name}><section><p>The boats come home in the evening light.</p></section></blockquote><p>After.</p>");

        Assert.Equal(stays ? [Sentence, "The boats come home in the evening light.", "After."] : [Sentence, "After."], Texts(page, [1, 1, 1]));
    }

    [Fact]
    public void Prefers_the_shown_copy_to_the_hidden_one()
    {
        var page = Cut($"<div hidden><p>{Sentence} {Sentence}</p></div><p>{Sentence}</p>");

        Assert.Equal([Sentence], Texts(page, [1, 1]));
    }

    [Theory]
    [InlineData("<p>“The lower bridge was closed to lorries by the morning.”</p>", false)]
    [InlineData("<p><b>The lower bridge was closed to lorries by the morning</b></p>", false)]
    [InlineData("<aside><p>The lower bridge was closed to lorries by the morning.</p><p>The mayor</p></aside>", false)]
    [InlineData("<p class=pq>The lower bridge was closed to lorries</p>", false)]
    [InlineData("<div class=pull-quote>“Closed” to lorries by the morning, said the mayor yesterday</div>", false)]
    [InlineData("<h3>“The river rose in the night and by the morning the lower bridge was closed to lorries by the morning”</h3>", false)]
    [InlineData("<h3>“The lower bridge was closed to lorries by the morning”</h3>", true)]
    [InlineData("<p>The lower bridge was closed to lorries by the morning.</p>", true)]
    [InlineData("<aside><p>The upper bridge was open to everybody all day long.</p></aside>", true)]
    public void Leaves_out_a_quotation_that_was_pulled_out_above_its_sentence(string quotation, bool stays)
    {
        const string Said = "The river rose in the night and by the morning the lower bridge was closed to lorries by the morning, said the mayor, who had been there.";
        var page = Cut($"<p>Nobody was hurt, but the ferry is full.</p>{quotation}<p>{Said}</p>");

        Assert.Equal(stays ? page.Blocks.Count : 2, Texts(page, [.. page.Blocks.Select(_ => 1f)]).Count);
    }

    [Fact]
    public void Keeps_lines_of_lists_that_repeat_with_reason()
    {
        var page = Cut($"<ul><li>{Sentence}</li><li>{Sentence}</li></ul>");

        Assert.Equal(2, Texts(page, [1, 1]).Count);
    }

    [Fact]
    public void Keeps_a_table_whole_that_stands_amid_the_text()
    {
        var page = Cut($"<p>{Sentence}</p><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table><p>After.</p>");

        Assert.Equal([Sentence, "a | 1", "b | 2", "After."], Texts(page, [1, 0, 0.6f, 1]));
    }

    [Fact]
    public void Drops_the_heading_of_a_box_that_is_not_body()
    {
        var page = Cut($"<p>{Sentence}</p><div><h3>Our letter</h3><p>Sign up.</p></div><h3>Part two</h3><p>After.</p>");

        Assert.Equal([Sentence, "Part two", "After."], Texts(page, [1, 0.7f, 0, 0.9f, 1]));
    }

    [Fact]
    public void Drops_a_pointer_whose_links_are_no_body()
    {
        var page = Cut($"<p>{Sentence}</p><p>Read more from Ana Brandt:</p><ul><li><a href=/x>The upper bridge</a></li></ul>");

        Assert.Equal([Sentence], Texts(page, [1, 0.8f, 0]));
    }

    [Fact]
    public void Drops_a_link_alone_under_a_pointer_amid_the_text()
    {
        var page = Cut($"<p>{Sentence}</p><div><p>Read next</p><p><a href=/x>The upper bridge</a></p></div><p>After that, the mayor spoke.</p>");

        Assert.Equal([Sentence, "After that, the mayor spoke."], Texts(page, [1, 0, 0.9f, 1]));
    }

    [Fact]
    public void Keeps_a_list_of_links_under_a_pointer()
    {
        var page = Cut($"<p>{Sentence}</p><p>Related</p><p><a href=/x>The upper bridge</a></p><p><a href=/y>The ferry</a></p><p>After that, the mayor spoke.</p>");

        Assert.Equal(4, Texts(page, [1, 0, 0.9f, 0.9f, 1]).Count);
    }

    [Fact]
    public void Drops_the_stories_of_a_box_that_says_so_in_its_heading()
    {
        var page = Cut($"<p>{Sentence}</p><div><h3>Você pode gostar...</h3><p>The ferry is full and the mayor asks for patience.</p></div><p>After.</p>");

        Assert.Equal([Sentence, "After."], Texts(page, [1, 0.6f, 0.9f, 1]));
    }

    [Theory]
    [InlineData("推荐阅读")]
    [InlineData("مواضيع ذات صلة")]
    public void Drops_such_stories_in_other_scripts(string heading)
    {
        var page = Cut($"<p>{Sentence}</p><div><h3>{heading}</h3><ul><li><a href=/x>没人想要的隧道</a></li></ul></div>");

        Assert.Equal([Sentence], Texts(page, [1, 0.6f, 0.9f]));
    }

    [Fact]
    public void Keeps_a_text_that_such_a_heading_begins()
    {
        var page = Cut($"<div><h2>You may also like it here</h2><p>{Sentence}</p></div>");

        Assert.Equal(["You may also like it here", Sentence], Texts(page, [1, 1]));
    }

    [Fact]
    public void Keeps_the_text_of_an_element_that_begins_with_a_list_of_other_stories()
    {
        var page = Cut($"<h2>A standfirst of the story</h2><div><h3>Related articles</h3><p>{Sentence}</p><p>Another one follows it here, and is no shorter than that.</p></div>");

        Assert.Equal(["A standfirst of the story", Sentence, "Another one follows it here, and is no shorter than that."], Texts(page, [0.9f, 0, 1, 1]));
    }

    [Fact]
    public void Drops_longer_stories_of_such_a_box_where_each_is_an_article()
    {
        const string Other = "The ferry is full and the mayor asks for patience, for the third time since the spring began.";
        var page = Cut($"<article><p>{Sentence}</p></article><article><h3>You may also like</h3><article><p>{Other}</p></article><article><p>{Other} {Other}</p></article></article>");

        Assert.Equal([Sentence], Texts(page, [1, 0.6f, 0.9f, 0.9f]));
    }

    [Fact]
    public void Keeps_the_text_below_a_list_of_articles_at_its_top()
    {
        var page = Cut($"<p>A standfirst.</p><div><h3>Related articles</h3><article><p>The ferry</p></article><article><p>The mayor</p></article><p>{Sentence}</p></div>");

        Assert.Equal(["A standfirst.", Sentence], Texts(page, [0.9f, 0, 0, 0, 1]));
    }

    [Fact]
    public void Keeps_the_text_within_a_footer_that_holds_all_of_it()
    {
        var page = Cut($"<p>Above.</p><footer><p>{Sentence}</p><p>Another one follows it here.</p></footer>");

        Assert.Equal(["Above.", Sentence, "Another one follows it here."], Texts(page, [1, 1, 1]));
    }

    [Fact]
    public void Drops_the_rest_of_a_hidden_copy_with_it()
    {
        var page = Cut($"<p>{Sentence}</p><p>Nobody was hurt, said the mayor on Sunday, but the ferry is full.</p>"
            + $"<div style='display:none'><p>By Ana Brandt</p><div>{Sentence} Nobody was hurt, said the mayor on Sunday, but the ferry is full.</div></div>");

        Assert.Equal(2, Texts(page, [1, 1, 0.9f, 0.9f]).Count);
    }

    [Theory]
    [InlineData("<div id=rules class=modal style='display:none'>", false)]
    [InlineData("<div role=dialog style='display:none'>", false)]
    [InlineData("<div class=rest style='display:none'>", true)]
    [InlineData("<div role=dialog>", true)]
    public void Drops_a_hidden_window_whatever_its_length(string box, bool stays)
    {
        const string Prose = "Three ferries waited in the fog off the old quay, and their captains sent word that none of them would move before the tide had turned and the pilot was back from the hospital on the other bank.";
        const string Rules = "Whoever prints this text elsewhere names the office that wrote it, changes nothing of what it says, takes none of its pictures along without having asked, and says in the first line where it was first to be read and on which day.";
        var page = Cut($"<p>{Sentence}</p><p>{Prose}</p>{box}<p>{Rules} Questions go to the same office.</p></div><p>The market was full, said the mayor on Sunday, and nobody was hurt.</p>");

        Assert.Equal(stays, Texts(page, [1, 1, 1, 1]).Count == 4);
    }

    [Theory]
    [InlineData("<p class=share-text>Sharing is a kindness!</p>", false)]
    [InlineData("<p class=text>Sharing is a kindness!</p>", true)]
    [InlineData("<p class=no-print>Sharing is a kindness!</p>", true)]
    public void Drops_a_line_that_is_named_for_sharing(string line, bool stays)
    {
        var page = Cut($"<p>{Sentence}</p>{line}<p>After.</p>");

        Assert.Equal(stays ? 3 : 2, Texts(page, [1, 1, 1]).Count);
    }

    [Theory]
    [InlineData("[[[&quot;Easy to read&quot;,&quot;easy&quot;],[&quot;Other&quot;,&quot;other&quot;]]]", false)]
    [InlineData("{&quot;id&quot;: 7, &quot;name&quot;: &quot;harbour&quot;, &quot;open&quot;: true}", false)]
    [InlineData("[[The harbour]], as the encyclopedia has it", true)]
    public void Drops_data_for_scripts(string line, bool stays)
    {
        var page = Cut($"<p>{Sentence}</p><p>{line}</p><p>After.</p>");

        Assert.Equal(stays ? 3 : 2, Texts(page, [1, 1, 1]).Count);
    }

    [Fact]
    public void Takes_the_likeliest_blocks_of_a_page_that_is_doubtful_throughout()
    {
        var page = Cut($"<p>{Sentence}</p><p>Nobody was hurt, said the mayor on Sunday, but the ferry is full.</p><p>Search the archive of all our towns and villages by name.</p>");

        Assert.Equal(2, Texts(page, [0.4f, 0.45f, 0.1f]).Count);
    }

    private static PageBlocks Cut(string html) => BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);

    [Fact]
    public void Leaves_out_the_headline_that_is_set_as_the_first_line()
    {
        var page = Cut($"<b>The Lower Bridge</b><br><br>{Sentence}<br><br>The lower bridge<br><br>After.");
        using var words = PageWords.Read(page.Blocks);

        var body = BodyText.Read(page, [1, 1, 1, 1], FrozenSet<int>.Empty, words, "The lower bridge");

        Assert.Equal([Sentence, "The lower bridge", "After."], body.Blocks.Select(block => block.Text));
    }

    private static List<string> Texts(PageBlocks page, float[] chances, params int[] bios)
    {
        using var words = PageWords.Read(page.Blocks);
        return [.. BodyText.Read(page, chances, bios.ToFrozenSet(), words).Blocks.Select(block => block.Text)];
    }
}
