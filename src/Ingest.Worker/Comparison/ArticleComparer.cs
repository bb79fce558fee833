using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Says whether two sights of an article are two versions, and what was changed. Pure.</summary>
internal static class ArticleComparer
{
    /// <summary>Stored with every version, so that a better splitter never looks like an edit.</summary>
    public const int SentenceSplitVersion = SentenceSplitter.Version;

    /// <summary>Dates nearer than this are one: what is stored has no more digits than the database keeps.</summary>
    private static readonly TimeSpan OneMoment = TimeSpan.FromSeconds(1);

    public static StateChange Compare(ArticleState old, ArticleState seen) => Compare(old, seen, BodyChange.Between(old.Body, seen.Body));

    /// <param name="body">What became of the old body in the new.</param>
    public static StateChange Compare(ArticleState old, ArticleState seen, BodyChange body)
    {
        var (title, dek) = (FieldComparison.Compare(old.Title, seen.Title), FieldComparison.Compare(old.Dek, seen.Dek));
        var byline = StateFingerprint.Byline(old) != StateFingerprint.Byline(seen);
        var change = new StateChange
        {
            Class = ChangeClass.None,
            IsNewVersion = byline || body.Class != ChangeClass.None || title != ChangeClass.None || dek != ChangeClass.None,
            TitleChanged = title != ChangeClass.None,
            DekChanged = dek != ChangeClass.None,
            BylineChanged = byline,
            BioChanged = BioComparison.IsChanged(old.Bios, seen.Bios),
            CorrectionNoteAdded = body.HasNewNote,
            ModifiedDateMoved = seen.Modified is { } moment && !(moment - old.Modified is { } moved && moved.Duration() < OneMoment),
            Similarity = body.Similarity,
            Sentences = [.. body.Pairs.Select(pair => pair.ToChange())],
        };
        return change with { Class = LengthClass(old, seen, body) ?? ClassOf(change, body.Class, title, dek) };
    }

    /// <summary>SHA-256 over the state in its normal form; equal exactly when <see cref="Compare(ArticleState, ArticleState)"/> sees no new version.</summary>
    public static byte[] Fingerprint(ArticleState state) => StateFingerprint.Of(state);

    /// <summary>Truncation or restoration; null where neither happened.</summary>
    private static ChangeClass? LengthClass(ArticleState old, ArticleState seen, BodyChange body)
    {
        if (body.Class == ChangeClass.None)
        {
            return null;
        }

        if (old.IsTeaser && !seen.IsTeaser)
        {
            return BodyLoss.Between(body.New, body.Old).Share > 0 ? ChangeClass.Restoration : null;
        }

        var loss = BodyLoss.Between(body.Old, body.New);
        return loss.IsTruncation || (seen.IsTeaser && !old.IsTeaser && loss.Share > 0) ? ChangeClass.Truncation : null;
    }

    /// <summary>The weightiest thing that happened names the change; what else happened is in its flags.</summary>
    private static ChangeClass ClassOf(StateChange change, ChangeClass body, ChangeClass title, ChangeClass dek)
    {
        if (body is ChangeClass.CorrectionNote or ChangeClass.Substantive)
        {
            return body;
        }

        if (title is ChangeClass.Typo or ChangeClass.Substantive)
        {
            return ChangeClass.Headline;
        }

        if (dek == ChangeClass.Substantive)
        {
            return ChangeClass.Substantive;
        }

        if (change.BylineChanged)
        {
            return ChangeClass.Byline;
        }

        var slight = (ChangeClass)Math.Max((int)body, Math.Max((int)title, (int)dek));
        return slight == ChangeClass.None && change.BioChanged ? ChangeClass.Bio : slight;
    }
}
