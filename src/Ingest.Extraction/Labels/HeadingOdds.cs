using System.Runtime.InteropServices;

namespace Ingest.Extraction.Labels;

/// <summary>What the words of a heading mean for the blocks under it.</summary>
/// <param name="Heading">Its ordinal; -1 for none.</param>
/// <param name="Words">The mean of its words' log-odds.</param>
/// <param name="Whole">The log-odds of its whole text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeadingOdds(int Heading, float Words, float Whole)
{
    public static HeadingOdds None { get; } = new(-1, 0, 0);

    /// <param name="odds">The log-odds of a key; 0 where it is not known.</param>
    public static HeadingOdds Of(PageWords words, int heading, Func<int, float> odds)
    {
        if (heading < 0)
        {
            return None;
        }

        var sum = default(OddsSum);
        foreach (var word in words.Of(heading))
        {
            sum.Add(odds(Phrases.WordOfHeading(word)));
        }

        return new HeadingOdds(heading, sum.Mean, odds(Phrases.WholeHeading(words.Shapes[heading].Hash)));
    }
}
