using System.Runtime.CompilerServices;
using Ingest.Worker.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli.Checks;

/// <summary>How requests leave: what the address guard admits, the proxy, and who we say that we are.</summary>
internal static class EgressCheck
{
    private const string Subject = "Egress";

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        var fetch = session.GetRequiredService<IOptions<FetchOptions>>().Value;
        yield return Guard(fetch);
        if (fetch.Proxy is { Length: > 0 } proxy)
        {
            yield return await ProxyAsync(new Uri(proxy), ct);
        }

        yield return string.IsNullOrEmpty(fetch.Contact)
            ? Finding.Warning(Subject, "The User-Agent names no contact; publishers block what they cannot ask.", "Set Fetch:Contact to a page or mail address of yours.")
            : Finding.Well(Subject, $"The User-Agent is {fetch.UserAgent} with contact {fetch.Contact}.");
        if (!fetch.ObeyRobots)
        {
            yield return Finding.Warning(Subject, "robots.txt is not obeyed.", "Set Fetch:ObeyRobots to true unless the publishers agreed.");
        }
    }

    private static Finding Guard(FetchOptions fetch) => (fetch.AllowLoopback, fetch.AllowAddresses.Count) switch
    {
        (false, 0) => Finding.Well(Subject, "The address guard admits public addresses only."),
        (true, _) => Finding.Warning(Subject, "The address guard admits this machine's own addresses.", "Set Fetch:AllowLoopback to false unless the feeds are on this machine."),
        _ => Finding.Warning(
            Subject, $"The address guard admits private addresses: {string.Join(", ", fetch.AllowAddresses)}.", "Remove from Fetch:AllowAddresses what no feed needs."),
    };

    private static async Task<Finding> ProxyAsync(Uri proxy, CancellationToken ct) =>
        await Endpoint.WhyUnreachableAsync(proxy, ct) is { } why
            ? Finding.Broken(Subject, $"The proxy {WebAddress.Public(proxy)} cannot be reached: {why}.", "Check Fetch:Proxy.")
            : Finding.Well(Subject, $"Requests go through the proxy {WebAddress.Public(proxy)}, which looks names up itself: the guard checks addresses before, not when connecting.");
}
