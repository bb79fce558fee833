using System.Xml.Linq;
using Ingest.Worker.Polling.Fields;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Tests.Polling.Fields;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("<t type='text'>1 &lt; 2</t>", "1 &lt; 2", "1 < 2")]
    [InlineData("<t>1 &amp;lt; 2</t>", "1 &amp;lt; 2", "1 &lt; 2")]
    [InlineData("<t type='html'>&lt;b&gt;1 &amp;lt; 2&lt;/b&gt;</t>", "<b>1 &lt; 2</b>", "1 < 2")]
    [InlineData("<t type='text'>History of the &lt;blink&gt; tag</t>", "History of the &lt;blink&gt; tag", "History of the <blink> tag")]
    [InlineData("<t type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><b>1</b> &lt; 2<br/></div></t>", "<b>1</b> &lt; 2<br>", "1 < 2")]
    [InlineData("<t mode='base64'>PGI+eDwvYj4=</t>", "<b>x</b>", "x")]
    [InlineData("<t mode='escaped'>&lt;i&gt;x&lt;/i&gt;</t>", "<i>x</i>", "x")]
    [InlineData("<t> </t>", null, null)]
    public void Reads_atom_text_by_its_type(string xml, string? html, string? plain)
    {
        var element = Atom(xml);
        Assert.Equal((html, plain), (MarkupText.AsHtml(element), MarkupText.AsPlain(element)));
    }

    [Fact]
    public void Rss_means_html() => Assert.Equal("<b>x</b>", MarkupText.AsHtml(XElement.Parse("<description>&lt;b&gt;x&lt;/b&gt;</description>")));

    [Fact]
    public void A_headline_without_end_is_cut() => Assert.Equal(4_097, MarkupText.AsPlain(new XElement("title", new string('x', 100_000)))!.Length);

    private static XElement Atom(string xml)
    {
        var element = XElement.Parse(xml);
        element.Name = FeedNames.Atom + "t";
        return element;
    }
}
