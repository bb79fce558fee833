using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Tests.Blocks;

public sealed class TextRunTests
{
    [Theory]
    [InlineData("  two \n\t words ", "two words")]
    [InlineData("so\u00adft", "soft")]
    [InlineData("a\u200bb\ufeff", "ab")]
    [InlineData("no\u00a0break", "no break")]
    [InlineData("la\u200ctin", "latin")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    public void Collapses_white_space_and_leaves_invisible_marks_out(string text, string expected)
    {
        var run = new TextRun();

        run.Append(text, inLink: false, emphasised: false);

        Assert.Equal(expected, run.Text.ToString());
    }

    [Fact]
    public void Breaks_a_line_once_and_a_paragraph_twice()
    {
        var run = new TextRun();
        run.Append("one", inLink: false, emphasised: false);

        Assert.True(run.TryBreakLine());
        run.Append(" two", inLink: false, emphasised: false);
        Assert.True(run.TryBreakLine());
        Assert.False(run.TryBreakLine());

        Assert.Equal("one\ntwo", run.Text.ToString());
    }
}
