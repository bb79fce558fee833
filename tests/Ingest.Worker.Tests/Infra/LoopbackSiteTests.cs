using System.Net;

namespace Ingest.Worker.Tests.Infra;

public sealed class LoopbackSiteTests
{
    [Fact]
    public async Task Answers_what_was_set_last_and_404_for_the_rest()
    {
        await using var site = await LoopbackSite.StartAsync();
        using var client = new HttpClient();
        site.SetHtml("/a?b=1", "<p>one</p>");
        Assert.Equal("<p>one</p>", await client.GetStringAsync(site.Url("/a?b=1")));
        site.SetHtml("/a?b=1", "<p>two</p>");
        Assert.Equal("<p>two</p>", await client.GetStringAsync(site.Url("/a?b=1")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(site.Url("/c"))).StatusCode);
        Assert.Equal(["/a?b=1", "/a?b=1", "/c"], site.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task Holds_an_answer_back_until_it_is_let_go()
    {
        await using var site = await LoopbackSite.StartAsync();
        using var client = new HttpClient();
        var gate = new TaskCompletionSource();
        site["/slow"] = SiteAnswer.Html("late") with { After = gate.Task };
        var answer = client.GetStringAsync(site.Url("/slow"));
        await site.RequestedAsync("/slow");
        Assert.False(answer.IsCompleted);
        gate.SetResult();
        Assert.Equal("late", await answer);
    }
}
