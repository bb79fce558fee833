using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>A judged state as the row that is appended for it. Pure.</summary>
internal static class NewVersionRow
{
    public static ArticleVersion Of(
        Article article, Visit visit, ArticleState state, VersionDecision.NewVersion added, long extractionId, ArticleVersion? previous)
    {
        var change = added.Change;
        var isFirst = added.Number == 1;
        return new ArticleVersion
        {
            ArticleId = article.Id,
            Number = added.Number,
            PreviousNumber = previous?.Number,
            Origin = visit.Origin,
            Change = isFirst ? ChangeClass.Initial : change.Class,
            IsSuspect = added.IsSuspect,
            Fingerprint = ArticleComparer.Fingerprint(state),
            Title = state.Title,
            Dek = state.Dek,
            Body = state.Body,
            Byline = state.Authors.Count == 0 ? null : string.Join(", ", state.Authors),
            Language = visit.Extracted?.Language,
            WordCount = visit.Extracted?.WordCount ?? 0,
            IsTeaser = state.IsTeaser,
            ClaimedPublishedAt = PlausibleMoment.OrNull(visit.Extracted?.Published, visit.At),
            ClaimedModifiedAt = PlausibleMoment.OrNull(state.Modified, visit.At),
            PreviousSeenAt = previous?.LastSeenAt,
            FirstSeenAt = visit.At,
            LastSeenAt = visit.At,
            Similarity = isFirst ? null : (float)change.Similarity,
            TitleChanged = change.TitleChanged,
            DekChanged = change.DekChanged,
            BylineChanged = change.BylineChanged,
            CorrectionNoteAdded = change.CorrectionNoteAdded,
            ModifiedDateMoved = change.ModifiedDateMoved,
            SentencesAdded = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Added),
            SentencesRemoved = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Removed),
            SentencesModified = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Modified),
            SentencesMoved = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Moved),
            SentenceSplitVersion = ArticleComparer.SentenceSplitVersion,
            ExtractionId = extractionId,
            RunId = visit.RunId,
        };
    }

    public static IEnumerable<StoredSentenceChange> Sentences(long versionId, StateChange change) =>
        change.Sentences.Select((sentence, position) => new StoredSentenceChange
        {
            VersionId = versionId,
            Position = position,
            Op = sentence.Op,
            OldText = sentence.Old,
            NewText = sentence.New,
        });
}
