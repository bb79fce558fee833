using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class PollingOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.True(new PollingOptionsValidator().Validate(null, new PollingOptions()).Succeeded);

    [Fact]
    public void A_message_names_the_setting()
    {
        Assert.Contains("FullPollEvery", new PollingOptionsValidator().Validate(null, new PollingOptions { FullPollEvery = 0 }).FailureMessage, StringComparison.Ordinal);
        Assert.Contains("Polling:MinInterval", new PollingOptionsValidator().Validate(null, new PollingOptions { MinInterval = TimeSpan.FromHours(20) }).FailureMessage, StringComparison.Ordinal);
    }
}
