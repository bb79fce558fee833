using System.Globalization;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-09-04")]
    [InlineData("2025-9-4")]
    [InlineData("2025/09/04")]
    [InlineData("20250904")]
    [InlineData("20250904T101500Z")]
    [InlineData("2025-09-04T00:00:00+02:00")]
    [InlineData("Thu, 04 Sep 2025 10:00:00 GMT")]
    [InlineData("Thu Sep 04 2025 10:00:00 GMT+0200")]
    [InlineData("September 4, 2025")]
    [InlineData("Sept. 4th, 2025 at 10:05 am")]
    [InlineData("By Ann Example | 4 September 2025")]
    [InlineData("the 4th of September, 2025")]
    [InlineData("04.09.2025")]
    [InlineData("4. 9. 2025, 10:05 Uhr")]
    [InlineData("04.09.25 | 14:07 Uhr")]
    [InlineData("4. September 2025")]
    [InlineData("Donnerstag, 4. Sept 2025")]
    [InlineData("4 septembre 2025 à 10h05")]
    [InlineData("4 de septiembre de 2025")]
    [InlineData("4 settembre 2025")]
    [InlineData("4 de setembro de 2025")]
    [InlineData("4 september 2025")]
    [InlineData("4. syyskuuta 2025")]
    [InlineData("4 września 2025")]
    [InlineData("4. září 2025")]
    [InlineData("4 сентября 2025 г.")]
    [InlineData("4 вересня 2025")]
    [InlineData("4 Eylül 2025")]
    [InlineData("4 Σεπτεμβρίου 2025")]
    [InlineData("2025. szeptember 4.")]
    [InlineData("4 septembrie 2025")]
    [InlineData("2025年9月4日")]
    [InlineData("2025년 9월 4일")]
    [InlineData("2025. 9. 4. 오전 10:05")]
    [InlineData("4 سبتمبر 2025")]
    [InlineData("٤ سبتمبر ٢٠٢٥")]
    [InlineData("4 בספטמבר 2025")]
    [InlineData("4 सितंबर 2025")]
    [InlineData("ngày 4 tháng 9 năm 2025")]
    public void Reads_a_day_however_written(string text) =>
        Assert.Equal(new DateOnly(2025, 9, 4), DateText.Find(text)!.Value.Day);

    [Theory]
    [InlineData("2025-09-04T10:05:00Z", "2025-09-04T10:05:00+00:00")]
    [InlineData("2025-09-04T10:05:00.123+02:00", "2025-09-04T10:05:00+02:00")]
    [InlineData("2025-09-04 10:05:07 -0500", "2025-09-04T10:05:07-05:00")]
    [InlineData("2025-09-04 10:05", "2025-09-04T10:05:00+00:00")]
    [InlineData("20250904T100507+0530", "2025-09-04T10:05:07+05:30")]
    [InlineData("September 4, 2025 at 10:05 p.m. EDT", "2025-09-04T22:05:00-04:00")]
    [InlineData("4 Sep 2025 12:05 am", "2025-09-04T00:05:00+00:00")]
    [InlineData("4. September 2025, 10.05 Uhr MESZ", "2025-09-04T10:05:00+02:00")]
    [InlineData("10:05, 4 September 2025", "2025-09-04T10:05:00+00:00")]
    [InlineData("1756980300", "2025-09-04T10:05:00+00:00")]
    [InlineData("1756980300000", "2025-09-04T10:05:00+00:00")]
    [InlineData("4 September 2025 10:05 - 14 comments", "2025-09-04T10:05:00+00:00")]
    public void Reads_time_and_zone(string text, string expected) =>
        Assert.Equal(expected, DateText.Find(text)!.Value.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("03/04/2025", true, "2025-03-04")]
    [InlineData("03/04/2025", false, "2025-04-03")]
    [InlineData("13/04/2025", true, "2025-04-13")]
    [InlineData("04/13/2025", false, "2025-04-13")]
    [InlineData("03.04.2025", true, "2025-04-03")]
    [InlineData("03-04-2025", true, "2025-04-03")]
    public void Knows_which_number_is_the_month(string text, bool monthFirst, string expected) =>
        Assert.Equal(expected, DateText.Find(text, monthFirst)!.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("5 min read")]
    [InlineData("In 2025 they met 4 times")]
    [InlineData("31 February 2025")]
    [InlineData("2025-13-45")]
    [InlineData("+49 30 1234567")]
    [InlineData("99999999999999999999")]
    [InlineData("May I ask")]
    public void Finds_none_where_none_is(string? text) => Assert.Null(DateText.Find(text));
}
