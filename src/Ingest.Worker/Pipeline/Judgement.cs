using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>What a sight of an article means, and the state that was judged.</summary>
internal sealed record Judgement(ArticleState State, VersionDecision Decision)
{
    /// <summary>What the page was read as (<see cref="ReadingFingerprint"/>); null where the article came in several pages.</summary>
    public byte[]? Reading { get; init; }

    /// <summary>What differs may be the extractor's doing alone (<see cref="Visit.IsRereading"/>).</summary>
    public bool IsRereading { get; init; }

    /// <summary>The class of the change in snake_case; "none" when there was no change.</summary>
    public string Change => Word.Of(Decision switch
    {
        VersionDecision.NewVersion version => version.Change.Class,
        VersionDecision.KnownAgain known => known.Change.Class,
        VersionDecision.Promoted promoted => promoted.Change.Class,
        _ => ChangeClass.None,
    });
}
