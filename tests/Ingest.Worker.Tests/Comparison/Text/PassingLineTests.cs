using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class PassingLineTests
{
    [Theory]
    [InlineData("3 hours ago")]
    [InlineData("an hour ago")]
    [InlineData("Updated 5 min ago")]
    [InlineData("Just now")]
    [InlineData("vor 3 Stunden")]
    [InlineData("il y a 3 heures")]
    [InlineData("hace 2 días")]
    [InlineData("há 3 horas")]
    [InlineData("3 ore fa")]
    [InlineData("2 uur geleden")]
    [InlineData("för 3 timmar sedan")]
    [InlineData("3 godz. temu")]
    [InlineData("5 часов назад")]
    [InlineData("3 saat önce")]
    [InlineData("منذ 3 ساعات")]
    [InlineData("3時間前")]
    [InlineData("3 小时前")]
    [InlineData("3시간 전")]
    public void Says_how_long_ago(string line) => Assert.True(PassingLine.IsTime(line));

    [Theory]
    [InlineData("He left 3 hours ago.")]
    [InlineData("Three years ago the bridge fell")]
    [InlineData("12 March 2024")]
    [InlineData("3 hours")]
    [InlineData("Long ago")]
    [InlineData("")]
    public void Says_something_else(string line) => Assert.False(PassingLine.IsTime(line));

    [Theory]
    [InlineData("Get the day's news before breakfast: sign up for our morning briefing.", true, true)]
    [InlineData("Folgen Sie uns auf Instagram.", true, true)]
    [InlineData("Follow us on X.", false, false)]
    [InlineData("The union asked its members to sign the register.", true, false)]
    public void Is_a_request_with_a_link(string line, bool hasLinks, bool expected) => Assert.Equal(expected, PassingLine.IsPrompt(line, hasLinks));
}
