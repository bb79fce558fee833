using Ingest.Extraction.Authors;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors;

public sealed class OtherPeopleTests
{
    private const string Link = "<a href='/people/ana-brandt'>Ana Brandt</a>";

    [Theory]
    [InlineData($"<p><span>Related Experts: </span>{Link}</p>")]
    [InlineData($"<p>Related people: <a href='/people/bo-ek'>Bo Ek</a>, {Link}</p>")]
    [InlineData($"<section><h2>Our experts on ports</h2><div class='card'><h3>{Link}</h3><p>Director</p></div></section>")]
    [InlineData($"<section><h2>Our experts on ports</h2><div class='card'><h3><a href='/people/bo-ek'>Bo Ek</a></h3></div><div class='card'><h3>{Link}</h3></div></section>")]
    [InlineData($"<div><h3>People mentioned</h3></div><ul><li>{Link}</li></ul>")]
    [InlineData($"<div><h2>Ansprechpartnerin</h2><p>{Link}</p></div>")]
    [InlineData($"<div><h2>Experts associés</h2><div>{Link}</div></div>")]
    [InlineData($"<div><h2>Relaterade experter</h2><div>{Link}</div></div>")]
    [InlineData($"<div><h2>Наши эксперты</h2><div>{Link}</div></div>")]
    public void Know_the_label_over_or_before_the_list(string html) => Assert.True(Hold(html));

    [Theory]
    [InlineData($"<p>By {Link}</p>")]
    [InlineData($"<div><h3>Authors</h3><ul><li>{Link}</li></ul></div>")]
    [InlineData($"<div><h3>Experts</h3><ul><li>{Link}</li></ul></div>")]
    [InlineData($"<div><h3>Related experts</h3><ul><li>Bo Ek</li></ul><h3>Written by</h3><p>{Link}</p></div>")]
    [InlineData($"<div><h3>Contact</h3><p>The office in the harbour answers whoever writes before noon, and nobody after that, for its clerk goes home on the ferry at one.</p><p>{Link}</p></div>")]
    public void Do_not_know_authors(string html) => Assert.False(Hold(html));

    private static bool Hold(string html)
    {
        var body = Pages.Parse($"<body><h1>A harbour waits</h1>{html}</body>").Body!;
        return OtherPeople.Hold(body.Descendants().Last(element => element.LocalName == "a"), body.First("h1"));
    }
}
