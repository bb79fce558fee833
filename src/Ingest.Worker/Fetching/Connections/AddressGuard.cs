using System.Net;
using System.Net.Sockets;

namespace Ingest.Worker.Fetching.Connections;

/// <summary>
/// Which addresses may be connected to: those that IANA's special-purpose registries call globally reachable, and of IPv6 only
/// 2000::/3 without the ranges that carry an IPv4 address or stand for something else.
/// </summary>
internal sealed class AddressGuard
{
    private static readonly IPNetwork[] SpecialIPv4 = Ranges(
        "0.0.0.0/8",        // this network
        "10.0.0.0/8",       // private
        "100.64.0.0/10",    // carrier-grade NAT
        "127.0.0.0/8",      // loopback
        "169.254.0.0/16",   // link-local; cloud metadata
        "172.16.0.0/12",    // private
        "192.0.0.0/24",     // protocol assignments
        "192.0.2.0/24",     // documentation
        "192.31.196.0/24",  // AS112
        "192.52.193.0/24",  // AMT
        "192.88.99.0/24",   // 6to4 relay
        "192.168.0.0/16",   // private
        "192.175.48.0/24",  // AS112
        "198.18.0.0/15",    // benchmarks
        "198.51.100.0/24",  // documentation
        "203.0.113.0/24",   // documentation
        "224.0.0.0/4",      // multicast
        "240.0.0.0/4");     // reserved, broadcast

    private static readonly IPNetwork GlobalIPv6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] SpecialIPv6 = Ranges(
        "2001::/23",        // protocol assignments: Teredo, ORCHID, benchmarks
        "2001:db8::/32",    // documentation
        "2002::/16",        // 6to4: an IPv4 address inside
        "2620:4f:8000::/48", // AS112
        "3fff::/20");       // documentation

    private readonly IPNetwork[] allowed;

    public AddressGuard(FetchOptions options) =>
        allowed = [.. options.AllowAddresses.Select(IPNetwork.Parse), .. options.AllowLoopback ? Ranges("127.0.0.0/8", "::1/128") : []];

    public bool Permits(IPAddress address) => IsPublic(address) || allowed.Any(range => range.Contains(Plain(address)));

    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !SpecialIPv4.Any(range => range.Contains(plain)),
            AddressFamily.InterNetworkV6 => plain.ScopeId == 0 && GlobalIPv6.Contains(plain) && !SpecialIPv6.Any(range => range.Contains(plain)),
            _ => false,
        };
    }

    /// <summary>The IPv4 address inside ::ffff:a.b.c.d, which is what the system connects to.</summary>
    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static IPNetwork[] Ranges(params string[] ranges) => [.. ranges.Select(IPNetwork.Parse)];
}
