using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>What became of one sentence, or of two that were joined or one that was cut in two.</summary>
/// <param name="Old">Empty for an added sentence.</param>
/// <param name="New">Empty for a removed one.</param>
internal sealed record SentencePair(SentenceOp Op, IReadOnlyList<Sentence> Old, IReadOnlyList<Sentence> New)
{
    public IEnumerable<string> OldWords => Old.SelectMany(sentence => sentence.Words);

    public IEnumerable<string> NewWords => New.SelectMany(sentence => sentence.Words);

    public SentenceChange ToChange() => new(Op, TextOf(Old), TextOf(New));

    private static string? TextOf(IReadOnlyList<Sentence> sentences) =>
        sentences.Count == 0 ? null : string.Join(' ', sentences.Select(sentence => sentence.Text));
}
