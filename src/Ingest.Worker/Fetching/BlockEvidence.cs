using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>
/// By what an answer is known as a bot challenge rather than a plain refusal: headers first, then marks in the answer's text. The one
/// list of them for what HTTP shows; a status alone is never evidence.
/// </summary>
internal static class BlockEvidence
{
    /// <summary>How much of a refusal's text is looked at.</summary>
    public const int MostBytes = 32 * 1024;

    /// <summary>Imperva answers 200 with a page that is a frame and nothing else.</summary>
    private const int LargestFramePage = 2_048;

    /// <summary>A value is looked for anywhere in the header; an empty one means that the header's presence is enough.</summary>
    private static readonly (string Header, string Value, string Provider)[] Headers =
    [
        ("cf-mitigated", "challenge", "Cloudflare"),
        ("x-vercel-mitigated", "challenge", "Vercel"),
        ("x-amzn-waf-action", "challenge", "AWS WAF"),
        ("x-amzn-waf-action", "captcha", "AWS WAF"),
        ("x-datadome", "protected", "DataDome"),
        ("x-dd-b", "", "DataDome"),
        ("x-px-block", "", "PerimeterX"),
        ("x-kpsdk-ct", "", "Kasada"),
    ];

    /// <summary>Only in answers that are no content by their status: an article may quote any of these.</summary>
    private static readonly (string Text, string Provider, FetchOutcome Outcome)[] Marks =
    [
        ("/cdn-cgi/challenge-platform/", "Cloudflare", FetchOutcome.Challenge),
        ("cf-chl-", "Cloudflare", FetchOutcome.Challenge),
        ("cf-error-details", "Cloudflare", FetchOutcome.Blocked),
        ("captcha-delivery.com", "DataDome", FetchOutcome.Challenge),
        ("px-captcha", "PerimeterX", FetchOutcome.Challenge),
        ("_pxAppId", "PerimeterX", FetchOutcome.Challenge),
        ("_Incapsula_Resource", "Imperva", FetchOutcome.Challenge),
        ("Incapsula incident ID", "Imperva", FetchOutcome.Blocked),
        ("sec-if-cpt-container", "Akamai", FetchOutcome.Challenge),
        ("errors.edgesuite.net", "Akamai", FetchOutcome.Blocked),
        ("AwsWafIntegration", "AWS WAF", FetchOutcome.Challenge),
        ("sucuri.net/privacy-policy", "Sucuri", FetchOutcome.Blocked),
    ];

    /// <summary>Whether a status that brings no content may come with a challenge.</summary>
    public static bool MayChallenge(int status) => status is 202 or 401 or 403 or 405 or 406 or 409 or 429 or 503;

    /// <returns>Null when there is no evidence of a guard between us and the publisher.</returns>
    public static FetchProblem? Find(int status, string host, Func<string, string?> header, ReadOnlySpan<byte> body)
    {
        if (status == 200)
            return IsFramePage(body) ? Problem("Imperva", FetchOutcome.Challenge, host, status) : null;
        if (!MayChallenge(status))
            return null;
        var text = Encoding.Latin1.GetString(body[..Math.Min(body.Length, MostBytes)]);
        var (_, _, provider) = Headers.FirstOrDefault(h => header(h.Header)?.Contains(h.Value, StringComparison.OrdinalIgnoreCase) == true);
        if (provider is not null)
            return Problem(provider, FetchOutcome.Challenge, host, status);
        var mark = Marks.FirstOrDefault(m => text.Contains(m.Text, StringComparison.Ordinal));
        return mark.Provider is null ? null : Problem(mark.Provider, mark.Outcome, host, status);
    }

    private static bool IsFramePage(ReadOnlySpan<byte> body) =>
        body.Length <= LargestFramePage && body.IndexOf("_Incapsula_Resource"u8) >= 0;

    private static FetchProblem Problem(string provider, FetchOutcome outcome, string host, int status) => new(outcome, outcome == FetchOutcome.Challenge
        ? $"{host} wants proof of a human ({provider}, status {status}); ask the publisher to let this User-Agent in."
        : $"{host} refuses us ({provider}, status {status}); ask the publisher to let this User-Agent in.");
}
