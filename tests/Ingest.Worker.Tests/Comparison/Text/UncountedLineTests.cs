using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class UncountedLineTests
{
    [Theory]
    [InlineData("1,234 views")]
    [InlineData("12 comments 3 shares")]
    [InlineData("Comments (7)")]
    [InlineData("312 people are reading this")]
    [InlineData("5 min read")]
    [InlineData("© 2027 Example Media. All rights reserved.")]
    [InlineData("Copyright 2027 Example Media")]
    [InlineData("Updated 3 hours ago")]
    [InlineData("Last updated: Wed 20 Nov 2019, 1:39 am EST")]
    [InlineData("Aktualisiert am 3. Oktober 2024 um 14:05 Uhr")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Anzeige")]
    [InlineData("Read more: What the election means for the north")]
    [InlineData("Lire aussi : La suite de l'histoire")]
    [InlineData("Sign up for our newsletter")]
    public void Is(string line) => Assert.True(UncountedLine.Is(line));

    [Theory]
    [InlineData("The video had 1,234 views.")]
    [InlineData("Updated guidance was sent to 12 hospitals in the north")]
    [InlineData("He wrote 3 newsletters.")]
    [InlineData("Anzeige gegen den Minister")]
    [InlineData("12 March 2024")]
    [InlineData("Is this 1984?")]
    [InlineData("Copyright law was changed")]
    [InlineData("3 shares fell by 4 percent")]
    public void Is_not(string line) => Assert.False(UncountedLine.Is(line));
}
