using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class ResponseFactsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", null, 120.0)]
    [InlineData("0", null, 0.0)]
    [InlineData("Thu, 01 Jan 2026 12:05:00 GMT", null, 300.0)]
    [InlineData("Thu, 01 Jan 2026 11:00:00 GMT", null, 0.0)]
    // Their clock is an hour ahead of ours: their own Date is what their date counts from.
    [InlineData("Thu, 01 Jan 2026 13:05:00 GMT", "Thu, 01 Jan 2026 13:00:00 GMT", 300.0)]
    [InlineData("99999999", null, 2_592_000.0)]
    [InlineData("99999999999999999999", null, 2_592_000.0)]
    [InlineData("-5", null, null)]
    [InlineData("1.5", null, null)]
    [InlineData("soon", null, null)]
    [InlineData(null, null, null)]
    public void Reads_when_to_come_again(string? retryAfter, string? date, double? seconds)
    {
        using var response = Response(("Retry-After", retryAfter), ("Date", date));

        Assert.Equal(seconds, ResponseFacts.RetryAfter(response.Headers, Now)?.TotalSeconds);
    }

    [Theory]
    [InlineData("max-age=600", null, null, 600.0)]
    [InlineData("public, max-age=600, must-revalidate", "0", null, 600.0)]
    [InlineData("max-age=600", null, "100", 500.0)]
    [InlineData("max-age=600", null, "900", 0.0)]
    [InlineData("no-cache, max-age=600", null, null, 0.0)]
    [InlineData("no-store", null, null, 0.0)]
    [InlineData("private", "Thu, 01 Jan 2026 13:00:00 GMT", null, 3_600.0)]
    [InlineData(null, "Thu, 01 Jan 2026 11:00:00 GMT", null, 0.0)]
    [InlineData(null, "0", null, 0.0)]
    [InlineData(null, "-1", null, 0.0)]
    [InlineData("max-age=31536000", null, null, 2_592_000.0)]
    [InlineData("max-age=nonsense", null, null, null)]
    [InlineData(null, null, null, null)]
    public void Reads_how_long_it_stays_fresh(string? cacheControl, string? expires, string? age, double? seconds)
    {
        using var response = Response(("Cache-Control", cacheControl), ("Age", age));
        if (expires is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Expires", expires);
        }

        Assert.Equal(seconds, ResponseFacts.FreshFor(response, Now)?.TotalSeconds);
    }

    private static HttpResponseMessage Response(params (string Name, string? Value)[] headers)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        foreach (var (name, value) in headers.Where(h => h.Value is not null))
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
