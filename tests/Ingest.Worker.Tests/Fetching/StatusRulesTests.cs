using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class StatusRulesTests
{
    [Theory]
    [InlineData(200, null)]
    [InlineData(203, null)]
    [InlineData(201, "HttpError")]
    [InlineData(202, "HttpError")]
    [InlineData(204, "Empty")]
    [InlineData(206, "Truncated")]
    [InlineData(226, "HttpError")]
    [InlineData(300, "HttpError")]
    [InlineData(302, "HttpError")]
    [InlineData(304, "HttpError")]
    [InlineData(400, "HttpError")]
    [InlineData(401, "Unauthorized")]
    [InlineData(402, "Paywalled")]
    [InlineData(403, "Blocked")]
    [InlineData(404, "NotFound")]
    [InlineData(407, "ConnectionFailed")]
    [InlineData(408, "Timeout")]
    [InlineData(410, "Gone")]
    [InlineData(418, "HttpError")]
    [InlineData(429, "RateLimited")]
    [InlineData(451, "Blocked")]
    [InlineData(500, "ServerError")]
    [InlineData(503, "ServerError")]
    [InlineData(522, "ServerError")]
    [InlineData(999, "Blocked")]
    public void Gives_each_status_its_outcome(int status, string? outcome)
    {
        var problem = StatusRules.Judge(status, "e.example", wasConditional: false);

        Assert.Equal(outcome, problem?.Outcome.ToString());
        if (problem is not null)
        {
            Assert.Matches($"^e\\.example .+; .+\\(status {status}\\)\\.$|^e\\.example .+ \\(status {status}\\)\\.$", problem.Text);
        }
    }

    [Fact]
    public void Takes_304_for_an_answer_only_to_a_condition() =>
        Assert.Equal(FetchOutcome.NotModified, StatusRules.Judge(304, "e.example", wasConditional: true)!.Outcome);
}
