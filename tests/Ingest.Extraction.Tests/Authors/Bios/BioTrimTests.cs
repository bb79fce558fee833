using Ingest.Extraction.Authors.Bios;

namespace Ingest.Extraction.Tests.Authors.Bios;

public sealed class BioTrimTests
{
    private const string Bio = "Ann Lee is a staff writer at the Harbour Gazette.";

    [Theory]
    [InlineData(Bio + " View all posts by Ann Lee")]
    [InlineData(Bio + " Read more")]
    [InlineData(Bio + " More from Ann Lee »")]
    [InlineData(Bio + " Alle Artikel von Ann Lee")]
    [InlineData(Bio + " Mehr Infos")]
    [InlineData(Bio + " Learn more about Ann →")]
    [InlineData(Bio + " View Full Profile")]
    [InlineData(Bio + " Lees meer")]
    [InlineData(Bio + " Tous les articles de Ann Lee")]
    [InlineData(Bio + " Więcej o autorce")]
    [InlineData(Bio + " Follow us on Twitter @harbourgazette.")]
    [InlineData(Bio + " The views expressed are the author's own.")]
    [InlineData("About the author: " + Bio)]
    [InlineData("Ann Lee Twitter " + Bio)]
    [InlineData("Ann Lee | " + Bio)]
    public void Cuts_what_is_printed_with_it(string text) => Assert.Equal(Bio, BioTrim.Of(text, "Ann Lee"));

    [Theory]
    [InlineData(Bio)]
    [InlineData(Bio + " Follow her on Twitter @annlee.")]
    [InlineData(Bio + " Got a tip? Email ann@gazette.example.")]
    [InlineData("Ann Lee, Ann Lee's daughter, writes about ports.")]
    public void Keeps_what_is_about_the_person(string text) => Assert.Equal(text, BioTrim.Of(text, "Ann Lee"));
}
