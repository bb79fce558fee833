using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching.Connections;

/// <summary>The connections that everything is fetched over.</summary>
internal sealed class OutboundHttp : IDisposable
{
    private readonly HttpMessageInvoker invoker;
    private readonly GuardedConnector connector;
    private readonly bool usesProxy;

    public OutboundHttp(IOptions<FetchOptions> options)
    {
        connector = new GuardedConnector(new AddressGuard(options.Value), options.Value.ConnectTimeout, new HostNames(options.Value).LookUpAsync);
        usesProxy = options.Value.Proxy is not null;
        invoker = new HttpMessageInvoker(Handler(options.Value));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (usesProxy)
        {
            await CheckBeforeProxyAsync(request.RequestUri!, ct);
        }

        return await invoker.SendAsync(request, ct);
    }

    public void Dispose() => invoker.Dispose();

    /// <summary>
    /// Through a proxy we see what a name means here and now, not what the proxy will connect to: literal addresses and names of
    /// private addresses are refused, a name that changes its answer in between is the proxy's to refuse.
    /// </summary>
    private async Task CheckBeforeProxyAsync(Uri url, CancellationToken ct)
    {
        try
        {
            await connector.PermittedAddressesAsync(url.IdnHost, ct);
        }
        catch (SocketException)
        {
            // Behind a proxy there may be no name server for us; names are then the proxy's alone.
        }
    }

    /// <summary>A user name and password in its address are for the proxy alone.</summary>
    private static WebProxy ProxyAt(Uri address)
    {
        var (user, password) = WebAddress.UserAndPassword(address);
        return new WebProxy(WebAddress.Public(address)) { Credentials = user.Length == 0 ? null : new NetworkCredential(user, password) };
    }

    private SocketsHttpHandler Handler(FetchOptions options) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = usesProxy,
        Proxy = usesProxy ? ProxyAt(new Uri(options.Proxy!)) : null,
        PreAuthenticate = false,
        Credentials = null,
        ConnectTimeout = options.ConnectTimeout,
        ConnectCallback = usesProxy ? null : connector.ConnectAsync,
        MaxConnectionsPerServer = options.MaxConcurrentConnections,
        MaxResponseHeadersLength = options.MaxHeaderKilobytes,
        MaxResponseDrainSize = 64 * 1024,
        ResponseDrainTimeout = TimeSpan.FromMilliseconds(500),
        // Our trace ids are no business of a publisher's; the spans themselves stay.
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
    };
}
