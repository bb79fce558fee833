using System.Globalization;

namespace Ingest.Worker.Tests.Infra;

/// <summary>The ways in which HTTP tells how long a body is, and how each of them looks when the body ends early.</summary>
internal static class Truncation
{
    public static readonly string[] Framings = ["length", "lying length", "unfinished chunks", "finished chunks", "close"];

    /// <summary>"zlib" is what "deflate" means, "deflate" what some servers send.</summary>
    public static readonly string[] Codings = ["gzip", "zlib", "deflate", "br", "zstd"];

    public static async Task SendAsync(HostileConnection c, string framing, byte[] sent, int wholeLength, string coding)
    {
        var framed = framing switch
        {
            "length" => $"Content-Length: {wholeLength}\r\n",
            "lying length" => $"Content-Length: {sent.Length}\r\n",
            "close" => "",
            _ => "Transfer-Encoding: chunked\r\n",
        };
        var label = coding == "zlib" ? "deflate" : coding;
        await c.SendAsync($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: {label}\r\n{framed}\r\n");
        if (framing.EndsWith("chunks", StringComparison.Ordinal))
        {
            await c.SendAsync(sent.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n");
        }

        await c.SendAsync(sent);
        if (framing == "finished chunks")
        {
            await c.SendAsync("\r\n0\r\n\r\n");
        }
    }
}
