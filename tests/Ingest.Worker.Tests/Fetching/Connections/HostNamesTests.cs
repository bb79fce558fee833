using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Connections;

public sealed class HostNamesTests
{
    [Fact]
    public async Task Come_from_the_options_first_and_are_guarded_all_the_same()
    {
        await using var server = new HostileServer(c => c.AnswerAsync("<!doctype html>"));
        await using var fetcher = new TestFetcher(o => o.Resolve["Meridian.example"] = "127.0.0.1");
        await using var guarded = new TestFetcher(o =>
        {
            o.AllowLoopback = false;
            o.Resolve["meridian.example"] = "127.0.0.1";
        });
        var url = new Uri($"http://meridian.example:{server.Port}/a");

        Assert.Equal(FetchOutcome.Ok, (await fetcher.GetAsync(url)).Outcome);
        Assert.Contains($"Host: meridian.example:{server.Port}\r\n", server.Heads.Single(), StringComparison.Ordinal);
        Assert.Equal(FetchOutcome.AddressRefused, (await guarded.GetAsync(url)).Outcome);
        Assert.Equal(1, server.Connections);
    }
}
