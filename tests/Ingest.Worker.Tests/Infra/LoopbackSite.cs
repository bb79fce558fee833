using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Tests.Infra;

/// <summary>A web site on loopback whose pages a test sets and changes; unknown paths are 404. Every request is remembered.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SiteAnswer> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SiteRequest> requests = new();
    private readonly List<(Func<bool> IsMet, TaskCompletionSource Met)> waiting = [];
    private readonly WebApplication application;
    private int running;
    private int mostAtOnce;

    private LoopbackSite(IPAddress address, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address, port));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>What is answered for <paramref name="path"/> (query included) from now on; null makes it 404 again.</summary>
    public SiteAnswer? this[string path]
    {
        get => answers.GetValueOrDefault(path);
        set
        {
            if (value is null)
            {
                answers.TryRemove(path, out _);
                return;
            }

            answers[path] = value;
        }
    }

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SiteRequest> Requests => [.. requests];

    /// <summary>The most requests that were being answered at one moment.</summary>
    public int MostAtOnce => mostAtOnce;

    /// <param name="address">Another one of 127.0.0.0/8 makes another host of it.</param>
    public static async Task<LoopbackSite> StartAsync(string address = "127.0.0.1", int port = 0)
    {
        var site = new LoopbackSite(IPAddress.Parse(address), port);
        await site.application.StartAsync();
        return site;
    }

    /// <summary>The absolute address of a path.</summary>
    public Uri Url(string path = "/") => new(new Uri(application.Urls.First()), path);

    public void SetHtml(string path, string html) => this[path] = SiteAnswer.Html(html);

    public void SetFeed(string path, string xml) => this[path] = SiteAnswer.Xml(xml);

    public int RequestsFor(string path) => requests.Count(request => request.Path == path);

    /// <summary>Ends when <paramref name="path"/> was asked for that many times.</summary>
    public Task RequestedAsync(string path, int times = 1) => WhenAsync(() => RequestsFor(path) >= times);

    /// <summary>Ends when the site was asked that many times.</summary>
    public Task RequestedAsync(int times) => WhenAsync(() => requests.Count >= times);

    public async ValueTask DisposeAsync()
    {
        // Requests that a test holds back are cut off; a graceful stop would wait for them.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private Task WhenAsync(Func<bool> isMet)
    {
        lock (waiting)
        {
            if (isMet())
            {
                return Task.CompletedTask;
            }

            var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((isMet, met));
            return met.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Exchange(ref mostAtOnce, Math.Max(mostAtOnce, Interlocked.Increment(ref running)));
        try
        {
            Remember(context.Request);
            await SendAsync(context, answers.GetValueOrDefault(PathOf(context.Request), SiteAnswer.Error(404)));
        }
        catch (OperationCanceledException)
        {
            // The client gave up, or the site is being closed.
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    private static async Task SendAsync(HttpContext context, SiteAnswer answer)
    {
        if (answer.After is { } moment)
        {
            await moment.WaitAsync(context.RequestAborted);
        }

        var response = context.Response;
        response.Headers.ETag = answer.ETag;
        if (answer.ETag is not null && context.Request.Headers.IfNoneMatch == answer.ETag)
        {
            response.StatusCode = 304;
            return;
        }

        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private void Remember(HttpRequest request)
    {
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        requests.Enqueue(new SiteRequest(PathOf(request), headers));
        lock (waiting)
        {
            foreach (var wait in waiting.Where(wait => wait.IsMet()).ToList())
            {
                waiting.Remove(wait);
                wait.Met.SetResult();
            }
        }
    }

    private static string PathOf(HttpRequest request) => request.Path + request.QueryString.Value;
}
