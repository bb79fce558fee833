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
}
