using System.Globalization;
using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class NearDuplicateTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 100).Select(Text)];

    [Theory]
    [InlineData("an agency's line in front")]
    [InlineData("a paragraph less")]
    [InlineData("a quarter less")]
    [InlineData("other quotation marks and case")]
    public void Finds_a_syndicated_copy(string how)
    {
        var found = Texts.Count(text => Meet(text, Copy(text, how)));
        Assert.InRange(found, Texts.Length * 99 / 100, Texts.Length);
    }

    [Fact]
    public void Tells_different_texts_apart()
    {
        var similar = from i in Enumerable.Range(0, 15) from j in Enumerable.Range(0, i) select NearDuplicate.Similarity(Texts[i], Texts[j]);
        Assert.All(similar, value => Assert.InRange(value, 0, 0.1));
    }

    [Fact]
    public void Hardly_ever_compares_different_texts()
    {
        var bands = Texts.SelectMany((text, i) => NearDuplicate.MarksOf(text)!.Bands.Select(band => (band, i))).ToLookup(pair => pair.band, pair => pair.i);
        Assert.InRange(bands.Sum(places => places.Count() - 1), 0, 3);
    }

    [Fact]
    public void Says_nothing_of_a_short_text()
    {
        Assert.Null(NearDuplicate.MarksOf("Too short to say."));
    }

    [Fact]
    public void Is_the_same_for_ever() => Assert.Equal(Stored, NearDuplicate.MarksOf(Text(0))!.Fingerprint);

    private const ulong Stored = 13119704057801344;

    private static bool Meet(string one, string other) =>
        NearDuplicate.MarksOf(one)!.Bands.Intersect(NearDuplicate.MarksOf(other)!.Bands).Any()
        && NearDuplicate.Similarity(one, other) >= NearDuplicate.SameText;

    private static string Copy(string text, string how) => how switch
    {
        "an agency's line in front" => "GENEVA (Agency) \u2014 " + text + "\n\nReporting by A. Holm; editing by B. Okri.",
        "a quarter less" => text[..(text.Length * 3 / 4)],
        "a paragraph less" => string.Join("\n\n", text.Split("\n\n").SkipLast(1)),
        _ => text.Replace('"', '\u201D').ToUpperInvariant(),
    };

    private static string Text(int seed)
    {
        var random = new Random(seed);
        return string.Join("\n\n", Enumerable.Range(0, 10).Select(_ => string.Join(' ', Enumerable.Range(0, 50).Select(_ => "w" + random.Next(3_000).ToString(CultureInfo.InvariantCulture))) + "."));
    }
}
