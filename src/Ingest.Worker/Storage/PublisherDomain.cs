using System.Collections.Frozen;

namespace Ingest.Worker.Storage;

/// <summary>Whose host it is: the part of a host's name that somebody registered.</summary>
internal static class PublisherDomain
{
    // Labels under which country registries sell names; the common ones of the public suffix list.
    private static readonly FrozenSet<string> SecondLevel =
        new[] { "ac", "co", "com", "edu", "gob", "gov", "go", "gouv", "ltd", "ne", "net", "nom", "or", "org" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"www.example.co.uk" is example.co.uk; an address without a name (loopback, an IP address) is host and port.</summary>
    public static string Of(Uri address)
    {
        if (address.HostNameType is not UriHostNameType.Dns || !address.IdnHost.Contains('.', StringComparison.Ordinal))
        {
            return address.Authority.ToLowerInvariant();
        }

        var labels = address.IdnHost.ToLowerInvariant().TrimEnd('.').Split('.');
        var count = labels.Length > 2 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
