using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>Addresses as they are followed and as they may be shown.</summary>
internal static class WebAddress
{
    private const int Longest = 8_192;

    /// <summary>Why an address cannot be fetched at all; null when it can.</summary>
    public static string? WhyRefused(Uri url)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
        {
            return "leads to something other than http and https, which is not followed";
        }

        if (url.IdnHost.Length == 0)
        {
            return "leads to an address without a host";
        }

        return url.OriginalString.Length > Longest ? $"leads to an address longer than {Longest} characters" : null;
    }

    /// <summary>The address of the web in "feed://host/path" and "feed:https://host/path", which ask for a feed reader; others as they are.</summary>
    public static string OfFeed(string written)
    {
        if (!written.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
        {
            return written;
        }

        var rest = written["feed:".Length..];
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            return "http:" + rest;
        }

        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? rest : written;
    }

    /// <summary>An address of the web in the one form that is stored: scheme and host in small letters, no usual port, a path. Any other text as it is.</summary>
    public static string Stored(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : written;

    /// <summary>Where a Location header leads; null when it is no address. User and password go along within a site, never beyond it.</summary>
    public static Uri? Resolve(Uri from, string location)
    {
        if (!Uri.TryCreate(from, location.Trim(), out var target) || !target.IsAbsoluteUri)
        {
            return null;
        }

        var staysWithin = target.Authority == from.Authority && (target.Scheme == from.Scheme || target.Scheme == "https");
        return staysWithin && from.UserInfo.Length > 0 && target.UserInfo.Length == 0
            ? new Uri($"{target.Scheme}://{from.UserInfo}@{target.Authority}{target.PathAndQuery}")
            : target;
    }

    /// <summary>Without user name, password and fragment: what is requested, stored and shown.</summary>
    public static Uri Public(Uri url) => url.UserInfo.Length == 0 && url.Fragment.Length == 0
        ? url
        : new UriBuilder(url) { UserName = "", Password = "", Fragment = "" }.Uri;

    /// <summary>Without the place within the page, which is not asked for: "#comments". Behind "#!" early single-page sites put the article's name.</summary>
    public static Uri WithoutPlace(Uri url) => url.Fragment.Length == 0 || url.Fragment.StartsWith("#!", StringComparison.Ordinal) ? url : new UriBuilder(url) { Fragment = "" }.Uri;

    /// <summary>An address of the web as it was written, without user name and password; any other text as it is.</summary>
    public static string Shown(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length > 0 ? Public(url).AbsoluteUri : written;

    /// <summary>The host as a person knows it, with a port that is not the usual one; also the key of its pace.</summary>
    public static string Host(Uri url) => url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}";

    /// <summary>Of a site that answers with "www." and without.</summary>
    public static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>The Authorization value for user:password@ in an address; null when there is none.</summary>
    public static string? BasicCredentials(Uri url) =>
        url.UserInfo.Length == 0 ? null : Basic(Uri.UnescapeDataString(url.UserInfo));

    /// <summary>Both empty where the address has none.</summary>
    public static (string User, string Password) UserAndPassword(Uri url)
    {
        var parts = url.UserInfo.Split(':', 2);
        return (Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    public static string Basic(string userAndPassword) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(userAndPassword));
}
