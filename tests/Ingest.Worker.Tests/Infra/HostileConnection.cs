using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Ingest.Worker.Tests.Infra;

/// <summary>One request of a <see cref="HostileServer"/>, and the means to answer it badly.</summary>
internal sealed class HostileConnection(NetworkStream stream, string head, CancellationToken stopping)
{
    public string Head => head;

    public string Path => head.Split(' ').ElementAtOrDefault(1) ?? "";

    public int Port => ((System.Net.IPEndPoint)stream.Socket.LocalEndPoint!).Port;

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes) => await stream.WriteAsync(bytes, stopping);

    /// <summary>A proper answer; headers are whole lines without their ends.</summary>
    public async Task AnswerAsync(byte[] body, int status = 200, params string[] headers)
    {
        var lines = string.Concat(headers.Select(h => h + "\r\n"));
        await SendAsync($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} X\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{lines}\r\n");
        await SendAsync(body);
    }

    public Task AnswerAsync(string body, int status = 200, params string[] headers) =>
        AnswerAsync(Encoding.UTF8.GetBytes(body), status, headers);

    public Task RedirectAsync(string location, int status = 302) => AnswerAsync("", status, "Location: " + location);

    /// <summary>Says nothing more until the fetcher or the test gives up.</summary>
    public async Task StallAsync()
    {
        var one = new byte[1];
        while (await stream.ReadAsync(one, stopping) > 0)
        {
            // Bytes that come are of no interest.
        }
    }

    /// <summary>A little at a time, for ever.</summary>
    public async Task DripAsync(string text)
    {
        while (true)
        {
            await SendAsync(text);
            await PauseAsync(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>As much as is taken, for ever.</summary>
    public async Task ForeverAsync(string start, string again)
    {
        await SendAsync(start);
        var bytes = Encoding.Latin1.GetBytes(again);
        while (true)
        {
            await SendAsync(bytes);
        }
    }

    /// <summary>A slow server is slow by the clock.</summary>
    public async Task PauseAsync(TimeSpan time)
    {
        using var timer = new PeriodicTimer(time);
        await timer.WaitForNextTickAsync(stopping);
    }

    /// <summary>A TLS server whose certificate it signed itself.</summary>
    public async Task SpeakTlsAsync()
    {
        using var key = ECDsa.Create();
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var tls = new SslStream(new PushedBackStream((byte)head[0], stream));
        await tls.AuthenticateAsServerAsync(certificate);
        await tls.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"u8.ToArray(), stopping);
    }
}
