using System.Globalization;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Dom;

public sealed class TextNodeTests
{
    [Fact]
    public void Has_its_references_resolved_and_its_ends_of_lines_as_one_sign()
    {
        var text = Assert.IsType<TextNode>(Pages.Parse("<p>a &amp;\r\nb</p>").First("p")![0]);

        Assert.Equal(("a &\nb", 5), (text.Data, text.Length));
    }

    [Fact]
    public void Is_one_however_often_a_page_goes_on_with_it()
    {
        // Rows push their text out of the table, one after the other.
        var numbers = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<tr><!-- -->{i.ToString(CultureInfo.InvariantCulture)},"));

        var text = Assert.IsType<TextNode>(Pages.Parse("<body><table>" + numbers).Body![0]);

        Assert.Equal(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{i.ToString(CultureInfo.InvariantCulture)},")), text.Data);
        Assert.Equal(text.Data.Length, text.Length);
    }
}
