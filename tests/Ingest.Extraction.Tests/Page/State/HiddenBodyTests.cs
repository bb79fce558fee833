using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class HiddenBodyTests
{
    [Fact]
    public void Leaves_out_what_a_script_would_have_put_something_else_for()
    {
        var words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 6));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{words}}\n$$ARTICLEAD$$\n[[video:12]]\n{{words}}\nA ton costs $$ in the end $$"}</script>""");

        var found = HiddenBody.Find(page, visibleWords: 0, CancellationToken.None);

        Assert.Equal([words, words, "A ton costs $$ in the end $$"], found!.Value.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("They said &amp;quot;wait&amp;quot; &amp;amp; left.", "They said \"wait\" & left.")]
    [InlineData("<p>They said &amp;#8211; wait &amp;amp;amp; left.</p>", "They said \u2013 wait & left.")]
    [InlineData("They said &quot;wait&quot; &amp; left.", "They said \"wait\" & left.")]
    public void Resolves_references_that_were_escaped_twice(string end, string read)
    {
        var words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 9));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{words}}\n{{end}}"}</script>""");

        Assert.EndsWith(read, HiddenBody.Find(page, visibleWords: 0, CancellationToken.None)!.Value.Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_objects_of_a_content_system_for_no_text()
    {
        var entries = string.Concat(Enumerable.Repeat("""{\"type\":\"text\",\"value\":\"The ships lie in the harbour and wait.\"},""", 20));
        var page = Pages.Read($$"""<script type="application/ld+json">{"@type":"Article","articleBody":"[{{entries}}{}]"}</script>""");

        Assert.Null(HiddenBody.Find(page, visibleWords: 0, CancellationToken.None));
    }
}
