using Ingest.Extraction.Authors.Bios;

namespace Ingest.Extraction.Tests.Authors.Bios;

public sealed class WordListTests
{
    private static readonly FoldedText Text = FoldedText.Of("Ann Lee is an editor, author and Editor. She lives in Oslo; follow her @annlee and her book.");

    [Fact]
    public void Counts_a_word_once_and_every_phrase() => Assert.Equal(
        (2, 2, 2, 2, 0),
        (Text.CountOf(BioLexicon.Roles), Text.CountOf(BioLexicon.Phrases), Text.CountOf(BioLexicon.Contacts), Text.CountOf(BioLexicon.ThirdPerson), Text.CountOf(BioLexicon.House)));

    [Fact]
    public void Refuses_a_list_that_it_does_not_know() => Assert.Throws<ArgumentException>(() => Text.CountOf(BioLexicon.Reach));
}
