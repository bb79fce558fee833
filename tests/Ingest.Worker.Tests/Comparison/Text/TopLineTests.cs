using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class TopLineTests
{
    [Theory]
    [InlineData("Home › World › Europe")]
    [InlineData("Startseite » Politik » Ausland")]
    [InlineData("Nov 3, 2026")]
    [InlineData("Tuesday 3 November 2026 14.02 GMT")]
    [InlineData("03.11.2026, 14:02 Uhr")]
    [InlineData("3. November 2026 um 14:02 Uhr")]
    [InlineData("Le 3 novembre 2026 à 14h02")]
    [InlineData("3 de noviembre de 2026")]
    [InlineData("3 ноября 2026")]
    [InlineData("2026年11月3日 14:02")]
    public void Knows_paths_and_dates(string line) => Assert.True(TopLine.MayChange(line));

    [Theory]
    [InlineData("On 3 November 2026 the talks began.")]
    [InlineData("Chapter 3")]
    [InlineData("3 ships lost")]
    [InlineData("By Ada Holm")]
    [InlineData("War / Peace")]
    [InlineData("In March 40 ships were counted")]
    public void Knows_what_is_none(string line) => Assert.False(TopLine.MayChange(line));

    [Theory]
    [InlineData("Premium", true)]
    [InlineData("Nur für Abonnenten", true)]
    [InlineData("Réservé aux abonnés", true)]
    [InlineData("会員限定", true)]
    [InlineData("Premium cars for everyone", false)]
    [InlineData("Ada Holm", false)]
    public void Knows_labels(string line, bool expected) => Assert.Equal(expected, LabelWords.Is(line));
}
