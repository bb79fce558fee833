using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors;

public sealed class BylineBlocksTests
{
    private static readonly string[] Names = ["Angela Mezcua", "Flavia Polite-Brand", "Annelie Brandt", "Stephanie Gonzaga", "Jocelyn G. Meinert", "Florencia Henshaw", "Maria Luisa Parra", "Eduard Viana"];

    [Theory]
    [InlineData("By {0}", true)]
    [InlineData("{0}", true)]
    [InlineData("By {0} at the meeting of the harbour council in March", false)]
    public void A_line_of_many_names_is_a_byline(string line, bool expected)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><p>{line.Replace("{0}", string.Join(" and ", Names), StringComparison.Ordinal)}</p></body>").Body!);

        Assert.Equal(expected, BylineBlocks.Of(new Byline("names", [.. Names.Select(name => new Credit(name, AuthorKind.Person))]), page).Any());
    }
}
