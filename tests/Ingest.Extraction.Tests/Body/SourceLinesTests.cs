using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("Source: AFP", "AFP")]
    [InlineData("Quelle: dpa/AFP", "dpa|AFP")]
    [InlineData("(Fonte: ANSA)", "ANSA")]
    [InlineData("Источник: Интерфакс", "Интерфакс")]
    [InlineData("来源：新华社", "新华社")]
    [InlineData("المصدر: رويترز", "رويترز")]
    [InlineData("Source: the harbour's own figures", "")]
    [InlineData("Source: Reuters, the harbour office", "")]
    [InlineData("Reuters: the ferry stays", "")]
    [InlineData("Sources say that AFP will move", "")]
    public void Knows_a_line_that_names_agencies_alone(string line, string agencies) => Assert.Equal(agencies, string.Join('|', SourceLines.AgenciesIn(line)));
}
