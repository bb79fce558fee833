using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison;

public sealed class BodyMendingTests
{
    /// <param name="old">Lines of the old text; with a star those that only fell out of the new one.</param>
    /// <param name="seen">Lines of the new text.</param>
    [Theory]
    [InlineData("Monday|Nuts|One pear*|Tuesday|Nuts|Two plums*|Wednesday", "Monday|Nuts|Tuesday|Nuts|Wednesday", "Monday|Nuts|One pear|Tuesday|Nuts|Two plums|Wednesday")]
    [InlineData("Nuts|Nuts|One pear*|Nuts", "Nuts|Nuts|Nuts", "Nuts|Nuts|One pear|Nuts")]
    [InlineData("Monday|Nuts|Tuesday|Nuts|One pear*", "Monday|Tuesday|Nuts", "Monday|Tuesday|Nuts|One pear")]
    [InlineData("One pear*|Monday|Two plums*", "Monday", "One pear|Monday|Two plums")]
    [InlineData("Monday|Tuesday|One pear*", "Tuesday|Monday", "Tuesday|One pear|Monday")]
    public void Puts_what_fell_out_where_it_stood_also_between_lines_that_are_said_again(string old, string seen, string mended)
    {
        var lines = Sentences(old);
        var fellOut = lines.Where(line => line.Text.EndsWith('*')).ToHashSet<object?>(ReferenceEqualityComparer.Instance);

        Assert.Equal(mended, new BodyMending(lines, Sentences(seen), fellOut, new HashSet<object?>()).Mend().Replace("\n\n", "|", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal));
    }

    private static List<Sentence> Sentences(string lines) => [.. lines.Split('|').Select((line, i) => new Sentence(line, Normalise.Key(line), i))];
}
