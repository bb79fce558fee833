using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class BlockEvidenceTests
{
    [Theory]
    [InlineData(403, "cf-mitigated: challenge", "", "Challenge", "Cloudflare")]
    [InlineData(503, "", "<script src=/cdn-cgi/challenge-platform/h/b></script>", "Challenge", "Cloudflare")]
    [InlineData(403, "", "<div id=cf-error-details>Sorry</div>", "Blocked", "Cloudflare")]
    [InlineData(429, "x-vercel-mitigated: challenge", "", "Challenge", "Vercel")]
    [InlineData(403, "x-datadome: protected", "", "Challenge", "DataDome")]
    [InlineData(403, "", "<script src=https://ct.captcha-delivery.com/c.js>", "Challenge", "DataDome")]
    [InlineData(403, "", "<div id=px-captcha>", "Challenge", "PerimeterX")]
    [InlineData(202, "x-amzn-waf-action: challenge", "", "Challenge", "AWS WAF")]
    [InlineData(405, "x-amzn-waf-action: captcha", "", "Challenge", "AWS WAF")]
    [InlineData(403, "", "Reference https://errors.edgesuite.net/18.abc", "Blocked", "Akamai")]
    [InlineData(403, "", "Request unsuccessful. Incapsula incident ID: 1", "Blocked", "Imperva")]
    [InlineData(429, "x-kpsdk-ct: abc", "", "Challenge", "Kasada")]
    [InlineData(200, "", "<html><iframe src=\"/_Incapsula_Resource?a=1\"></iframe></html>", "Challenge", "Imperva")]
    // No evidence: a plain refusal, and articles about the subject.
    [InlineData(403, "server: cloudflare", "Forbidden", null, null)]
    [InlineData(404, "cf-mitigated: challenge", "", null, null)]
    [InlineData(200, "x-datadome: protected", "<p>Of px-captcha and captcha-delivery.com.</p>", null, null)]
    public void Needs_more_than_a_status(int status, string header, string body, string? outcome, string? provider)
    {
        var line = header.Split(": ");
        var problem = BlockEvidence.Find(status, "e.example", name => name == line[0] ? line[1] : null, Encoding.UTF8.GetBytes(body));

        Assert.Equal(outcome, problem?.Outcome.ToString());
        if (provider is not null)
            Assert.Contains(provider, problem!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_looked_for_in_the_text_of_a_refusal()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Encoded.With("gzip", "<div id=px-captcha>"u8.ToArray()), 403, "Content-Encoding: gzip"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.Challenge, result.Outcome);
        Assert.Equal(403, result.Status);
        Assert.True(result.Body.IsEmpty);
    }

    [Fact]
    public async Task Does_not_depend_on_a_refusal_that_can_be_read()
    {
        await using var server = new HostileServer(c => c.AnswerAsync("not gzip", 403, "Content-Encoding: gzip"));
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.Blocked, (await fetcher.GetAsync(server.Url())).Outcome);
    }
}
