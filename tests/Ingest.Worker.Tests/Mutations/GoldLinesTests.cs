using AngleSharp.Html.Parser;
using Ingest.MutationBench.Corpus;

namespace Ingest.Worker.Tests.Mutations;

public sealed class GoldLinesTests
{
    [Theory]
    [InlineData("The ferry waits", "The ferry waits", true)]
    [InlineData("[The ferry waits]", "The ferry waits", true)]
    [InlineData("Read more:The ferry waits", "The ferry waits", true)]
    [InlineData("Learn more about The ferry.", "The ferry", true)]
    [InlineData("Lire aussi:Le bac attend", "Le bac attend", true)]
    [InlineData("The minister took The ferry.", "The ferry", false)]
    [InlineData("Read more on the pier about The ferry", "The ferry", false)]
    [InlineData("The ferry waits for nobody", "The ferry waits", false)]
    [InlineData("The ferry waits", "", false)]
    public void Tells_a_link_with_a_label_from_a_sentence_with_a_link(string key, string link, bool isOne) =>
        Assert.Equal(isOne, GoldLines.IsLabelledLink(key, link));

    [Theory]
    [InlineData("<figure><figcaption><p id=x>The pier at noon.</p></figcaption></figure>", true)]
    [InlineData("<div class=image-caption><p id=x>The pier at noon.</p></div>", true)]
    [InlineData("<div><p id=x>Photo by Omar Haddad/Harbour Press</p></div>", true)]
    [InlineData("<div><p id=x>Image Source: Omar Haddad</p></div>", true)]
    [InlineData("<div><p id=x>Photos that were found in the tower say otherwise.</p></div>", false)]
    [InlineData("<div><p id=x>The pier at noon.</p></div>", false)]
    public async Task Tells_captions_and_credits_from_text(string html, bool isOne)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        Assert.Equal(isOne, GoldLines.IsBesideText(document.GetElementById("x")!));
    }

    [Fact]
    public async Task Takes_no_page_for_a_caption()
    {
        var text = string.Concat(Enumerable.Repeat("<p>The ferry was late again, and nobody on the pier had been told of it.</p>", 20));
        using var document = await new HtmlParser().ParseDocumentAsync($"<div class=with-captions><p id=x>The pier at noon.</p>{text}</div>", TestContext.Current.CancellationToken);
        Assert.False(GoldLines.IsBesideText(document.GetElementById("x")!));
    }
}
