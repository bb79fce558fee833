using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Fetching;

/// <summary>A page that is nothing but a meta refresh to another address: a redirect by hosts that can give no other.</summary>
internal static partial class PageRefresh
{
    /// <summary>Bytes; what has more has something of its own to say.</summary>
    private const int Largest = 16 * 1024;

    /// <summary>Seconds; who waits longer is to read the page first.</summary>
    private const int LongestWait = 5;

    /// <returns>The redirect that the page stands for; null where it is none, leads to itself, or asks only readers without scripts to go.</returns>
    public static (Uri Target, Redirect Redirect)? Of(FetchResult page)
    {
        if (page.Outcome is not FetchOutcome.Ok || page.Body.Length > Largest)
        {
            return null;
        }

        // What stands in noscript is for others than those whom the site expects.
        var text = NoScript().Replace(Encoding.Latin1.GetString(page.Body.Span), "");
        var content = MetaElements.First(Encoding.Latin1.GetBytes(text), [Largest], attributes =>
            attributes.GetValueOrDefault("http-equiv", "").Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase) ? attributes.GetValueOrDefault("content") : null);
        var match = content is null ? Match.Empty : Content().Match(content);
        if (!match.Success || !int.TryParse(match.Groups["wait"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var wait) || wait > LongestWait
            || !Uri.TryCreate(page.BaseUrl, match.Groups["url"].Value, out var target) || target.Scheme is not ("http" or "https") || IsSamePage(page.FinalUrl, target))
        {
            return null;
        }

        return (target, new Redirect(WebAddress.Public(page.FinalUrl), wait == 0 ? 301 : 302));
    }

    /// <summary>The same path with another query is a guard's test that is asked again, or a page that loads itself anew.</summary>
    private static bool IsSamePage(Uri page, Uri target) => page.Host.Equals(target.Host, StringComparison.OrdinalIgnoreCase) && page.AbsolutePath == target.AbsolutePath;

    [GeneratedRegex(@"<noscript\b.*?(?:</noscript|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex NoScript();

    [GeneratedRegex("""^\s*(?<wait>\d{1,4})(?:\.\d*)?\s*[;,]?\s*url\s*=\s*["']?\s*(?<url>[^"'\s][^"']*?)\s*["']?\s*$""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Content();
}
