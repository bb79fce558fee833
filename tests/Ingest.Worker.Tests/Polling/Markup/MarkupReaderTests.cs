using System.Xml.Linq;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Tests.Polling.Markup;

public sealed class MarkupReaderTests
{
    [Theory]
    [InlineData("<rss a='1' b=\"x &amp; &#233;\"><c>t &lt; <![CDATA[<raw> & ]]]]><![CDATA[>]]> u</c><d/></rss>")]
    [InlineData("<rss><a><b>1</b>2<b>3</b></a><!-- no --><?no?></rss>")]
    public void A_well_formed_document_gives_the_tree_of_a_conforming_parser(string document)
    {
        var conforming = XElement.Parse(document, LoadOptions.PreserveWhitespace);
        conforming.DescendantNodes().Where(n => n is XComment or XProcessingInstruction).Remove();
        Assert.Equal(Flat(conforming), Flat(Read(document).Root!));
        Assert.False(Read(document).Repaired);
    }

    [Theory]
    [InlineData("<rss><a>x<b>y</a><c/></rss>", "<rss><a>x<b>y</b></a><c></c></rss>")]
    [InlineData("<rss><a>x</z>y</a></rss>", "<rss><a>xy</a></rss>")]
    [InlineData("<rss><a>x<br>y<img src=z>w</a></rss>", "<rss><a>x<br></br>y<img src=\"z\"></img>w</a></rss>")]
    [InlineData("<rss><item><a>1<item>2</rss>", "<rss><item><a>1</a></item><item>2</item></rss>")]
    [InlineData("<rss><a b=c d e='f>g'>R&D & &nope; < 3 &copy;</a></rss>", "<rss><a b=\"c\" d=\"\" e=\"f>g\">R&D & &nope; < 3 ©</a></rss>")]
    [InlineData("<rss><a>cut <![CDATA[off", "<rss><a>cut off</a></rss>")]
    [InlineData("<rss><a>1 &#0; &#x1F; &#146; &#xD800;</a></rss>", "<rss><a>1   ’ </a></rss>")]
    [InlineData("<RSS><PubDate>x</pubdate></RSS>", "<rss><pubdate>x</pubdate></rss>")]
    public void What_is_broken_is_settled_like_a_reader_would(string document, string expected) => Assert.Equal(expected, Flat(Read(document).Root!));

    [Theory]
    [InlineData("<r:rss xmlns:r='urn:any'><r:item/></r:rss>", "item", "")]
    [InlineData("<rss><x:item/></rss>", "item", "urn:undeclared:x")]
    [InlineData("<rss><dc:item/></rss>", "item", "http://purl.org/dc/elements/1.1/")]
    [InlineData("<rss xmlns:q='http://purl.org/dc/elements/1.1'><q:item/></rss>", "item", "http://purl.org/dc/elements/1.1/")]
    [InlineData("<feed><entry/></feed>", "entry", "http://www.w3.org/2005/Atom")]
    [InlineData("<feed xmlns='http://purl.org/atom/ns#'><entry/></feed>", "entry", "http://www.w3.org/2005/Atom")]
    public void Names_are_canonical_whatever_a_document_calls_them(string document, string local, string space) =>
        Assert.Equal(XName.Get(local, space), Read(document).Root!.Elements().Single().Name);

    [Fact]
    public void A_tree_that_is_too_deep_is_not_built() =>
        Assert.Equal(TreeLimit.Depth, Read("<rss>" + string.Concat(Enumerable.Repeat("<a>", 300))).Exceeded);

    private static MarkupTree Read(string document) => MarkupReader.Read(document, Prolog.Read(document));

    private static string Flat(XElement element)
    {
        var attributes = string.Concat(element.Attributes().Select(a => $" {a.Name.LocalName}=\"{a.Value}\""));
        var inside = string.Concat(element.Nodes().Select(n => n is XElement e ? Flat(e) : ((XText)n).Value));
        return $"<{element.Name.LocalName}{attributes}>{inside}</{element.Name.LocalName}>";
    }
}
