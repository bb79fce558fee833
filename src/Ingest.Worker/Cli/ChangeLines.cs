using Ingest.Worker.Comparison;

namespace Ingest.Worker.Cli;

/// <summary>Prints what differs between two texts: red and "-" for what went, green and "+" for what came.</summary>
internal static class ChangeLines
{
    public static void WriteField(string name, string? old, string? seen, bool isChanged)
    {
        if (!isChanged)
        {
            return;
        }

        ColouredLine.Note($"{name}:");
        WritePair(old, seen);
    }

    public static void Write(IEnumerable<SentenceChange> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Op == SentenceOp.Moved)
            {
                ColouredLine.Moved($"(moved) {sentence.New ?? sentence.Old}");
            }
            else
            {
                WritePair(sentence.Old, sentence.New);
            }
        }
    }

    /// <summary>The sentences that differ; both texts whole where only white space or punctuation does.</summary>
    public static void WriteText(string old, string seen)
    {
        var sentences = ArticleComparer.Compare(new ArticleState { Body = old }, new ArticleState { Body = seen }).Sentences;
        if (sentences.Count == 0)
        {
            WritePair(old, seen);
            return;
        }

        Write(sentences);
    }

    private static void WritePair(string? old, string? seen)
    {
        if (!string.IsNullOrEmpty(old))
        {
            ColouredLine.Removed(old);
        }

        if (!string.IsNullOrEmpty(seen))
        {
            ColouredLine.Added(seen);
        }
    }
}
