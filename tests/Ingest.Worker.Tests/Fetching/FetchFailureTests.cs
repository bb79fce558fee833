using System.Net.Sockets;
using System.Security.Authentication;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Bodies;
using Ingest.Worker.Fetching.Connections;

namespace Ingest.Worker.Tests.Fetching;

public sealed class FetchFailureTests
{
    private const string Foreign = "canary: a foreign text";

    internal static readonly (Exception Error, ExchangePhase Phase, FetchOutcome Outcome)[] Failures =
    [
        (Sent(HttpRequestError.NameResolutionError), ExchangePhase.Headers, FetchOutcome.Dns),
        (Sent(HttpRequestError.NameResolutionError, new SocketException((int)SocketError.HostNotFound)), ExchangePhase.Headers, FetchOutcome.Dns),
        (Sent(HttpRequestError.NameResolutionError, new SocketException((int)SocketError.TryAgain)), ExchangePhase.Headers, FetchOutcome.Dns),
        (Sent(HttpRequestError.ConnectionError, new SocketException((int)SocketError.ConnectionRefused)), ExchangePhase.Headers, FetchOutcome.ConnectionFailed),
        (Sent(HttpRequestError.ConnectionError, new SocketException((int)SocketError.HostUnreachable)), ExchangePhase.Headers, FetchOutcome.ConnectionFailed),
        (Sent(HttpRequestError.ConnectionError, new SocketException((int)SocketError.TimedOut)), ExchangePhase.Headers, FetchOutcome.Timeout),
        (Sent(HttpRequestError.ConnectionError, new AddressRefusedException("is private")), ExchangePhase.Headers, FetchOutcome.AddressRefused),
        (Sent(HttpRequestError.SecureConnectionError, new AuthenticationException(Foreign)), ExchangePhase.Headers, FetchOutcome.Tls),
        (Sent(HttpRequestError.SecureConnectionError), ExchangePhase.Headers, FetchOutcome.Tls),
        (Sent(HttpRequestError.ProxyTunnelError), ExchangePhase.Headers, FetchOutcome.ConnectionFailed),
        (Sent(HttpRequestError.ConfigurationLimitExceeded), ExchangePhase.Headers, FetchOutcome.TooLarge),
        (Sent(HttpRequestError.InvalidResponse), ExchangePhase.Headers, FetchOutcome.HttpError),
        (Sent(HttpRequestError.ResponseEnded), ExchangePhase.Headers, FetchOutcome.Truncated),
        (new HttpIOException(HttpRequestError.ResponseEnded, Foreign), ExchangePhase.Body, FetchOutcome.Truncated),
        (new IOException(Foreign, new SocketException((int)SocketError.ConnectionReset)), ExchangePhase.Body, FetchOutcome.ConnectionFailed),
        (new IOException(Foreign), ExchangePhase.Body, FetchOutcome.Truncated),
        (new EndOfStreamException(Foreign), ExchangePhase.Body, FetchOutcome.Truncated),
        (new InvalidDataException(Foreign), ExchangePhase.Body, FetchOutcome.BadEncoding),
        (new InvalidOperationException(Foreign), ExchangePhase.Body, FetchOutcome.BadEncoding),
        (new LimitExceededException(FetchOutcome.TooLarge, "it is large"), ExchangePhase.Body, FetchOutcome.TooLarge),
        (new OperationCanceledException(Foreign, new TimeoutException()), ExchangePhase.Headers, FetchOutcome.Timeout),
        (new OperationCanceledException(Foreign, new IOException(Foreign, new SocketException((int)SocketError.OperationAborted))), ExchangePhase.Body, FetchOutcome.Timeout),
        (new NotSupportedException(Foreign), ExchangePhase.Headers, FetchOutcome.HttpError),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Failures.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_happened_where_and_nothing_foreign(int index)
    {
        var (error, phase, outcome) = Failures[index];

        var problem = FetchFailure.From(error, "a.example", phase);

        Assert.Equal(outcome, problem.Outcome);
        Assert.StartsWith("a.example ", problem.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", problem.Text, StringComparison.Ordinal);
    }

    private static HttpRequestException Sent(HttpRequestError error, Exception? inner = null) => new(error, Foreign, inner);
}
