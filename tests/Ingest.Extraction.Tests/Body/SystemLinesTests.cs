using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class SystemLinesTests
{
    [Theory]
    [InlineData("<p>Article continues after this message</p>", true)]
    [InlineData("<p>▼ Artikel wird nach der Anzeige fortgesetzt</p>", true)]
    [InlineData("<p>Jump to Recipe Print Recipe</p>", true)]
    [InlineData("<p>This slideshow requires JavaScript.</p>", true)]
    [InlineData("<p>Der Beitrag wurde am 4. März veröffentlicht und unter Häfen abgelegt.</p>", true)]
    [InlineData("<p>Запись опубликована в рубрике Порты.</p>", true)]
    [InlineData("<p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.</p>", true)]
    [InlineData("<h2>Externer Inhalt nicht verfügbar</h2>", false)]
    [InlineData("<p>The article continues a tradition of dull treaties.</p>", false)]
    [InlineData("<p>#harbour #treaty</p>", true)]
    [InlineData("<p>#harbour</p>", false)]
    [InlineData("<p>#1 on the list, #2 in the harbour</p>", false)]
    [InlineData("<p>View Larger Map</p>", true)]
    [InlineData("<p>4 comments</p>", true)]
    [InlineData("<p>댓글 0</p>", true)]
    [InlineData("<p>Комментарии (12)</p>", true)]
    [InlineData("<p>4 comments were read</p>", false)]
    [InlineData("<p>Comments</p>", false)]
    [InlineData("<p>1 / 12</p>", true)]
    [InlineData("<p>1/12</p>", false)]
    [InlineData("<p>4 / 5</p>", false)]
    [InlineData("<template><p>{{title}} is new here</p></template>", true)]
    [InlineData("<p>{{title}} stands for the title</p>", false)]
    [InlineData("<p>Simak Video \"Suasana Stasiun Lama\"</p>", true)]
    [InlineData("<p>[Gambas:Video 20detik]</p>", true)]
    [InlineData("<div>SUGGESTED CITATION Tait, Moira: The First Quay, 2019</div>", true)]
    [InlineData("<p>How to cite a quay is not settled.</p>", false)]
    [InlineData("<p>[CTA_MODULE]</p>", true)]
    [InlineData("<p>[gallery ids=\"4,7\"]</p>", true)]
    [InlineData("<p>[caption id=”a” align=”left”][/caption]</p>", true)]
    [InlineData("<p>[UPDATE]</p>", false)]
    [InlineData("<p>[Applause from the quay]</p>", false)]
    [InlineData("<p>[sic]</p>", false)]
    [InlineData("<p>[CTA_MODULE] is what it said</p>", false)]
    [InlineData("<pre>[gallery ids=\"4,7\"]</pre>", false)]
    public void Tells_what_a_system_prints(string html, bool expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);

        Assert.Equal(expected, SystemLines.Is(page.Blocks[0]));
    }
}
