using System.Text.Json;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class FlightTreeTests
{
    /// <summary>Rows, one a line; those that begin with "T" are texts.</summary>
    public static TheoryData<string, string?> Trees => new()
    {
        { """1:["$","p",null,{"className":"lead","children":["Fog & rain, ",["$","em","k",{"children":"all"}]," week ",9,true,null,"$undefined"]}]""", """<p class="lead">Fog &amp; rain, <em>all</em> week 9</p>""" },
        { """1:["$","p",null,{"children":["$$9 a ton","$D2026-05-01","$NaN"]}]""", "<p>$9 a ton</p>" },
        { """1:["$","a",null,{"href":"/a?b=\"c\"&d","title":"t","id":"i","onClick":"$F2","children":"there"}]""", """<a href="/a?b=&quot;c&quot;&amp;d">there</a>""" },
        // What stands in place of a reference, of a promise and of a long text; "not there yet" or there.
        { "1:[\"$\",\"div\",null,{\"children\":[\"$L2\",\"$3\",\"$@4\",\"$L9\"]}]\n2:[\"$\",\"p\",null,{\"children\":\"$5\"}]\n3:\"three\"\n4:[\"four\",[\"$\",\"br\",null,{}]]\n5:Tfive <5>", "<div><p>five &lt;5&gt;</p>threefour<br></div>" },
        // Rows come in any order; those that none refers to stand one after the other, among whatever data.
        { "2:[\"$\",\"p\",null,{\"children\":\"two\"}]\n1:[\"$\",\"div\",null,{\"children\":\"$L2\"}]\n0:{\"f\":[[\"slug\",[\"$\",\"h1\",null,{\"children\":\"zero\"}]]],\"menu\":\"words\"}", "<div><p>two</p></div><h1>zero</h1>" },
        { "0:[\"$L2\",\"words\",\"$L1\"]\n1:[\"$\",\"p\",null,{\"children\":\"one\"}]\n2:[\"$\",\"p\",null,{\"children\":\"two\"}]", "<p>two</p><p>one</p>" },
        // Once each, and no ring.
        { "1:[\"$\",\"div\",null,{\"children\":[\"$L2\",\"$L2\"]}]\n2:[\"$\",\"p\",null,{\"children\":[\"two\",\"$L1\",\"$L2\",\"$L3\"]}]\n3:[\"$\",\"i\",null,{\"children\":\"$L2\"}]\n0:[\"$\",\"main\",null,{\"children\":\"$L1\"}]", "<main><div><p>two<i></i></p></div></main>" },
        // Of components the children; one with an address is a link.
        { """1:["$","$L2",null,{"className":"c","data":["$","p",null,{"children":"no"}],"children":["$","p",null,{"children":"yes"}]}]""", "<p>yes</p>" },
        { """1:["$","$Sreact.suspense",null,{"fallback":["$","p",null,{"children":"Loading"}],"children":["$","$L2",null,{"href":"/x","children":"yes"}]}]""", """<a href="/x">yes</a>""" },
        // What is no text is left out with what stands in it; of other elements the children stay.
        { """1:["$","html",null,{"children":[["$","head",null,{"children":["$","title",null,{"children":"T"}]}],["$","my-box",null,{"children":["$","style",null,{"children":"p{}"}]}],["$","font",null,{"children":"yes"}],["$","svg",null,{"children":["$","text",null,{"children":"no"}]}]]}]""", "yes" },
        { """1:["$","p\"><script>",null,{"className":"\"><b>","children":"</p>"}]""", "&lt;/p&gt;" },
        { "1:[\"$\",\"div\",null,{\"dangerouslySetInnerHTML\":{\"__html\":\"<p>one</p>\"}}]\n2:[\"$\",\"div\",null,{\"dangerouslySetInnerHTML\":{\"__html\":\"$3\"},\"children\":\"no\"}]\n3:T<p>three</p>", "<div><p>one</p></div><div><p>three</p></div>" },
        { """1:["$","script",null,{"dangerouslySetInnerHTML":{"__html":"run()"}}]""", null },
        { """1:["$","div",null,{"children":["$","br",null,{}],"text":"words"}]""", null },
        { """1:{"title":"words","list":["a","b","$","$L2"]}""", null },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Writes_elements_as_markup(string rows, string? html) => Assert.Equal(html, FlightTree.HtmlOf(Rows(rows)));

    [Fact]
    public void Is_bound_in_depth_and_in_length()
    {
        var chain = string.Join('\n', Enumerable.Range(1, 5_000).Select(i => $$"""{{i:x}}:["$","div",null,{"children":["{{i}} ","$L{{i + 1:x}}"]}]"""));
        Assert.InRange(FlightTree.HtmlOf(Rows(chain))!.Length, 1_000, 10_000);

        var wide = $$"""1:["$","div",null,{"children":[{{string.Join(',', Enumerable.Repeat("\"" + new string('x', 100) + "\"", 60_000))}}]}]""";
        Assert.InRange(FlightTree.HtmlOf(Rows(wide))!.Length, 1_000_000, 4_000_200);

        var many = $$"""1:["$","div",null,{"children":[{{string.Join(',', Enumerable.Repeat("1", 300_000))}}]}]""";
        Assert.InRange(FlightTree.HtmlOf(Rows(many))!.Length, 100_000, 200_100);
    }

    private static List<FlightRow> Rows(string lines) =>
        [.. lines.Split('\n').Select(line => (Id: FlightData.NumberOf(line.AsSpan(0, line.IndexOf(':', StringComparison.Ordinal))), Content: line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            .Select(row => row.Content.StartsWith('T') ? new FlightRow(row.Id, row.Content[1..], default) : new FlightRow(row.Id, null, JsonDocument.Parse(row.Content).RootElement))];
}
