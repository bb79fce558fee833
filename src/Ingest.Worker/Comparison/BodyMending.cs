using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Writes a body anew, without sentences that only came in and with those that only fell out, each where it stood.</summary>
internal sealed class BodyMending(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen, IReadOnlySet<object?> fellOut, IReadOnlySet<object?> cameIn)
{
    private readonly List<List<string>> paragraphs = [];

    public string Mend()
    {
        var missing = MissingBehind();
        Append(missing[0], continues: false);
        var (paragraph, isOpen) = (-1, false);
        for (var j = 0; j < seen.Count; j++)
        {
            if (!cameIn.Contains(seen[j]))
            {
                Take(seen[j], isOpen && paragraph == seen[j].Paragraph);
                (paragraph, isOpen) = (seen[j].Paragraph, true);
            }

            if (missing[j + 1].Count > 0)
            {
                Append(missing[j + 1], continues: isOpen && FollowsInParagraph(missing[j + 1][0], seen[j].Key));
                isOpen = false;
            }
        }

        return string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));
    }

    /// <summary>For each place in the new text (0 is its beginning) the indices of the old sentences that belong there.</summary>
    private List<int>[] MissingBehind()
    {
        var missing = Enumerable.Range(0, seen.Count + 1).Select(_ => new List<int>()).ToArray();
        var places = seen.Select((sentence, j) => (sentence.Key, Place: j + 1)).GroupBy(at => at.Key, at => at.Place, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var place = 0;
        for (var i = 0; i < old.Count; i++)
        {
            var sentence = old[i];
            if (fellOut.Contains(sentence))
            {
                missing[place].Add(i);
            }
            else if (places.TryGetValue(sentence.Key, out var found))
            {
                place = NextOf(found, place);
            }
        }

        return missing;
    }

    /// <summary>Of a sentence that is said again, the first of those behind this place; where none is, it was moved up, or is the one at this place.</summary>
    private static int NextOf(List<int> places, int place)
    {
        var at = places.BinarySearch(place);
        var next = at < 0 ? ~at : at + 1;
        return next < places.Count ? places[next] : places[^1] == place ? place : places[0];
    }

    /// <summary>The old sentence stood in one paragraph with the one before it, and that one is still there.</summary>
    private bool FollowsInParagraph(int at, string key) => at > 0 && old[at - 1].Key == key && old[at - 1].Paragraph == old[at].Paragraph;

    private void Append(List<int> sentences, bool continues)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            Take(old[sentences[i]], i == 0 ? continues : old[sentences[i]].Paragraph == old[sentences[i - 1]].Paragraph);
        }
    }

    private void Take(Sentence sentence, bool continues)
    {
        if (!continues)
        {
            paragraphs.Add([]);
        }

        paragraphs[^1].Add(sentence.Text);
    }
}
