using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class LinkHeaderTests
{
    [Theory]
    [InlineData("<https://hub.example/>; rel=\"hub\"", "https://hub.example/")]
    [InlineData("<https://press.example/feed>; rel=self, </hub>; title=x; rel=\"other hub\"", "https://press.example/hub")]
    [InlineData("<https://hub.example/>", null)]
    [InlineData("<https://hub.example/?a=1,2;b>; rel=\"hub\", <https://press.example/>; rel=self", "https://hub.example/?a=1,2;b")]
    [InlineData("<https://press.example/>; rel=self,<https://hub.example/>;rel=hub", "https://hub.example/")]
    [InlineData("<https://hub.example/; rel=hub", null)]
    [InlineData("nonsense; rel=hub", null)]
    [InlineData("", null)]
    public void Finds_the_hub(string header, string? hub) => Assert.Equal(hub, LinkHeader.Find([header], "hub", new Uri("https://press.example/feed")));
}
