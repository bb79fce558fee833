namespace Ingest.Worker.Comparison.Text;

/// <summary>One sentence of a body.</summary>
/// <param name="Text">As printed, white space cleaned.</param>
/// <param name="Key">What it is compared by.</param>
/// <param name="Paragraph">Which paragraph it stands in, from 0.</param>
internal sealed record Sentence(string Text, string Key, int Paragraph)
{
    private string[]? words;

    private int? wordCount;

    public int WordCount => wordCount ??= Comparison.Text.Words.Count(Key);

    /// <summary>Folded to lower case.</summary>
    public string[] Words => words ??= Comparison.Text.Words.Of(Key);
}
