using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Tests.Infra.Otlp;

/// <summary>A collector on loopback that takes OTLP over HTTP (protobuf) and keeps what it was sent.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> exports = new();
    private readonly WebApplication application;
    private readonly Task? answer;

    private OtlpReceiver(Task? answer)
    {
        this.answer = answer;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        application.Run(TakeAsync);
    }

    public string Endpoint => application.Urls.First();

    public IReadOnlyList<OtlpSpan> Spans => [.. Exports("/v1/traces").SelectMany(OtlpSpan.Of)];

    public IReadOnlyList<OtlpPoint> Points => [.. Exports("/v1/metrics").SelectMany(OtlpPoint.Of)];

    /// <summary>Text and trace of each log record.</summary>
    public IReadOnlyList<(string Text, string Trace)> Logs =>
        [.. Exports("/v1/logs").SelectMany(export => export.Messages(1, 2, 2)).Select(log => (ProtoMessage.Value(log.Messages(5).Single()), log.Hex(9)))];

    /// <summary>Everything as it came, for a search in it.</summary>
    public string Everything => string.Concat(exports.Select(export => Encoding.UTF8.GetString(export.Body)));

    /// <param name="answer">When given, requests are answered only after it.</param>
    public static async Task<OtlpReceiver> StartAsync(Task? answer = null)
    {
        var receiver = new OtlpReceiver(answer);
        await receiver.application.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private IEnumerable<ProtoMessage> Exports(string path) => exports.Where(export => export.Path == path).Select(export => new ProtoMessage(export.Body));

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        exports.Enqueue((context.Request.Path, body.ToArray()));
        if (answer is not null)
        {
            await answer.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.Response.ContentType = "application/x-protobuf";
    }
}
