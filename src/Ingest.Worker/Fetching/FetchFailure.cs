using System.Net.Sockets;
using System.Security.Authentication;
using Ingest.Worker.Fetching.Bodies;
using Ingest.Worker.Fetching.Connections;
using ZstdSharp;

namespace Ingest.Worker.Fetching;

/// <summary>From what was thrown to what happened. Only texts of our own reach a person: a foreign message may hold a secret.</summary>
internal static class FetchFailure
{
    public static FetchProblem From(Exception error, string host, ExchangePhase phase)
    {
        // What lies below a cancellation is how it was carried out, not why; but for a connection that took too long.
        if (error is OperationCanceledException)
        {
            return Timeout(host, error.InnerException is TimeoutException ? ExchangePhase.Connecting : phase);
        }

        return Causes(error).Select(e => Known(e, host, phase)).FirstOrDefault(p => p is not null)
            ?? new(FetchOutcome.HttpError, $"{host} gave an answer that could not be read ({error.GetType().Name}); trying again later may help.");
    }

    /// <summary>What reading and decompressing a body throws: the network, a decoder, or a limit.</summary>
    public static bool IsOfBody(Exception error) => error
        is IOException or HttpRequestException or InvalidDataException or InvalidOperationException or ZstdException or OperationCanceledException;

    private static IEnumerable<Exception> Causes(Exception? error)
    {
        // The innermost cause knows best.
        var chain = new List<Exception>();
        for (var e = error; e is not null; e = e.InnerException)
        {
            chain.Add(e);
        }

        return Enumerable.Reverse(chain);
    }

    private static FetchProblem? Known(Exception error, string host, ExchangePhase phase) => error switch
    {
        AddressRefusedException => new(FetchOutcome.AddressRefused, $"{host} {error.Message}."),
        LimitExceededException limit => new(limit.Outcome, $"{host} was given up: {limit.Message}."),
        SocketException socket => Socket(socket.SocketErrorCode, host),
        AuthenticationException =>
            new(FetchOutcome.Tls, $"{host} showed no certificate that can be trusted, or TLS failed; open it in a browser to see why."),
        TimeoutException or OperationCanceledException => Timeout(host, phase),
        HttpRequestException http => Http(http.HttpRequestError, host),
        HttpIOException io => Http(io.HttpRequestError, host),
        EndOfStreamException => new(FetchOutcome.Truncated, $"{host} sent a compressed body without its end; trying again later may help."),
        InvalidDataException or ZstdException => Undecodable(host),
        // So says BrotliStream.
        InvalidOperationException when phase == ExchangePhase.Body => Undecodable(host),
        IOException => phase == ExchangePhase.Body
            ? new(FetchOutcome.Truncated, $"{host} broke off in the middle of the body; trying again later may help.")
            : null,
        _ => null,
    };

    private static FetchProblem Socket(SocketError error, string host) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery =>
            new(FetchOutcome.Dns, $"{host} has no address in the name system; check the spelling and this machine's name server."),
        SocketError.TimedOut => new(FetchOutcome.Timeout, $"{host} did not take the connection in time; trying again later may help."),
        SocketError.ConnectionReset => new(FetchOutcome.ConnectionFailed, $"{host} broke the connection; trying again later may help."),
        _ => new(FetchOutcome.ConnectionFailed, $"{host} did not take the connection ({error}); trying again later may help."),
    };

    private static FetchProblem? Http(HttpRequestError error, string host) => error switch
    {
        HttpRequestError.NameResolutionError => Socket(SocketError.HostNotFound, host),
        HttpRequestError.ConnectionError => new(FetchOutcome.ConnectionFailed, $"{host} did not take the connection; trying again later may help."),
        HttpRequestError.ProxyTunnelError => new(FetchOutcome.ConnectionFailed, $"{host} was not reached, the proxy refused; check Fetch:Proxy."),
        HttpRequestError.SecureConnectionError => new(FetchOutcome.Tls, $"{host} and we found no way to speak TLS; open it in a browser to see why."),
        HttpRequestError.ResponseEnded => new(FetchOutcome.Truncated, $"{host} broke off before the end of its answer; trying again later may help."),
        HttpRequestError.ConfigurationLimitExceeded => new(FetchOutcome.TooLarge, $"{host} sent more headers than Fetch:MaxHeaderKilobytes."),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError =>
            new(FetchOutcome.HttpError, $"{host} does not speak HTTP properly; trying again later may help."),
        _ => null,
    };

    private static FetchProblem Undecodable(string host) =>
        new(FetchOutcome.BadEncoding, $"{host} sent a body that cannot be decompressed; trying again later may help.");

    private static FetchProblem Timeout(string host, ExchangePhase phase) => new(FetchOutcome.Timeout, $"{host} {Slow(phase)}; trying again later may help.");

    private static string Slow(ExchangePhase phase) => phase switch
    {
        ExchangePhase.Connecting => "did not take the connection in time",
        ExchangePhase.Headers => "did not answer in time",
        _ => "did not finish its body in time",
    };
}
