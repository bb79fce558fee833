using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Identity;

/// <summary>
/// The normal form of an article's address: what http and https, www, mobile and AMP hosts, print and AMP paths, tracking
/// parameters, their order, index pages, trailing slashes and percent-encoding have in common.
/// </summary>
internal static class AddressKey
{
    public static IReadOnlyList<string> FrontEndHosts { get; } = (string[])["www.", "m.", "mobile.", "amp.", "wap.", "touch."];

    /// <returns>"example.org/a/b?id=3"; null for anything but http and https, and for an address too long to be one (2,000 characters).</returns>
    public static string? Of(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) || address.OriginalString.Length > 2_000)
        {
            return null;
        }

        var behindCache = AmpCache.Unwrap(address);
        return Host(behindCache) + AddressPath.Of(behindCache) + AddressQuery.Of(behindCache) + HashBang(behindCache);
    }

    public static string? Of(string? address) => Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) ? Of(uri) : null;

    /// <summary>Without what only names a front end: "m.example.org", "www.example.org" → "example.org".</summary>
    public static string Host(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.').ToLowerInvariant();
        var front = FrontEndHosts.FirstOrDefault(prefix => host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'));
        var name = front is null || address.HostNameType != UriHostNameType.Dns ? host : host[front.Length..];
        return address.IsDefaultPort || address.Port is 80 or 443 ? name : FormattableString.Invariant($"{name}:{address.Port}");
    }

    /// <summary>A site's front page is no article.</summary>
    public static bool IsFrontPage(string key) => !key.Contains('/', StringComparison.Ordinal) && !key.Contains('?', StringComparison.Ordinal);

    /// <summary>Early single-page sites put the article's name behind "#!".</summary>
    private static string HashBang(Uri address) =>
        address.Fragment.StartsWith("#!", StringComparison.Ordinal) && address.Fragment.Length > 3 && CharacterForms.IsWord(address.Fragment[^1]) ? address.Fragment : "";
}
