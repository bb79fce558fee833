using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class AccountLinesTests
{
    [Theory]
    [InlineData("Find us on <a href=https://www.instagram.com/quay>Instagram</a> and <a href=https://x.com/quay>X</a>.", true)]
    [InlineData("Haberler için <a href=https://t.me/quay>Telegram</a>, <a href=https://m.youtube.com/@quay>YouTube</a>", true)]
    [InlineData("<a href=https://news.google.com/publications/quay>Google News</a>", true)]
    [InlineData("Hier geht es zum <a href=https://whatsapp.com/channel/quay>Kanal</a>", true)]
    [InlineData("She wrote so on <a href=https://t.me/quay>Telegram</a>.", false)]
    [InlineData("The post on <a href=https://x.com/quay/status/12>X</a> was shown on <a href=https://www.facebook.com/quay/posts/9>Facebook</a>.", false)]
    [InlineData("The group has accounts on <a href=https://x.com/q>X</a> and <a href=https://t.me/q>Telegram</a>, and <a href=https://quay.example/r>a report</a> on it.", false)]
    [InlineData("The <a href=https://quay.example/x.com>list</a> and <a href=https://quay.example/t.me>its copy</a>", false)]
    [InlineData("On <a href=https://x.com/q>X</a> and <a href=https://t.me/q>Telegram</a> the keeper has told for eleven years what he sees from the lamp room, day by day, which ships pass without a pilot on board, and which of them come back at night without lights.", false)]
    public void Tells_where_the_house_can_be_followed(string html, bool expected)
    {
        var block = Assert.Single(BlockCutter.Cut(Pages.Parse($"<body><p>{html}</p>").Body!).Blocks);

        Assert.Equal(expected, AccountLines.Is(block));
    }
}
