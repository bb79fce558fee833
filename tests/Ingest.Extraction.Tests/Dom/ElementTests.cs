using Ingest.Extraction.Dom;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Dom;

public sealed class ElementTests
{
    private const string Html = "<main id=m class='a  b\nc' class=d><p>One <b>two</b></p><p><a name=x>no</a><a href=/y>three</a></p></main>";

    [Fact]
    public void Has_the_first_of_two_attributes_of_a_name()
    {
        var main = Pages.Parse(Html).First("main")!;

        Assert.Equal(("m", "a  b\nc", null), (main.Id, main.ClassName, main.GetAttribute("href")));
        Assert.True(main.HasAttribute("id"));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", true)]
    [InlineData("c", true)]
    [InlineData("d", false)]
    [InlineData("a  b", false)]
    public void Knows_its_class_names(string name, bool has) => Assert.Equal(has, Pages.Parse(Html).First("main")!.HasClass(name));

    [Fact]
    public void Shares_its_class_with_those_that_have_the_same()
    {
        var paragraphs = Pages.Parse("<p class='a&amp;b'>One</p><p class='a&amp;b'>Two</p>").Body!.Children.ToList();

        Assert.Equal("a&b", paragraphs[0].ClassName);
        Assert.Same(paragraphs[0].ClassName, paragraphs[1].ClassName);
    }

    [Fact]
    public void Finds_what_is_around_and_below_it()
    {
        var document = Pages.Parse(Html);
        var bold = document.First("b")!;

        Assert.Equal(["p", "main", "body", "html"], bold.Ancestors().Select(element => element.LocalName));
        Assert.Equal("main", bold.Closest("main")?.LocalName);
        Assert.Same(bold, bold.Closest("b"));
        Assert.Null(bold.Closest("table"));
        Assert.Equal(["/y"], document.Links.Select(link => link.GetAttribute("href")));
        Assert.True(document.First("main")!.Contains(bold));
        Assert.False(bold.Contains(document.First("main")));
        Assert.Equal("One ", Assert.IsType<TextNode>(bold.PreviousSibling).Data);
        Assert.Equal("One twonothree", document.Body!.TextContent);
    }

    [Fact]
    public void Is_taken_out_wrapped_and_dissolved()
    {
        var document = Pages.Parse(Html);
        document.First("b")!.WrapIn("i");
        Assert.Equal(["i"], document.First("p")!.Children.Select(element => element.LocalName));

        document.First("i")!.Dissolve();
        Assert.Equal(["b"], document.First("p")!.Children.Select(element => element.LocalName));

        document.First("b")!.Remove();
        Assert.Equal(("One ", 0), (document.First("p")!.TextContent, document.First("p")!.ChildElementCount));
    }

    [Fact]
    public void Is_no_part_of_a_page_that_a_template_holds()
    {
        var document = Pages.Parse("<p>a<template><p>b<i>c</i></template><svg><title>d</title></svg>");

        Assert.Equal("ad", document.TextContent);
        Assert.False(document.Has("i"));
        Assert.True(Assert.IsType<TemplateElement>(document.First("template")).Content.Has("i"));
        Assert.Equal([true, false], new[] { "p", "title" }.Select(name => document.First(name)!.IsHtml));
    }
}
