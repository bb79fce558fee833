using System.Text.Json;
using Ingest.Worker.Polling.Opml;

namespace Ingest.Worker.Tests.Polling.Opml;

public sealed class OpmlWriterTests
{
    [Fact]
    public async Task What_is_written_is_read_back_the_same()
    {
        Subscription[] subscriptions =
        [
            new("https://a.example/feed?x=1&y=2") { Title = "A & <B> \"C\"", SiteUrl = "https://a.example/", Folder = ["Europe", "Baltic"], Categories = ["x", "/y/z"] },
            new("https://b.example/feed") { Title = "Ж 日本", Folder = ["Europe"], Interval = TimeSpan.FromMinutes(90), Paused = true },
            new("https://c.example/feed") { Title = "C", Cron = "0 0 6 * * ?" },
        ];
        using var file = new MemoryStream();
        await OpmlWriter.WriteAsync(file, "Mine", subscriptions, TestContext.Current.CancellationToken);
        file.Position = 0;
        Assert.Equal(JsonSerializer.Serialize(subscriptions), JsonSerializer.Serialize(OpmlReader.Read(file)));
    }
}
