using Ingest.Worker.Fetching.Bodies;
using Ingest.Worker.Fetching.Connections;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>One request and its response, from connecting to the last byte, within every limit. A redirect is a result here, not followed.</summary>
internal sealed class Exchange(OutboundHttp http, FeedCredentials credentials, IOptions<FetchOptions> options, TimeProvider clock)
{
    private readonly FetchOptions limits = options.Value;

    /// <summary>Never throws, but for the caller's cancellation.</summary>
    public async Task<ExchangeResult> GetAsync(Hop hop, CancellationToken ct)
    {
        using var deadline = new ExchangeDeadline(hop.Budget, clock, ct);
        try
        {
            using var message = RequestHeaders.Build(hop, limits, credentials);
            deadline.Enter(ExchangePhase.Headers, limits.HeaderTimeout);
            using var response = await http.SendAsync(message, deadline.Token);
            ResponseFacts.CheckHeaders(response, limits.MaxHeaders);
            deadline.Enter(ExchangePhase.Body, limits.BodyTimeout);
            return await ReadAsync(hop.Url, hop.Request, response, deadline.Token);
        }
        // Whatever a server does ends here as an outcome; only the caller's own wish to stop goes on.
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            return Failed(hop.Url, FetchFailure.From(e, WebAddress.Host(hop.Url), deadline.Phase));
        }
    }

    public static ExchangeResult Failed(Uri url, FetchProblem problem) => new(new FetchResult
    {
        Outcome = problem.Outcome,
        FinalUrl = WebAddress.Public(url),
        Problem = problem.Text,
        RetryAfter = problem.RetryAfter,
    });

    private async Task<ExchangeResult> ReadAsync(Uri url, FetchRequest request, HttpResponseMessage response, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        var answer = Describe(url, response);
        if (StatusRules.IsRedirect(status) && ResponseFacts.First(response.Headers, "Location") is { } location)
        {
            var cookies = ResponseFacts.All(response.Headers, "Set-Cookie");
            return new ExchangeResult(answer with { Outcome = FetchOutcome.HttpError }, location) { SetCookies = cookies };
        }

        var host = WebAddress.Host(url);
        var wasConditional = request.ETag is not null || request.LastModified is not null;
        var refusal = StatusRules.Judge(status, host, wasConditional);
        var body = refusal is null
            ? await ReadBodyAsync(response, request.Kind, ct)
            : await ReadRefusalAsync(response, ct);
        var problem = BlockEvidence.Find(status, host, name => ResponseFacts.First(response.Headers, name), body) ?? refusal;
        if (problem is not null)
        {
            return new ExchangeResult(answer with { Outcome = problem.Outcome, Problem = problem.Text.Length == 0 ? null : problem.Text });
        }

        return new ExchangeResult(body.Length > 0
            ? answer with { Body = body }
            : answer with { Outcome = FetchOutcome.Empty, Problem = $"{host} sent an empty body; trying again later may help." });
    }

    private async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, FetchKind kind, CancellationToken ct)
    {
        var bounds = BodyLimits.From(limits, kind);
        var body = await BodyReader.ReadAsync(response, bounds, clock, ct);
        return kind is FetchKind.Feed or FetchKind.Sitemap ? await BodyReader.UnpackAsync(body, bounds, clock, ct) : body;
    }

    /// <summary>The text of a refusal is evidence, no more: when it does not come whole, the status says enough.</summary>
    private async Task<byte[]> ReadRefusalAsync(HttpResponseMessage response, CancellationToken ct)
    {
        if (!BlockEvidence.MayChallenge((int)response.StatusCode))
        {
            return [];
        }

        try
        {
            var bounds = BodyLimits.From(limits, FetchKind.Page) with { Enough = BlockEvidence.MostBytes };
            return await BodyReader.ReadAsync(response, bounds, clock, ct);
        }
        catch (Exception e) when (FetchFailure.IsOfBody(e))
        {
            return [];
        }
    }

    private FetchResult Describe(Uri url, HttpResponseMessage response) => new()
    {
        Outcome = FetchOutcome.Ok,
        FinalUrl = WebAddress.Public(url),
        Status = (int)response.StatusCode,
        ContentType = ResponseFacts.First(response.Content.Headers, "Content-Type"),
        ContentLocation = ResponseFacts.First(response.Content.Headers, "Content-Location"),
        ETag = ResponseFacts.First(response.Headers, "ETag"),
        LastModified = ResponseFacts.First(response.Content.Headers, "Last-Modified"),
        FreshFor = ResponseFacts.FreshFor(response, clock.GetUtcNow()),
        RetryAfter = ResponseFacts.RetryAfter(response.Headers, clock.GetUtcNow()),
        Links = ResponseFacts.All(response.Headers, "Link"),
        RobotsTags = ResponseFacts.All(response.Headers, "X-Robots-Tag"),
        IsDelimited = ResponseFacts.IsDelimited(response),
    };
}
