using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class TagLinesTests
{
    [Theory]
    [InlineData("Tags: harbour, treaty", 0, true)]
    [InlineData("Tags harbour, treaty", 0.9, true)]
    [InlineData("Schlagwörter: Hafen, Vertrag", 0, true)]
    [InlineData("标签：港口", 0, true)]
    [InlineData("Tags on the crates said where they had come from", 0, false)]
    [InlineData("Tags: the crates had none.", 0, false)]
    [InlineData("Tagsüber ist der Hafen leer", 0.9, false)]
    [InlineData("Mots-clés", 0, true)]
    [InlineData("タグ 市政, プール", 0.65, true)]
    [InlineData("カテゴリ サーバ / ストレージ", 0.8, true)]
    [InlineData("| Abgelegt unter Hafen, Verträge", 0.65, true)]
    [InlineData("Classé dans Ports, Traités", 0.7, true)]
    [InlineData("Abgelegt unter den Brettern lag das Boot", 0, false)]
    [InlineData("Tags are sewn into the lining", 0, false)]
    public void Tells_what_a_text_is_filed_under(string line, double linkDensity, bool expected) => Assert.Equal(expected, TagLines.Is(line, linkDensity));
}
