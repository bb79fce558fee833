using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Page;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class DeclaredAnswersTests
{
    private const string Declared =
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[
        {"@type":"Question","name":"Who may inspect a ship?","acceptedAnswer":{"@type":"Answer","text":"<p>Only the coastguard.</p><ul><li>With an order</li><li>By day</li></ul>"}},
        {"@type":"Question","name":"How long does it take?","acceptedAnswer":{"@type":"Answer","text":"Nine days."}}]}</script>
        """;

    [Theory]
    [InlineData("<p>The story.</p><section><h2>Questions</h2><a href=#>Who may inspect a ship?</a><p>Only the coastguard.</p><ul><li>With an order<li>By day</ul></section><p>Join us.</p>", "1111110")]
    [InlineData("<p>The story.</p><h2>Our offers</h2><p>Buy.</p><div><h3>How long does it take?</h3><p>Nine days.</p></div>", "10011")]
    [InlineData("<p>The story.</p><div><h2>Questions</h2></div><div><h3>How long does it take?</h3><p>Nine days.</p></div>", "1111")]
    [InlineData("<p>The story.</p><div><h2>Questions</h2><p>As they are asked.</p><h3>How long does it take?</h3><p>Nine days.</p></div>", "11111")]
    [InlineData("<p>The story.</p><h3>How long does it take?</h3><p>Read on to find out.</p>", "100")]
    [InlineData("<p>The story.</p><h3>How long is it?</h3><p>Nine days.</p>", "100")]
    public void Takes_questions_and_answers_that_the_page_calls_its_own(string html, string expected)
    {
        var document = Pages.Parse("<head>" + Declared + "</head><body>" + html);
        var page = BlockCutter.Cut(document.Body!);
        bool[] selected = [true, .. Enumerable.Repeat(false, page.Blocks.Count - 1)];

        DeclaredAnswers.Add(page, selected, DeclaredAnswers.Of(PageDocument.Read(document, new Uri("https://example.org/story"))));

        Assert.Equal(expected, string.Concat(selected.Select(isBody => isBody ? '1' : '0')));
    }

    [Fact]
    public void Finds_none_where_the_page_declares_none() =>
        Assert.Empty(DeclaredAnswers.Of(PageDocument.Read(Pages.Parse("<body><p>The story."), new Uri("https://example.org/story"))));
}
