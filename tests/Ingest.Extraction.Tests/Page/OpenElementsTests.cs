using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class OpenElementsTests
{
    [Fact]
    public void Knows_the_kinds_of_names_and_counts_each_by_itself()
    {
        var elements = new OpenElements();
        elements.Of(TagKinds.KeyOf("DIV")).Open++;
        elements.Of(TagKinds.KeyOf("svg")).Open += 2;

        Assert.Equal((TagKind.Plain, 1), (elements.Of(TagKinds.KeyOf("div")).Kind, elements.Of(TagKinds.KeyOf("div")).Open));
        Assert.Equal((TagKind.Foreign, 2), (elements.Of(TagKinds.KeyOf("svg")).Kind, elements.Of(TagKinds.KeyOf("svg")).Open));
        Assert.Equal((TagKind.Void, 0), (elements.Of(TagKinds.KeyOf("br")).Kind, elements.Of(TagKinds.KeyOf("br")).Open));
    }

    [Fact]
    public void Keeps_what_it_counted_however_many_names_there_are()
    {
        var elements = new OpenElements();
        string[] names = [.. Enumerable.Range(0, 5_000).Select(i => $"x-{i}")];
        for (var i = 0; i < names.Length; i++)
        {
            elements.Of(TagKinds.KeyOf(names[i])).Open = i;
        }

        Assert.All(names, (name, i) => Assert.Equal(i, elements.Of(TagKinds.KeyOf(name)).Open));
        Assert.Equal(TagKind.Formatting, elements.Of(TagKinds.KeyOf("b")).Kind);
    }
}
