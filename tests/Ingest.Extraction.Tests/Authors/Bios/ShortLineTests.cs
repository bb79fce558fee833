using Ingest.Extraction.Authors.Bios;

namespace Ingest.Extraction.Tests.Authors.Bios;

public sealed class ShortLineTests
{
    private static readonly KnownName[] Names = [new("Ann Lee"), new("José Núñez")];

    [Theory]
    [InlineData("About the author", -1, true, false)]
    [InlineData("ABOUT THE AUTHOR:", -1, true, false)]
    [InlineData("Ann Lee", 0, false, true)]
    [InlineData("By ANN LEE, Berlin", 0, false, true)]
    [InlineData("Lee, Ann: what the ferry carried on Sunday", -1, false, false)]
    [InlineData("Jose Nunez", 1, false, true)]
    [InlineData("José Núñez in Vigo", 1, false, true)]
    [InlineData("Über den Autor", -1, true, false)]
    [InlineData("Sign up for news from the harbour", -1, false, false)]
    [InlineData("Written\nby", -1, true, false)]
    public void Tells_names_and_headings(string text, int author, bool isHeading, bool isNameAlone)
    {
        var line = ShortLine.Of(text, Names);

        Assert.Equal((author, isHeading, isNameAlone), (line.Author, line.IsHeading, line.IsNameAlone));
    }
}
