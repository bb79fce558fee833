using Ingest.Worker.Fetching;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Tests.Fetching;

public sealed class FetchOptionsTests
{
    [Fact]
    public void Are_valid_as_they_come() =>
        Assert.True(new FetchOptionsValidator().Validate(null, new FetchOptions()).Succeeded);

    [Theory]
    [InlineData("ConnectTimeout", "00:00:00")]
    [InlineData("TotalTimeout", "1.00:00:00")]
    [InlineData("MaxPageBytes", "0")]
    [InlineData("MaxRedirects", "21")]
    [InlineData("UserAgent", "two words")]
    [InlineData("UserAgent", "")]
    [InlineData("Contact", "line\nbreak")]
    [InlineData("From", "nobody")]
    [InlineData("Proxy", "proxy:3128")]
    [InlineData("AllowAddresses:0", "10.0.0.0/99")]
    [InlineData("AllowAddresses:0", "intranet")]
    [InlineData("Resolve:meridian.example", "localhost")]
    [InlineData("MaxRequestsPerHost", "0")]
    public async Task Name_the_setting_that_is_wrong(string setting, string value)
    {
        await using var fetcher = new TestFetcher(settings: new Dictionary<string, string?> { ["Fetch:" + setting] = value });

        var error = Assert.Throws<OptionsValidationException>(() => fetcher.Get<IOptions<FetchOptions>>().Value);

        Assert.Contains(setting.Split(':')[0], error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Ingest/1.0 (news archive)")]
    [InlineData("mailto:bot@e.example", "Ingest/1.0 (news archive; +mailto:bot@e.example)")]
    public void Say_who_we_are(string? contact, string agent) =>
        Assert.Equal(agent, RequestHeaders.UserAgent(new FetchOptions { Contact = contact }));
}
