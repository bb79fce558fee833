using System.Globalization;
using Ingest.Worker.Polling.Dates;

namespace Ingest.Worker.Tests.Polling.Dates;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("2026-02-25T21:07:00Z", "2026-02-25T21:07:00Z")]
    [InlineData("2026-02-25T21:07:00.123456789+02:00", "2026-02-25T19:07:00Z")]
    [InlineData("2026-02-25 21:07:00 -0800", "2026-02-26T05:07:00Z")]
    [InlineData("2026-02-25T21:07", "2026-02-25T21:07:00Z")]
    [InlineData("2026-02-25T21Z", "2026-02-25T21:00:00Z")]
    [InlineData("2026-02-25", "2026-02-25T00:00:00Z")]
    [InlineData("2026-02", "2026-02-01T00:00:00Z")]
    [InlineData("2026", "2026-01-01T00:00:00Z")]
    [InlineData("2026-056", "2026-02-25T00:00:00Z")]
    [InlineData("2026-W09-3", "2026-02-25T00:00:00Z")]
    [InlineData("2026W093T21:07Z", "2026-02-25T21:07:00Z")]
    [InlineData("2026-W01", "2025-12-29T00:00:00Z")]
    [InlineData("20260225", "2026-02-25T00:00:00Z")]
    [InlineData("20260225T210700Z", "2026-02-25T21:07:00Z")]
    [InlineData("20260225210700", "2026-02-25T21:07:00Z")]
    [InlineData("2026-02-25T24:00:00Z", "2026-02-26T00:00:00Z")]
    [InlineData("2026-02-25T23:59:60Z", "2026-02-26T00:00:00Z")]
    [InlineData("1772053620", "2026-02-25T21:07:00Z")]
    [InlineData("1772053620000", "2026-02-25T21:07:00Z")]
    public void Reads_iso_8601_and_its_relatives(string text, string expected) => Assert.Equal(expected, Utc(text));

    [Theory]
    [InlineData("Wed, 25 Feb 2026 21:07:00 GMT", "2026-02-25T21:07:00Z")]
    [InlineData("Wed, 25 Feb 2026 21:07:00 +0100", "2026-02-25T20:07:00Z")]
    [InlineData("Wed, 25 Feb 26 21:07 EST", "2026-02-26T02:07:00Z")]
    [InlineData("25 Feb 2026 21:07:00", "2026-02-25T21:07:00Z")]
    [InlineData("Weds,25 February 2026 21:07:00 UT", "2026-02-25T21:07:00Z")]
    [InlineData("Wed, 25-Feb-2026 21:07:00 GMT", "2026-02-25T21:07:00Z")]
    [InlineData("Wed, Feb 25 2026 21:07:00 GMT", "2026-02-25T21:07:00Z")]
    [InlineData("Wed Feb 25 21:07:00 2026", "2026-02-25T21:07:00Z")]
    [InlineData("Wed Feb 25 21:07:00 PST 2026", "2026-02-26T05:07:00Z")]
    [InlineData("Wed, 25 Feb 2026 21:07:00 GMT+0100 (CET)", "2026-02-25T20:07:00Z")]
    [InlineData("Wed, 25 Feb 2026 21:07:00 GMT-07:00", "2026-02-26T04:07:00Z")]
    [InlineData("Wed, 5 Feb 98 9:7:0 GMT", "1998-02-05T09:07:00Z")]
    [InlineData("Wed, 25 Feb 2026 25:99:00 GMT", "2026-02-25T00:00:00Z")]
    [InlineData("Thu, 5 Feb 98 9:07:00 GMT", "1998-02-05T09:07:00Z")]
    public void Reads_rfc_822_and_its_abuses(string text, string? expected) => Assert.Equal(expected, Utc(text));

    [Theory]
    [InlineData("CET", 20)]
    [InlineData("BST", 20)]
    [InlineData("MSK", 18)]
    [InlineData("JST", 12)]
    [InlineData("Europe/Paris", 20)]
    [InlineData("Z", 21)]
    public void Knows_zones_by_name(string zone, int hour) => Assert.Equal(hour, FeedDate.Parse($"Wed, 25 Feb 2026 21:00:00 {zone}", DateReading.Default)!.Value.UtcDateTime.Hour);

    [Theory]
    [InlineData("Wed, 25 Feb 2026 12:00:00 ET", 17)]
    [InlineData("Thu, 25 Jun 2026 12:00:00 ET", 16)]
    public void A_zone_without_a_season_follows_its_clock(string text, int hour) => Assert.Equal(hour, FeedDate.Parse(text, DateReading.Default)!.Value.UtcDateTime.Hour);

    [Theory]
    [InlineData("Wednesday, February 25, 2026 - 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("February 25, 2026, 9:07 pm", "2026-02-25T21:07:00Z")]
    [InlineData("Feb 25th 2026", "2026-02-25T00:00:00Z")]
    [InlineData("mercredi 25 février 2026 à 21h07", "2026-02-25T21:07:00Z")]
    [InlineData("mar, 25 févr. 2026 21:07:00 +0000", "2026-02-25T21:07:00Z")]
    [InlineData("Mittwoch, 25. März 2026 21:07", "2026-03-25T21:07:00Z")]
    [InlineData("miércoles, 25 de febrero de 2026 - 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("среда, 25 февраля 2026 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("25 Şubat 2026 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("25 lutego 2026, 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("2026年2月25日 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("2026년 2월 25일 오후 9:07", "2026-02-25T12:07:00Z")]
    [InlineData("Τετ, 25 Φεβ 2026 21:07:00 EET", "2026-02-25T19:07:00Z")]
    [InlineData("٢٥ فبراير ٢٠٢٦", "2026-02-25T00:00:00Z")]
    [InlineData("2026-02-25 (수) 21:07:00", "2026-02-25T12:07:00Z")]
    [InlineData("ke 25. helmikuuta 2026 klo 21.07", "2026-02-25T21:07:00Z")]
    [InlineData("Wed, 25 Feb 2026 21.07.30 GMT", "2026-02-25T21:07:30Z")]
    [InlineData("25 Maret 2026 21:07 WIB", "2026-03-25T14:07:00Z")]
    [InlineData("onsdag 26 augusti 2026 21:07", "2026-08-26T21:07:00Z")]
    [InlineData("25. februára 2026 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("25. фебруар 2026. 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("25 de febrer de 2026, 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("25 лютага 2026 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("令和8年2月25日 21:07", "2026-02-25T21:07:00Z")]
    [InlineData("26 Ogos 2026", "2026-08-26T00:00:00Z")]
    [InlineData("۶ اسفند ۱۴۰۴", "2026-02-25T00:00:00Z")]
    [InlineData("۱۴۰۴ حوت ۶", "2026-02-25T00:00:00Z")]
    public void Reads_spelled_out_and_localised_dates(string text, string expected) => Assert.Equal(expected, Utc(text));

    [Theory]
    [InlineData("03/02/2025", "en-US", "2025-03-02T00:00:00Z")]
    [InlineData("03/02/2025", null, "2025-03-02T00:00:00Z")]
    [InlineData("03/02/2025", "de", "2025-02-03T00:00:00Z")]
    [InlineData("03.02.2025", null, "2025-02-03T00:00:00Z")]
    [InlineData("25/02/2025 10:00", "en", "2025-02-25T10:00:00Z")]
    public void The_feeds_language_settles_what_numbers_leave_open(string text, string? language, string expected) =>
        Assert.Equal(expected, Show(FeedDate.Parse(text, DateReading.For(language))));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31 Feb 2026")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_date_is_null(string text) => Assert.Null(FeedDate.Parse(text, DateReading.Default));

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        Assert.Equal("2026-02-25T21:07:00Z", Utc("Wed, 25 Feb 2026 21:07:00 GMT"));
        Assert.Equal("2025-03-02T00:00:00Z", Utc("03/02/2025"));
    }

    [Fact]
    public void A_date_without_a_zone_is_in_the_feeds() =>
        Assert.Equal("2026-02-25T19:07:00Z", Show(FeedDate.Parse("2026-02-25 21:07", new DateReading { Offset = TimeSpan.FromHours(2) })));

    private static string? Utc(string text) => Show(FeedDate.Parse(text, DateReading.Default));

    private static string? Show(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
