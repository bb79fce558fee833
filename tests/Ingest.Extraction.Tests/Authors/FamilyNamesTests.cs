using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class FamilyNamesTests
{
    [Theory]
    [InlineData("Hadžić", true)]
    [InlineData("Beridzeshvili", true)]
    [InlineData("ბერიძე", true)]
    [InlineData("Петросян", true)]
    [InlineData("Vaitkutė", true)]
    [InlineData("Horáčková", true)]
    [InlineData("Jónsdóttir", true)]
    [InlineData("O’Shea", true)]
    [InlineData("McAllister", true)]
    [InlineData("Nová", false)]
    [InlineData("Nova", false)]
    [InlineData("Suez", false)]
    [InlineData("Marsh", false)]
    [InlineData("Works", false)]
    [InlineData("Guardian", false)]
    [InlineData("Orchestra", false)]
    [InlineData("Lesson", false)]
    [InlineData("Geneva", false)]
    [InlineData("Nilsson", true)]
    [InlineData("Japan", false)]
    [InlineData("Milan", false)]
    public void Knows_names_by_how_they_end(string word, bool expected) => Assert.Equal(expected, FamilyNames.Is(word));
}
