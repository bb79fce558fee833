using System.Text;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Tests.Fetching;

public sealed class PageRefreshTests
{
    [Theory]
    [InlineData("<meta http-equiv='refresh' content='0; url=/b'>", "https://desk.example/b", 301)]
    [InlineData("<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0;URL='https://other.example/b'\">", "https://other.example/b", 301)]
    [InlineData("<meta content=\"3 ; url = b?c=1 \" http-equiv=refresh>", "https://desk.example/b?c=1", 302)]
    [InlineData("<meta http-equiv=refresh content='0, url=/b'>", "https://desk.example/b", 301)]
    [InlineData("<meta http-equiv=refresh content='300'>", null)]
    [InlineData("<meta http-equiv=refresh content='300; url=/b'>", null)]
    [InlineData("<meta http-equiv=refresh content='0; url=/a?guard=1'>", null)]
    [InlineData("<meta http-equiv=refresh content='0; url=javascript:go()'>", null)]
    [InlineData("<meta http-equiv=refresh content='0; url='>", null)]
    [InlineData("<noscript><meta http-equiv=refresh content='0; url=/plain'></noscript>", null)]
    [InlineData("<!-- <meta http-equiv=refresh content='0; url=/b'> -->", null)]
    [InlineData("<script>document.write(\"<meta http-equiv=refresh content='0; url=/b'>\")</script>", null)]
    public void Leads_where_the_page_sends_its_readers_at_once(string head, string? target, int status = 0)
    {
        var found = PageRefresh.Of(Page($"<html><head>{head}<title>Moved</title></head><body><p>Moved</p></body></html>"));
        Assert.Equal((target, status), (found?.Target.AbsoluteUri, found?.Redirect.Status ?? 0));
    }

    [Fact]
    public void A_page_with_something_of_its_own_to_say_is_read() =>
        Assert.Null(PageRefresh.Of(Page($"<meta http-equiv=refresh content='0; url=/b'><p>{new string('x', 20_000)}</p>")));

    private static FetchResult Page(string html) => new() { Outcome = FetchOutcome.Ok, FinalUrl = new Uri("https://desk.example/a"), Body = Encoding.UTF8.GetBytes(html) };
}
