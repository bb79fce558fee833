using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Tests.Labels;

public sealed class TreeEnsembleTests
{
    private static readonly TreeEnsemble TwoTrees = TreeEnsemble.Of(
        [
            new Tree([new TreeNode(0, 0.5f, ~0, 1), new TreeNode(1, 10, ~1, ~2)], [-1, 0.25, 2]),
            new Tree([new TreeNode(1, 3, ~0, ~1)], [0.125, -0.5]),
        ],
        slope: 0.5);

    [Theory]
    [InlineData(0.5f, 3f, -0.875)]
    [InlineData(0.6f, 10f, -0.25)]
    [InlineData(0.6f, 10.5f, 1.5)]
    public void Adds_the_leaves_that_a_row_falls_into(float first, float second, double score) =>
        Assert.Equal(score, TwoTrees.Score([first, second]));

    [Fact]
    public void Scores_many_rows_as_it_scores_each()
    {
        float[] rows = [0.5f, 3, 0.6f, 10, 0.6f, 10.5f];
        var scores = new double[3];

        TwoTrees.Score(rows, width: 2, scores);

        Assert.Equal([-0.875, -0.25, 1.5], scores);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(11)]
    public void Scores_rows_abreast_as_it_scores_each(int count)
    {
        float[] values = [0.5f, 3, 0.6f, 10, float.NaN, 10.5f, 0.6f, float.NaN];
        float[] rows = [.. Enumerable.Range(0, count * 2).Select(i => values[i % values.Length])];
        var scores = new double[count];

        TwoTrees.Score(rows, width: 2, scores);

        Assert.Equal(Enumerable.Range(0, count).Select(i => TwoTrees.Score([rows[i * 2], rows[(i * 2) + 1]])), scores);
        Assert.Equal([-0.875, -0.25, 1.5, 1.5], scores[..4]);
    }

    [Fact]
    public void Gives_an_even_chance_at_zero() => Assert.Equal(0.5f, TwoTrees.ChanceOf(0));

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        using var stream = new MemoryStream();
        TreeEnsembleFile.Write(stream, TwoTrees);
        stream.Position = 0;

        var read = TreeEnsembleFile.Read(stream);

        using var again = new MemoryStream();
        TreeEnsembleFile.Write(again, read);
        Assert.Equal(stream.ToArray(), again.ToArray());
        Assert.Equal(TwoTrees.Score([0.6f, 10.5f]), read.Score([0.6f, 10.5f]));
    }

    [Fact]
    public void Refuses_what_is_no_model() =>
        Assert.Throws<InvalidDataException>(() => TreeEnsembleFile.Read(new MemoryStream(new byte[64])));
}
