using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>A judged state as the row that is appended for it.</summary>
internal static class NewVersionRow
{
    public static ArticleVersion Of(
        Article article, Visit visit, ArticleState state, VersionDecision.NewVersion added, long extractionId, KnownState? previous)
    {
        var change = added.Change;
        var isFirst = added.Number == 1;
        return new ArticleVersion
        {
            ArticleId = article.Id,
            Number = added.Number,
            PreviousNumber = previous?.Number,
            Origin = isFirst && article.IsBackfilled ? VersionOrigin.Backfill : visit.IsRereading ? VersionOrigin.Reextraction : visit.Origin,
            Change = isFirst ? ChangeClass.Initial : change.Class,
            IsSuspect = added.IsSuspect,
            Fingerprint = ArticleComparer.Fingerprint(state),
            Reading = visit.Reading,
            Title = state.Title,
            Dek = state.Dek,
            Body = state.Body,
            Byline = state.Authors.Count == 0 ? null : string.Join(", ", state.Authors),
            Language = visit.Extracted?.Language,
            WordCount = visit.Extracted?.WordCount ?? 0,
            IsTeaser = state.IsTeaser,
            ClaimedPublishedAt = PlausibleMoment.OrNull(visit.Extracted?.Published, visit.At),
            ClaimedModifiedAt = Modified(state, visit),
            PreviousSeenAt = visit.Origin is VersionOrigin.Reextraction ? null : previous?.LastSeen,
            FirstSeenAt = visit.ShownFrom,
            LastSeenAt = LastSeen(visit, added, previous),
            SeenCount = visit.Shown?.Count ?? 1,
            Similarity = isFirst ? null : (float)change.Similarity,
            TitleChanged = change.TitleChanged,
            DekChanged = change.DekChanged,
            BylineChanged = change.BylineChanged,
            CorrectionNoteAdded = change.CorrectionNoteAdded,
            ModifiedDateMoved = change.ModifiedDateMoved && Modified(state, visit) is not null,
            SentencesAdded = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Added),
            SentencesRemoved = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Removed),
            SentencesModified = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Modified),
            SentencesMoved = change.Sentences.Count(sentence => sentence.Op is SentenceOp.Moved),
            SentenceSplitVersion = ArticleComparer.SentenceSplitVersion,
            ExtractionId = extractionId,
            RunId = visit.RunId,
        };
    }

    private static DateTimeOffset? Modified(ArticleState state, Visit visit) => PlausibleMoment.OrNull(state.Modified, visit.At);

    /// <summary>A later reading of the current text takes its place: the page was last seen saying so when it was last seen.</summary>
    private static DateTimeOffset LastSeen(Visit visit, VersionDecision.NewVersion added, KnownState? previous) =>
        visit.Shown is not null && added.BecomesCurrent && previous?.LastSeen > visit.ShownTo ? previous.LastSeen : visit.ShownTo;

    /// <summary>Appends it.</summary>
    /// <returns>The version's id.</returns>
    public static async Task<long> InsertAsync(IngestDbContext db, ArticleVersion v, CancellationToken ct) => (await db.Sql(
        $"""
        INSERT INTO ingest.article_version (article_id, number, previous_number, origin, change_class, is_suspect, fingerprint, reading,
            title, dek, body, byline, language, word_count, is_teaser, claimed_published_at, claimed_modified_at,
            previous_seen_at, first_seen_at, last_seen_at, seen_count, similarity, title_changed, dek_changed, byline_changed,
            correction_note_added, modified_date_moved, sentences_added, sentences_removed, sentences_modified, sentences_moved,
            sentence_split_version, extraction_id, run_id)
        VALUES ({v.ArticleId}, {v.Number}, {v.PreviousNumber}, {SnakeCase<VersionOrigin>.Name(v.Origin)}, {SnakeCase<ChangeClass>.Name(v.Change)},
            {v.IsSuspect}, {v.Fingerprint}, {v.Reading}, {StoredText.CleanOrNull(v.Title, TextLimit.Title)}, {StoredText.CleanOrNull(v.Dek, TextLimit.Paragraph)},
            {StoredText.Clean(v.Body, TextLimit.Body)}, {StoredText.CleanOrNull(v.Byline, TextLimit.Paragraph)},
            {StoredText.CleanOrNull(v.Language, TextLimit.Default)}, {v.WordCount}, {v.IsTeaser}, {v.ClaimedPublishedAt?.ToUniversalTime()},
            {v.ClaimedModifiedAt?.ToUniversalTime()}, {v.PreviousSeenAt?.ToUniversalTime()}, {v.FirstSeenAt.ToUniversalTime()},
            {v.LastSeenAt.ToUniversalTime()}, {v.SeenCount}, {v.Similarity}, {v.TitleChanged}, {v.DekChanged}, {v.BylineChanged},
            {v.CorrectionNoteAdded}, {v.ModifiedDateMoved}, {v.SentencesAdded}, {v.SentencesRemoved}, {v.SentencesModified}, {v.SentencesMoved},
            {v.SentenceSplitVersion}, {v.ExtractionId}, {v.RunId})
        RETURNING version_id
        """).ListAsync(row => row.GetInt64(0), ct)).Single();

    public static void InsertSentences(SqlBatch batch, long versionId, StateChange change)
    {
        if (change.Sentences.Count == 0)
        {
            return;
        }

        var ops = change.Sentences.Select(sentence => SnakeCase<SentenceOp>.Name(sentence.Op)).ToArray();
        var (old, now) = (Texts(change, sentence => sentence.Old), Texts(change, sentence => sentence.New));
        batch.Add(
            $"""
            INSERT INTO ingest.sentence_change (version_id, position, op, old_text, new_text)
            SELECT {versionId}, s.position - 1, s.op, s.old_text, s.new_text
            FROM unnest({ops}, {old}, {now}) WITH ORDINALITY AS s(op, old_text, new_text, position)
            """);
    }

    private static string?[] Texts(StateChange change, Func<SentenceChange, string?> text) =>
        [.. change.Sentences.Select(sentence => StoredText.CleanOrNull(text(sentence), TextLimit.Paragraph))];
}
