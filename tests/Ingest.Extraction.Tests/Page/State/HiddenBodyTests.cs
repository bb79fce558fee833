using System.Text.Json;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class HiddenBodyTests
{
    [Fact]
    public void Leaves_out_what_a_script_would_have_put_something_else_for()
    {
        var words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 6));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{words}}\n$$ARTICLEAD$$\n[[video:12]]\n{{words}}\nA ton costs $$ in the end $$"}</script>""");

        var found = HiddenBody.Find(page, visibleWords: 0, _ => PageOf([]), CancellationToken.None);

        Assert.Equal([words, words, "A ton costs $$ in the end $$"], found!.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("They said &amp;quot;wait&amp;quot; &amp;amp; left.", "They said \"wait\" & left.")]
    [InlineData("<p>They said &amp;#8211; wait &amp;amp;amp; left.</p>", "They said \u2013 wait & left.")]
    [InlineData("They said &quot;wait&quot; &amp; left.", "They said \"wait\" & left.")]
    public void Resolves_references_that_were_escaped_twice(string end, string read)
    {
        var words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 9));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{words}}\n{{end}}"}</script>""");

        Assert.EndsWith(read, HiddenBody.Find(page, visibleWords: 0, _ => PageOf([]), CancellationToken.None)!.Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_objects_of_a_content_system_for_no_text()
    {
        var entries = string.Concat(Enumerable.Repeat("""{\"type\":\"text\",\"value\":\"The ships lie in the harbour and wait.\"},""", 20));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"[{{entries}}{}]"}</script>""");

        Assert.Null(HiddenBody.Find(page, visibleWords: 0, _ => PageOf([]), CancellationToken.None));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(5, true)]
    [InlineData(4, false)]
    [InlineData(0, false)]
    public void Believes_a_whole_page_unless_its_data_hold_a_longer_text(int paragraphs, bool isRead)
    {
        var words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 6));
        var markup = string.Concat(Enumerable.Repeat($"<p>{words}</p>", 6));
        var rows = $$"""
            1:["$","main",null,{"children":[["$","h1",null,{"children":"Harbour"}],["$","$L2",null,{"html":"$3"}]]}]
            3:T{{markup.Length:x}},{{markup}}
            """;
        var page = Pages.Read($"<script>self.__next_f.push({JsonSerializer.Serialize(new object[] { 1, rows })})</script>");

        var found = HiddenBody.Find(page, visibleWords: 0, _ => PageOf([.. Enumerable.Repeat(new BodyBlock(BlockKind.Paragraph, words), paragraphs)]), CancellationToken.None)!;

        Assert.Equal((isRead, isRead ? paragraphs : 6), (found.Authors is not null, found.Blocks.Count));
    }

    [Fact]
    public void Takes_no_cards_for_a_whole_pages_text()
    {
        var rows = $$"""1:["$","main",null,{"children":"{{string.Join(' ', Enumerable.Repeat("harbour", 200))}}"}]""";
        var page = Pages.Read($"<script>self.__next_f.push({JsonSerializer.Serialize(new object[] { 1, rows })})</script>");

        Assert.Null(HiddenBody.Find(page, visibleWords: 0, _ => PageOf([.. Enumerable.Repeat(new BodyBlock(BlockKind.Paragraph, "Why the ferries are late this year"), 30)]), CancellationToken.None));
    }

    private static DataPage PageOf(IReadOnlyList<BodyBlock> body) => new(body, new PageAuthors());
}
