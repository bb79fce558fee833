using System.Net.Sockets;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether something listens at an address that the settings name.</summary>
internal static class Endpoint
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <returns>Why not, a few words; null when it does.</returns>
    public static async Task<string?> WhyUnreachableAsync(Uri endpoint, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(endpoint.IdnHost, endpoint.Port, limit.Token);
            return null;
        }
        catch (SocketException refused)
        {
            return refused.Message;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return $"no answer within {Limit.Seconds} s";
        }
    }
}
