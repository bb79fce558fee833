using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class DoubtsTests
{
    private const string Passage = "The harbour board had promised as much two years before.";

    [Theory]
    [InlineData($"<p>{Passage}</p>", true)]
    [InlineData($"<p class='has-text-align-center'>{Passage}</p>", true)]
    [InlineData($"<blockquote><p>{Passage}</p></blockquote>", true)]
    [InlineData($"<ul><li>{Passage}</li></ul>", true)]
    [InlineData($"<p class='x7'>{Passage}</p>", false)]
    [InlineData($"<div class='x7'><p>{Passage}</p></div>", false)]
    [InlineData($"<figure><figcaption>{Passage}</figcaption></figure>", false)]
    public void A_block_amid_the_body_is_in_doubt_and_set_as_the_text_where_nothing_names_it(string html, bool isSetAsText)
    {
        var block = Assert.Single(Find(html), found => found.Text == Passage);
        Assert.Equal((isSetAsText, 2), (block.IsSetAsText, block.Before));
    }

    [Theory]
    [InlineData($"<div class='comments'><p>{Passage}</p></div>")]
    [InlineData($"<aside><p>{Passage}</p></aside>")]
    [InlineData($"<div class='newsletter-signup'><p>{Passage}</p></div>")]
    [InlineData($"<div style='display:none'><p>{Passage}</p></div>")]
    [InlineData($"<p><a href='/x'>{Passage}</a></p>")]
    public void What_is_named_for_something_else_or_hidden_or_a_link_is_in_no_doubt(string html) => Assert.Empty(Find(html));

    [Theory]
    [InlineData($"<div class='comments'><p>{Passage}</p></div>", 0.2f)]
    [InlineData($"<aside class='teaser'><p>{Passage} <a href='/x'>The board's promise, in full and in its own words at the time</a></p></aside>", 0.2f)]
    public void What_the_model_holds_for_possible_is_in_doubt_whatever_it_is_named(string html, float chance)
    {
        var block = Assert.Single(Find(html, chance));
        Assert.StartsWith(Passage, block.Text, StringComparison.Ordinal);
        Assert.False(block.IsSetAsText);
    }

    [Theory]
    [InlineData($"<div class='x7'><p>{Passage}</p></div>", true)]
    [InlineData($"<div class='related'><p>{Passage}</p></div>", false)]
    public void What_stands_amid_the_text_under_no_name_is_beside_it(string html, bool isBeside) => Assert.Equal(isBeside, Assert.Single(Find(html, 0.2f)).IsBesideText);

    [Theory]
    [InlineData(0.2f, false)]
    [InlineData(0.6f, true)]
    public void What_the_model_holds_for_text_and_a_rule_left_out_is_likely(float chance, bool isLikely) =>
        Assert.Equal(isLikely, Assert.Single(Find($"<div class='newsletter-signup'><p>{Passage}</p></div>", chance)).IsLikely);

    [Theory]
    [InlineData($"<div style='display:none'><p>{Passage}</p></div>")]
    [InlineData($"<p><a href='/x'>{Passage}</a></p>")]
    public void Hidden_text_and_mere_links_are_in_no_doubt_however_possible(string html) => Assert.Empty(Find(html, 0.2f));

    [Fact]
    public void What_stands_around_a_button_to_the_till_is_in_no_doubt_however_possible() =>
        Assert.Empty(Find($"<div class='x7'><p>{Passage}</p><a href='/give'>Give</a></div><p>Paragraph {string.Concat(Enumerable.Repeat("and so it went on in the harbour, ", 20))}until the day ended.</p>", 0.2f));

    [Fact]
    public void A_page_has_no_more_doubts_than_can_be_compared() =>
        Assert.Equal(2_000, (Find(string.Concat(Enumerable.Repeat($"<div class='x7'><p>{Passage}</p></div>", 2_100)))).Count);

    [Fact]
    public void What_says_the_body_again_is_in_doubt_and_not_set_as_the_text()
    {
        const string again = "Paragraph 1 tells at some length what happened on day 1 of the talks in the harbour.";
        var block = Assert.Single(Find($"<p>{again}</p>"));
        Assert.Equal((again, false), (block.Text, block.IsSetAsText));
    }

    [Theory]
    [InlineData("Choose what suits you", 0)]
    [InlineData("Choose the standards that suit your harbour, and find in this guide what each of them asks of a board and of its ships.", 1)]
    public void A_heading_above_the_text_is_in_doubt_where_it_is_a_sentence(string heading, int count) =>
        Assert.Equal(count, Find("", 0.4f, $"<div class='x7'><h2>{heading}</h2></div>").Count);

    private static IReadOnlyList<DoubtfulBlock> Find(string html, float chance = 0.02f, string above = "")
    {
        var text = string.Concat(Enumerable.Range(1, 5).Select(i => $"<p>Paragraph {i} tells at some length what happened on day {i} of the talks in the harbour.</p>{(i == 2 ? html : "")}"));
        var document = Pages.Parse($"<html><body><main><article>{above}{text}</article></main></body></html>");
        var page = BlockCutter.Cut(document.Body!, default);
        using var words = PageWords.Read(page.Blocks);
        return BodyText.Read(page, [.. page.Blocks.Select(block => block.Text.StartsWith("Paragraph", StringComparison.Ordinal) ? 1f : chance)], new HashSet<int>(), words).Doubtful;
    }
}
