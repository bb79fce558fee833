using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class NameCasingTests
{
    [Theory]
    [InlineData("ANN LEE-MCKAY", "Ann Lee-Mckay")]
    [InlineData("J.D. O'BRIEN", "J.D. O'Brien")]
    [InlineData("Mara KLEIN", "Mara Klein")]
    [InlineData("André Luis KLEIN", "André Luis Klein")]
    [InlineData("Ann Lee MBE", "Ann Lee MBE")]
    [InlineData("Ann McKay", "Ann McKay")]
    [InlineData("Newsdesk REUTERS", "Newsdesk REUTERS")]
    [InlineData("AFP", "AFP")]
    public void Sets_names_as_they_are_written_elsewhere(string printed, string expected) => Assert.Equal(expected, NameCasing.Natural(printed));

    [Theory]
    [InlineData("Ayşe YILMAZ", "Ayşe Yılmaz")]
    [InlineData("İBRAHİM IŞIK", "İbrahim Işık")]
    public void Sets_turkish_names_in_turkish(string printed, string expected) => Assert.Equal(expected, NameCasing.Natural(printed, isTurkish: true));
}
