using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Tests.Polling.Fields;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("A <em>title</em> with &amp; markup", "A title with & markup")]
    [InlineData("Fish & Chips & more <3", "Fish & Chips & more <3")]
    [InlineData("List<T> and </example>", "List<T> and </example>")]
    [InlineData("one<br/>two<p>three</p>", "one two three")]
    [InlineData("safe<script>alert('x')</script> text<!-- no -->", "safe text")]
    [InlineData("&#8217;s &eacute; &nope;", "’s é &nope;")]
    [InlineData("  a \n b  ", "a b")]
    [InlineData("a < b <i>c", "a < b c")]
    [InlineData("<", "<")]
    [InlineData("<a", "<a")]
    public void Gives_the_words(string html, string text) => Assert.Equal(text, HtmlText.FromHtml(html));

    [Theory]
    [InlineData("a <b>c</b>", true)]
    [InlineData("a < b > c", false)]
    [InlineData("Vec<String>", false)]
    [InlineData("History of the <blink> tag", false)]
    [InlineData("one<br>two", true)]
    [InlineData("<img src=x>", true)]
    public void Tells_text_that_is_written_in_html_from_text_about_it(string text, bool tags) => Assert.Equal(tags, HtmlText.IsMarkedUp(text));

    [Theory]
    [InlineData("safe<applet code='x'></applet> d", "safe d")]
    [InlineData("a<frameset><frame src=x></frameset> b", "a b")]
    public void Knows_the_tags_of_every_age(string html, string text) => Assert.Equal(text, HtmlText.FromHtml(html));

    [Fact]
    public void The_beginning_of_a_text_does_not_split_a_character() => Assert.Equal("a😀…", HtmlText.Beginning("a😀bc", 2));
}
