using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Writes a body anew, without sentences that only came in and with those that only fell out, each where it stood.</summary>
internal sealed class BodyMending(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen, IReadOnlySet<object?> fellOut, IReadOnlySet<object?> cameIn)
{
    private readonly List<List<string>> paragraphs = [];

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
                Append(missing[j + 1]);
                isOpen = false;
            }
        }

        return string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));
    }

    /// <summary>For each place in the new text (0 is its beginning) the old sentences that belong there.</summary>
    private List<Sentence>[] MissingBehind()
    {
        var missing = Enumerable.Range(0, seen.Count + 1).Select(_ => new List<Sentence>()).ToArray();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var j = seen.Count - 1; j >= 0; j--)
        {
            places[seen[j].Key] = j + 1;
        }

        var place = 0;
        foreach (var sentence in old)
        {
            if (fellOut.Contains(sentence))
            {
                missing[place].Add(sentence);
            }
            else if (places.TryGetValue(sentence.Key, out var found))
            {
                place = found;
            }
        }

        return missing;
    }

    private void Append(List<Sentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            Take(sentences[i], continues: i > 0 && sentences[i].Paragraph == sentences[i - 1].Paragraph);
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
