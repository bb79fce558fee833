using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Pacing;

namespace Ingest.Worker.Tests.Fetching.Pacing;

public sealed class HostPaceTests
{
    private static readonly FetchOptions Options = new()
    {
        MinHostPause = TimeSpan.FromSeconds(1), MaxHostPause = TimeSpan.FromSeconds(30), PauseFactor = 3,
    };

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(0.5, 1.5)]
    [InlineData(4, 12)]
    [InlineData(60, 30)]
    public void Pauses_in_proportion_to_the_response_time(double tookSeconds, double pauseSeconds)
    {
        var pace = HostPace.Unknown.After(TimeSpan.FromSeconds(tookSeconds), struggled: false);

        Assert.Equal(pauseSeconds, pace.Pause(Options).TotalSeconds, 3);
    }

    [Fact]
    public void Notices_within_three_requests_that_a_host_slows_down()
    {
        var pace = HostPace.Unknown.After(TimeSpan.FromSeconds(0.1), struggled: false);
        for (var i = 0; i < 3; i++)
        {
            pace = pace.After(TimeSpan.FromSeconds(5), struggled: false);
        }

        Assert.InRange(pace.Pause(Options).TotalSeconds, 10, 15);
    }

    [Fact]
    public void Doubles_for_a_host_that_struggles_and_recovers_with_it()
    {
        var pace = HostPace.Unknown.After(TimeSpan.FromSeconds(1), struggled: false);
        var struggling = pace.After(TimeSpan.FromSeconds(0.1), struggled: true).After(TimeSpan.FromSeconds(0.1), struggled: true);
        var recovered = Enumerable.Range(0, 10).Aggregate(struggling, (p, _) => p.After(TimeSpan.FromSeconds(0.2), struggled: false));

        Assert.Equal(12, struggling.Pause(Options).TotalSeconds, 3);
        Assert.Equal(1, recovered.Pause(Options).TotalSeconds, 3);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 10)]
    [InlineData(3_600, 30)]
    public void Honours_a_crawl_delay_up_to_the_limit(double delaySeconds, double pauseSeconds)
    {
        var pace = HostPace.Unknown with { CrawlDelay = TimeSpan.FromSeconds(delaySeconds) };

        Assert.Equal(pauseSeconds, pace.Pause(Options).TotalSeconds, 3);
    }

    [Fact]
    public void Pauses_at_least_as_long_as_was_configured()
    {
        var patient = new FetchOptions { MinHostPause = TimeSpan.FromMinutes(1), MaxHostPause = TimeSpan.FromSeconds(30) };

        Assert.Equal(TimeSpan.FromMinutes(1), HostPace.Unknown.Pause(patient));
    }
}
