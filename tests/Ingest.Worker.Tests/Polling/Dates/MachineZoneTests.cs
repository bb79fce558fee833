using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling.Dates;

/// <summary>The real executable on machines of other zones and languages: what a feed's dates are is the feed's business.</summary>
public sealed class MachineZoneTests
{
    private static readonly string[] Written =
    [
        "Wed, 25 Feb 2026 21:07:00 GMT", "Wed, 25 Feb 2026 21:07:00 +0100", "Wed, 25 Feb 26 21:07 EST", "Wed, 25 Feb 2026 21:07:00 CET", "Wed, 25 Feb 2026 21:07:00", "25 Feb 2026",
        "2026-02-25T21:07:00Z", "2026-02-25T21:07:00-05:00", "2026-02-25T21:07:00", "2026-02-25 21:07", "2026-02-25", "20260225T210700Z", "20260225", "2026-02-25T24:00:00Z", "2026-02-25T21:07:60Z",
        "03/02/2025", "13/02/2025", "02/13/2025", "3.2.2025 14.05", "2025/02/03 14:05", "1772053620", "1772053620000", "Wednesday, February 25, 2026 - 21:07", "Feb. 25th, 2026 at 9:07pm",
        "25 février 2026 21:07", "25. Februar 2026, 21:07 Uhr", "25 фев 2026 21:07", "2026年2月25日 21:07", "Wed Feb 25 21:07:00 2026", "Sun, 29 Mar 2026 02:30:00 America/New_York", "29 Mar 2026 02:30",
    ];

    [Fact]
    public async Task They_are_the_same_in_every_zone_and_culture()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "feed.xml");
            var items = string.Concat(Written.Select(date => $"<item><title>{date}</title><pubDate>{date}</pubDate></item>"));
            await File.WriteAllTextAsync(file, $"<rss version='2.0'><channel><title>Dates</title>{items}</channel></rss>", TestContext.Current.CancellationToken);

            var read = await Task.WhenAll(
                ReadAsync(file, "UTC", "C.UTF-8"), ReadAsync(file, "America/New_York", "de_DE.UTF-8"), ReadAsync(file, "Asia/Kolkata", "th_TH.UTF-8"), ReadAsync(file, "Pacific/Apia", "ar_SA.UTF-8"));

            Assert.Equal(Written.Length, read[0].Split("\"published\":\"2").Length - 1);
            Assert.All(read, output => Assert.Equal(read[0], output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> ReadAsync(string file, string zone, string language)
    {
        var ended = await new Executable(new("TZ", zone), new("LANG", language), new("LC_ALL", language)).RunAsync("parse-feed", file);
        Assert.True(ended.ExitCode == 0, ended.Error);
        return ended.Output;
    }
}
