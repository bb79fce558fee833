using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Reextracting;

namespace Ingest.Worker.Tests.Storage.Reextracting;

public sealed class ReadingChainTests
{
    private static readonly (int Number, int? PreviousNumber, VersionOrigin Origin)[] Versions =
    [
        (1, null, VersionOrigin.Publisher),
        (2, 1, VersionOrigin.Publisher),
        (3, 1, VersionOrigin.Reextraction),
        (4, 3, VersionOrigin.Reextraction),
        (5, 2, VersionOrigin.Publisher),
        (6, 5, VersionOrigin.Reextraction),
    ];

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(2, 2)]
    [InlineData(5, 6)]
    [InlineData(6, 6)]
    public void Leads_to_the_last_that_was_read_again(int number, int head) => Assert.Equal(head, ReadingChain.Head(Versions, number));

    [Theory]
    [InlineData(4, 1, 3)]
    [InlineData(6, 5)]
    [InlineData(2)]
    public void Knows_whose_place_a_reading_took(int number, params int[] before) => Assert.Equal(before, ReadingChain.Superseded(Versions, number).Order());
}
