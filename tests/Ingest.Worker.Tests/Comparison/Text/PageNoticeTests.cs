using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class PageNoticeTests
{
    [Theory]
    [InlineData("This article is more than 2 years old")]
    [InlineData("This article is more than 1 year old.")]
    [InlineData("This story was published more than five years ago.")]
    [InlineData("This story was last updated over 3 years ago.")]
    [InlineData("This page has been archived and is no longer updated.")]
    [InlineData("This live page is no longer being updated")]
    [InlineData("This is an archived article and the information in it may be outdated.")]
    [InlineData("You are reading the UK edition. Switch to International")]
    [InlineData("You’re viewing our US version.")]
    [InlineData("Dieser Artikel ist mehr als 3 Jahre alt.")]
    [InlineData("Dieser Beitrag ist älter als ein Jahr")]
    [InlineData("Cet article a plus d’un an")]
    [InlineData("Este artículo tiene más de 2 años")]
    [InlineData("Questo articolo ha più di un anno")]
    [InlineData("Este texto tem mais de 3 anos")]
    [InlineData("Dit artikel is ouder dan 5 jaar")]
    [InlineData("Artikeln är mer än 2 år gammal")]
    [InlineData("Artikkelen er over ett år gammel.")]
    [InlineData("Denne artikel er mere end 1 år gammel")]
    [InlineData("Artikkeli on yli 2 vuotta vanha")]
    [InlineData("この記事は公開から1年以上経過しています。")]
    public void Says_how_old_the_page_is(string line) => Assert.True(PageNotice.Is(line));

    [Theory]
    [InlineData("This bridge is more than 2 years old")]
    [InlineData("The article is more than two pages long.")]
    [InlineData("This story begins more than a year ago, in a kitchen in Oslo.")]
    [InlineData("Dieser Text ist mehr als ein Gesetz.")]
    [InlineData("This page of the diary has been archived by the museum in Bergen since 1987, and this page is no longer updated by anybody, which the curator finds quite natural for a diary of that age.")]
    [InlineData("You are reading the book's first edition, said the librarian, and nobody knows what became of the other four copies.")]
    [InlineData("")]
    public void Says_something_of_the_world(string line) => Assert.False(PageNotice.Is(line));
}
