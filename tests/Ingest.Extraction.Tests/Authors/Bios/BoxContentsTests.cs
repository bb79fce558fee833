using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors.Bios;

public sealed class BoxContentsTests
{
    [Theory]
    [InlineData("<div><picture></picture></div>", true, false, false)]
    [InlineData("<p><a href='mailto:ann@example.org'>Write</a></p>", false, true, false)]
    [InlineData("<p><a href='https://x.com/annlee'>X</a></p>", false, true, false)]
    [InlineData("<p><a rel='nofollow author' href='/a'>Ann Lee</a></p>", false, false, true)]
    [InlineData("<p><a href='/people/ann-lee'>Ann Lee</a><img src='a.jpg'></p>", true, false, true)]
    [InlineData("<p><a href='/box.com/a' rel='authors'>More</a> <span rel='author'>Ann Lee</span></p>", false, false, false)]
    public void Finds_pictures_and_links_at_any_depth(string html, bool picture, bool contact, bool profile)
    {
        var document = Pages.Parse("<body><aside>" + html + "</aside>");

        Assert.Equal(new BoxContents(picture, contact, profile), BoxContents.Of(document.First("aside")!));
    }
}
