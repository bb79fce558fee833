namespace Ingest.Extraction.Tests.Page;

public sealed class ElementListTests
{
    private const string Html = "<body><main id=story class='a b'><h1>Ferry</h1><p>Full <b>until <i>Sunday</i></b></p></main><footer><p>End</p></footer>";

    [Theory]
    [InlineData("main", "h1 p b i")]
    [InlineData("b", "i")]
    [InlineData("i", "")]
    [InlineData("footer", "p")]
    [InlineData("body", "main h1 p b i footer p")]
    public void Gives_what_is_below_an_element_as_one_range(string name, string below)
    {
        var page = Pages.Read(Html);

        var (all, range) = (page.Elements.All, page.Elements.All.Below(page.Document.First(name)!));

        Assert.Equal(below, string.Join(' ', all.Items[range].ToArray().Select(item => item.Element.LocalName)));
    }

    [Fact]
    public void Reads_the_names_of_its_elements()
    {
        var main = Pages.Read(Html).Elements.All.Items.ToArray().Single(item => item.Element.LocalName == "main");

        Assert.Equal(("story", "a b"), (main.Id, main.ClassName));
    }
}
