using Ingest.Extraction;
using Ingest.Worker.Authors;

namespace Ingest.Worker.Tests.Authors;

public sealed class AuthorIdentityTests
{
    [Theory]
    [InlineData("Josh Rogin")]
    [InlineData("By JOSH ROGIN")]
    [InlineData("Josh Rogin, The Cable")]
    [InlineData("Rogin, Josh")]
    [InlineData("Josh Rogin, Staff Writer")]
    [InlineData("Dr. Josh Rogin")]
    [InlineData("Josh  Rogin")]
    [InlineData("Jósh Rogin")]
    [InlineData("Josh Rogin, PhD")]
    public void Is_one_person_however_the_name_is_spelled(string spelling) => Assert.Equal("josh rogin", AuthorIdentity.NameKey(spelling));

    [Theory]
    [InlineData("Jörg Müller", "jorg muller")]
    [InlineData("Ludwig van Beethoven", "ludwig van beethoven")]
    [InlineData("Reuters", "reuters")]
    [InlineData("구현모", "구현모")]
    public void Folds_case_and_diacritics(string name, string expected) => Assert.Equal(expected.Normalize(System.Text.NormalizationForm.FormKD), AuthorIdentity.NameKey(name));

    [Fact]
    public void Names_the_strongest_key_first()
    {
        var author = new ExtractedAuthor("Ann Lee") { Url = new Uri("https://www.example.org/people/Ann-Lee/?ref=1"), Email = "Ann@Example.org", Twitter = "AnnLee" };

        Assert.Equal(
            [
                new AuthorKey(AuthorKeyKind.ProfileUrl, "example.org/people/ann-lee"),
                new AuthorKey(AuthorKeyKind.Email, "ann@example.org"),
                new AuthorKey(AuthorKeyKind.Twitter, "annlee"),
                new AuthorKey(AuthorKeyKind.Name, "ann lee"),
            ],
            AuthorIdentity.KeysOf(author));
    }

    [Fact]
    public void Takes_no_home_page_for_a_profile() =>
        Assert.DoesNotContain(AuthorIdentity.KeysOf(new ExtractedAuthor("Ann Lee") { Url = new Uri("https://example.org/") }), key => key.Kind == AuthorKeyKind.ProfileUrl);
}
