using System.Globalization;
using System.Net.Http.Headers;
using Ingest.Worker.Fetching.Bodies;

namespace Ingest.Worker.Fetching;

/// <summary>What a response's headers say about when to come back.</summary>
internal static class ResponseFacts
{
    /// <summary>Whatever a server says, a feed or page is looked at again within this.</summary>
    public static readonly TimeSpan LongestFreshness = TimeSpan.FromDays(30);

    private const int MostValues = 32;

    /// <exception cref="LimitExceededException">It has more.</exception>
    public static void CheckHeaders(HttpResponseMessage response, int most)
    {
        if (response.Headers.NonValidated.Count + response.Content.Headers.NonValidated.Count > most)
        {
            throw new LimitExceededException(FetchOutcome.TooLarge, $"it sent more headers than Fetch:MaxHeaders ({most.ToString(CultureInfo.InvariantCulture)})");
        }
    }

    /// <summary>Retry-After in seconds or as a date, never negative; null when it is missing or unreadable.</summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var value = headers.RetryAfter;
        var wait = value?.Delta ?? (value?.Date - (headers.Date ?? now));
        if (wait is { } span)
        {
            return Clamp(span);
        }
        // More seconds than a number holds are many all the same.
        return value is null && First(headers, "Retry-After")?.Trim() is { Length: > 0 } written && written.All(char.IsAsciiDigit) ? Clamp(TimeSpan.MaxValue) : null;
    }

    /// <summary>RFC 9111: max-age before Expires; no-store and no-cache mean zero.</summary>
    public static TimeSpan? FreshFor(HttpResponseMessage response, DateTimeOffset now)
    {
        var control = response.Headers.CacheControl;
        if (control is { NoStore: true } or { NoCache: true })
        {
            return TimeSpan.Zero;
        }

        if (control?.MaxAge is { } age)
        {
            return Clamp(age - (response.Headers.Age ?? TimeSpan.Zero));
        }

        if (!response.Content.Headers.TryGetValues("Expires", out var expires))
        {
            return null;
        }
        // "0" and anything else that is no date mean "already expired".
        return DateTimeOffset.TryParse(expires.First(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Clamp(at - (response.Headers.Date ?? now))
            : TimeSpan.Zero;
    }

    public static IReadOnlyList<string> All(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? [.. values.Take(MostValues)] : [];

    /// <summary>By its length, by chunks, by a checksum of its coding, or by HTTP/2's frames.</summary>
    public static bool IsDelimited(HttpResponseMessage response) =>
        response.Version.Major >= 2 || response.Content.Headers.ContentLength is not null
        || response.Headers.TransferEncodingChunked == true
        || response.Content.Headers.ContentEncoding.Any(c => !c.Equals("identity", StringComparison.OrdinalIgnoreCase));

    public static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static TimeSpan Clamp(TimeSpan span) =>
        span < TimeSpan.Zero ? TimeSpan.Zero : span > LongestFreshness ? LongestFreshness : span;
}
