using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Limits and manners of everything that is fetched.</summary>
internal sealed class FetchOptions
{
    public const string Section = "Fetch";

    /// <summary>Name lookup, TCP and TLS together.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:02:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From the wish to ask to the complete response headers, for each hop; connecting, where that is needed, included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:05:00")]
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>From the response headers to the last byte.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:10:00")]
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest silence inside a body; also the time after which <see cref="MinBytesPerSecond"/> is asked for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:02:00")]
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The whole chain of redirects, without the time spent waiting for a turn at a host.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:15:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Average over a body so far, as sent; 0 = no minimum.</summary>
    [Range(0, 1_000_000)]
    public int MinBytesPerSecond { get; set; } = 512;

    /// <summary>Of a page, a profile or a robots.txt; as sent and decompressed alike.</summary>
    [Range(1_024, 64 * 1024 * 1024)]
    public int MaxPageBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Of a feed or a sitemap; as sent and decompressed alike.</summary>
    [Range(1_024, 64 * 1024 * 1024)]
    public int MaxFeedBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Decompressed to sent bytes, asked of bodies over 1 MB. Real pages stay below 50.</summary>
    [Range(2, 10_000)]
    public int MaxRatio { get; set; } = 200;

    [Range(1, 256)]
    public int MaxHeaderKilobytes { get; set; } = 64;

    /// <summary>Of one response, counted by their names; pages of real sites stay below 100.</summary>
    [Range(10, 10_000)]
    public int MaxHeaders { get; set; } = 400;

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 8;

    /// <summary>Over all hosts.</summary>
    [Range(1, 1_000)]
    public int MaxConcurrentConnections { get; set; } = 16;

    /// <summary>The product token; robots.txt groups are matched with what stands before the slash.</summary>
    [Required, RegularExpression("^[A-Za-z_-]+(/[A-Za-z0-9._-]+)?$")]
    public string UserAgent { get; set; } = "Ingest/1.0";

    /// <summary>An address or page that says who fetches; sent with the User-Agent.</summary>
    [RegularExpression("^[\\x21-\\x7e]{3,200}$")]
    public string? Contact { get; set; }

    /// <summary>A mail address for the From header; not sent when empty.</summary>
    [EmailAddress]
    public string? From { get; set; }

    [Required, RegularExpression("^[\\x20-\\x7e]{1,100}$")]
    public string AcceptLanguage { get; set; } = "en, *;q=0.5";

    /// <summary>For a sample site or a test on this machine.</summary>
    public bool AllowLoopback { get; set; }

    /// <summary>Ranges (CIDR) that may be visited although they are not public.</summary>
    [AddressRanges]
    public IList<string> AllowAddresses { get; set; } = [];

    /// <summary>Host names with the address to use instead of asking the name system, which is checked like any other.</summary>
    [AddressMap]
    public IDictionary<string, string> Resolve { get; set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>An outbound proxy (http://host:port, or http://user:password@host:port). It looks names up itself: addresses are then checked before, not when connecting.</summary>
    [Url]
    public string? Proxy { get; set; }

    /// <summary>More than one only where the host is one's own: a publisher is asked one thing at a time.</summary>
    [Range(1, 64)]
    public int MaxRequestsPerHost { get; set; } = 1;

    /// <summary>The least time between the end of a request to a host and the next one.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan MinHostPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that a host's slowness lengthens the pause to.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:30:00")]
    public TimeSpan MaxHostPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause is this many times the host's usual response time, within the two limits.</summary>
    [Range(0.0, 100.0)]
    public double PauseFactor { get; set; } = 3;

    /// <summary>A Retry-After up to this is waited for; a longer one ends the fetch as rate limited.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan MaxRetryWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether robots.txt decides about pages and profiles.</summary>
    public bool ObeyRobots { get; set; } = true;

    /// <summary>Whether it also decides about feeds, which somebody subscribed to; many sites close /feed to search engines.</summary>
    public bool ObeyRobotsForFeeds { get; set; }

    /// <summary>Whether pages that say noarchive or noindex are left unkept.</summary>
    public bool ObeyKeepingRules { get; set; } = true;

    /// <summary>The name that robots.txt and robots meta elements may address us by.</summary>
    internal string Product => UserAgent.Split('/')[0];

    public int MaxBytes(FetchKind kind) => kind is FetchKind.Feed or FetchKind.Sitemap ? MaxFeedBytes : MaxPageBytes;
}

[OptionsValidator]
internal sealed partial class FetchOptionsValidator : IValidateOptions<FetchOptions>;
