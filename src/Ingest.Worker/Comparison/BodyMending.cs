using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Writes a body anew, without sentences that only came in and with those that only fell out, each where it stood.</summary>
internal sealed class BodyMending(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen, IReadOnlySet<object?> fellOut, IReadOnlySet<object?> cameIn)
{
    private readonly List<List<string>> paragraphs = [];
    private readonly Dictionary<Sentence, Sentence> before = new(ReferenceEqualityComparer.Instance);

    public string Mend()
    {
        var missing = MissingBehind();
        Append(missing[0]);
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
                Append(missing[j + 1], continues: isOpen && before.TryGetValue(missing[j + 1][0], out var said) && said.Key == seen[j].Key && said.Paragraph == missing[j + 1][0].Paragraph);
                isOpen = false;
            }
        }

        return string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));
    }

    /// <summary>For each place in the new text (0 is its beginning) the old sentences that belong there.</summary>
    private List<Sentence>[] MissingBehind()
    {
        var missing = Enumerable.Range(0, seen.Count + 1).Select(_ => new List<Sentence>()).ToArray();
        var places = seen.Select((sentence, j) => (sentence.Key, Place: j + 1)).GroupBy(at => at.Key, at => at.Place, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        var place = 0;
        for (var i = 0; i < old.Count; i++)
        {
            var sentence = old[i];
            if (fellOut.Contains(sentence))
            {
                missing[place].Add(sentence);
                if (i > 0)
                {
                    before[sentence] = old[i - 1];
                }
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

    private void Append(List<Sentence> sentences, bool continues = false)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            Take(sentences[i], i == 0 ? continues : sentences[i].Paragraph == sentences[i - 1].Paragraph);
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
