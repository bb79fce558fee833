using System.Net;
using System.Net.Sockets;

namespace Ingest.Worker.Tests.Infra;

/// <summary>A DNS server on 127.0.0.1:53 that gives any name its addresses in turn, one for each question, to be kept for no time.</summary>
internal sealed class FickleNameServer : IAsyncDisposable
{
    private const int HeaderLength = 12;

    private readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 53));
    private readonly CancellationTokenSource stopping = new();
    private readonly IPAddress[] addresses;
    private readonly Task answering;

    public FickleNameServer(params IPAddress[] addresses)
    {
        this.addresses = addresses;
        answering = AnswerAsync();
    }

    /// <summary>Questions for an IPv4 address so far.</summary>
    public int Questions { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await answering;
        socket.Dispose();
        stopping.Dispose();
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var question = await socket.ReceiveAsync(stopping.Token);
                await socket.SendAsync(Answer(question.Buffer), question.RemoteEndPoint, stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private byte[] Answer(byte[] query)
    {
        var end = HeaderLength;
        while (query[end] != 0)
        {
            end += query[end] + 1;
        }

        var isForIPv4 = query[end + 2] == 1;
        byte[] head = [query[0], query[1], 0x81, 0x80, 0, 1, 0, (byte)(isForIPv4 ? 1 : 0), 0, 0, 0, 0];
        byte[] answer = [.. head, .. query[HeaderLength..(end + 5)]];
        return isForIPv4
            ? [.. answer, 0xC0, HeaderLength, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, .. addresses[Questions++ % addresses.Length].GetAddressBytes()]
            : answer;
    }
}
