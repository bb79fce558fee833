using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class EntriesTests
{
    private const string Text = "<p>Nobody had counted the boats in the harbour since the spring of the year before last, and nobody had asked.</p>";

    [Theory]
    [InlineData("<time>12 June 2025</time>", 0.3f, 1f, true)]
    [InlineData("<h3>The first ship</h3>", 0.3f, 1f, true)]
    [InlineData("<h3>The first ship</h3>", 0.1f, 1f, false)]
    [InlineData("<h3>The first ship</h3>", 0.3f, 0f, false)]
    [InlineData("<h3><a href=/x>The first ship</a></h3>", 0.3f, 1f, false)]
    [InlineData("<h3>🔗</h3>", 0.3f, 1f, false)]
    [InlineData("<div>A word of ours</div>", 0.3f, 1f, false)]
    public void Takes_what_heads_an_entry_where_nearly_all_entries_are_text(string head, float doubted, float text, bool expected)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body><ul>" + string.Concat(Enumerable.Repeat($"<li>{head}{Text}{Text}", 3)) + "</ul>").Body!);
        float[] chances = [doubted, 1, 1, doubted, 1, 1, doubted, 1, text];
        bool[] selected = [.. chances.Select(chance => chance >= 0.5f)];

        Entries.AddHeadings(page, selected, chances);

        Assert.All([0, 3, 6], i => Assert.Equal(expected, selected[i]));
    }

    [Fact]
    public void Leaves_a_heading_out_that_is_set_as_none_of_the_others()
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><section>{Text}{Text}</section><section>{Text}{Text}</section><section><h3>Give us two fifty</h3>{Text}</section>").Body!);
        float[] chances = [1, 1, 1, 1, 0.4f, 1];
        bool[] selected = [.. chances.Select(chance => chance >= 0.5f)];

        Entries.AddHeadings(page, selected, chances);

        Assert.False(selected[4]);
    }

    [Fact]
    public void Leaves_a_heading_out_that_nothing_of_the_text_stands_under()
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + string.Concat(Enumerable.Repeat($"<section>{Text}{Text}<h3>More of us</h3></section>", 3)) + "<p>All of it.</p>").Body!);
        float[] chances = [1, 1, 0.4f, 1, 1, 0.4f, 1, 1, 0.4f, 0];
        bool[] selected = [.. chances.Select(chance => chance >= 0.5f)];

        Entries.AddHeadings(page, selected, chances);

        Assert.False(selected[8]);
    }
}
