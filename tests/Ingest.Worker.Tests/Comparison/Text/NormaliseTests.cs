using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class NormaliseTests
{
    [Theory]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("在 2026 年用 AI 写作", "在2026年用AI写作")]
    [InlineData("co\u00ADop\u00ADer\u00ADa\u00ADtion", "cooperation")]
    [InlineData("zero\u200Bwidth \uFEFFmark\u200E", "zerowidth mark")]
    [InlineData("50\u00A0% of\u202F10\u2009000", "50 % of 10 000")]
    [InlineData("\u201CIt\u2019s \u2018so\u2019,\u201D he said", "\"It's 'so',\" he said")]
    [InlineData("\u00AB\u00A0Non\u00A0\u00BB", "\"Non\"")]
    [InlineData("\u201EGut\u201C", "\"Gut\"")]
    [InlineData("war \u2014 and peace", "war--and peace")]
    [InlineData("2019\u20132020", "2019-2020")]
    [InlineData("wait\u2026", "wait...")]
    [InlineData("wait . . . what", "wait... what")]
    [InlineData("one\r\n\ttwo", " one two ")]
    [InlineData("\uFB01nal o\uFB03ce", "final office")]
    [InlineData("\u4E2D\u56FD \u5916\u4EA4", "\u4E2D\u56FD\u5916\u4EA4")]
    [InlineData("\uFF08\u7F8E\u56FD\uFF09", "(\u7F8E\u56FD)")]
    [InlineData("\u2022 item", "item")]
    [InlineData("He left.She stayed", "He left. She stayed")]
    public void Sees_no_difference_between(string one, string other) => Assert.Equal(Normalise.Key(one), Normalise.Key(other));

    [Theory]
    [InlineData("a part", "apart")]
    [InlineData("3.5", "35")]
    [InlineData("10\u00B2", "102")]
    [InlineData("r\u00E9sum\u00E9", "resume")]
    [InlineData("Polish", "polish")]
    [InlineData("Let us eat, Anna", "Let us eat Anna")]
    [InlineData("$5", "\u20AC5")]
    public void Sees_the_difference_between(string one, string other) => Assert.NotEqual(Normalise.Key(one), Normalise.Key(other));

    [Theory]
    [InlineData("\0nul\u0007", "nul")]
    [InlineData("", "")]
    [InlineData("\u200B", "")]
    public void Survives_what_is_not_text(string text, string clean) => Assert.Equal(clean, Normalise.Clean(text));

    [Fact]
    public void Survives_half_a_character() => Assert.Equal("\uFFFD alone \uFFFD", Normalise.Clean("\uD800 alone \uDC00"));

    [Fact]
    public void Is_done_once_and_for_all()
    {
        const string text = "\u201CCaf\u00E9s \u2014 they said \u2026 cost 3.5\u00A0% more\u2009!\u201D (it's so) \uFB01n -- ''no''";
        var once = Normalise.Key(text);
        Assert.Equal(once, Normalise.Key(once));
    }

    [Fact]
    public void Leaves_print_as_it_is_when_cleaning() =>
        Assert.Equal("\u201CCaf\u00E9s\u201D \u2014 it\u2019s \u2026", Normalise.Clean(" \u201CCafe\u0301s\u201D\u00A0\u2014 it\u2019s\n\u2026 "));
}
