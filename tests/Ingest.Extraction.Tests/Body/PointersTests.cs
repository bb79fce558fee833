using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class PointersTests
{
    [Theory]
    [InlineData("Read more: <a href=/x>A tunnel</a>", true)]
    [InlineData("[ Also read <a href=/x>A tunnel</a> ]", true)]
    [InlineData("▶ Lesen Sie auch: <a href=/x>Ein Tunnel</a>", true)]
    [InlineData("<a href=/x>Read more about the tunnel</a>", true)]
    [InlineData("اقرأ أيضاً: <a href=/x>نفق</a>", true)]
    [InlineData("関連記事：<a href=/x>トンネル</a>", true)]
    [InlineData("Сондай-ақ оқыңыз: <a href=/x>Тоннель</a>", true)]
    [InlineData("წაიკითხეთ აგრეთვე: <a href=/x>გვირაბი</a>", true)]
    [InlineData("VEZANI TEKST - <a href=/x>Tunel</a>", true)]
    [InlineData("MORE: <a href=/x>A tunnel</a>", true)]
    [InlineData("Also available in: <a href=/de>Deutsch</a>", true)]
    [InlineData("More <a href=/x>boats than berths</a>", false)]
    [InlineData("Read more closely, the <a href=/x>treaty</a> is silent", false)]
    [InlineData("≫次の記事 <a href=/x>橋はいつ直るか</a>", true)]
    [InlineData("Previous article: <a href=/x>A tunnel</a>", true)]
    [InlineData("Related: nothing at all", false)]
    [InlineData("The <a href=/x>treaty</a>", false)]
    public void Tells_a_line_that_only_leads_elsewhere(string html, bool leads)
    {
        var document = Pages.Parse($"<body><p>{html}</p>");
        var block = Assert.Single(BlockCutter.Cut(document.Body!).Blocks);

        Assert.Equal(leads, Pointers.Beginning(block.Text) is > 0 and var beginning && Pointers.LeadsAway(block, beginning));
    }

    [Theory]
    [InlineData("In context: <a href=/x>Why the harbour has no light</a>", true)]
    [InlineData("<b>Lesetipp:</b> <a href=/x>Warum der Hafen kein Licht hat</a>", true)]
    [InlineData("<span>Passend dazu</span><a href=/x>Warum der Hafen kein Licht hat</a>", true)]
    [InlineData("Source: <a href=https://harbour.example/log>The log of the harbour office</a>", false)]
    [InlineData("Chapter 2: <a href=/x>Why the harbour has no light</a>", false)]
    [InlineData("Author: <a href=/x>Ana Brandt</a>", false)]
    [InlineData("What the minister said on the pier that night was this: <a href=/x>there is no light in it</a>", false)]
    [InlineData("In context: <a href=/x>Why the harbour has no light</a>, and why it will not", false)]
    public void Tells_a_link_behind_a_label(string html, bool leads)
    {
        var block = Assert.Single(BlockCutter.Cut(Pages.Parse($"<body><p>{html}</p>").Body!).Blocks);

        Assert.Equal(leads, Pointers.LeadsWithLabel(block, "quay.example"));
    }

    [Theory]
    [InlineData("• <a href=/a>Why the harbour is dark</a><br>• <a href=/b>The pilots come back again</a>", true)]
    [InlineData("<a href=/a>Why the harbour is dark</a><br><a href=/b>The pilots come back again</a>", false)]
    [InlineData("• <a href=#a>Why the harbour is dark</a><br>• <a href=#b>The pilots come back again</a>", false)]
    [InlineData("• <a href=/a>Why the harbour is dark</a>, of 1911<br>• <a href=/b>The pilots come back again</a>, of 1912", false)]
    public void Tells_headlines_behind_bullets(string html, bool expected)
    {
        var block = Assert.Single(BlockCutter.Cut(Pages.Parse($"<body><p>{html}</p>").Body!).Blocks);

        Assert.Equal(expected, Pointers.AreHeadlines(block, "quay.example"));
    }
}
