using Ingest.Extraction;

namespace Ingest.Worker.Authors;

/// <summary>Decides whether a byline means an author who is known: joined on strong evidence, otherwise left apart.</summary>
internal static class AuthorMatch
{
    /// <param name="candidates">Every author who owns one of the byline's keys.</param>
    public static AuthorDecision Decide(ExtractedAuthor seen, long publisherId, IReadOnlyList<KnownAuthor> candidates)
    {
        var keys = AuthorIdentity.KeysOf(seen);
        List<KnownAuthor> ofKind = [.. candidates.Where(candidate => candidate.Kind == seen.Kind).OrderBy(candidate => candidate.Id)];
        var known = seen.Kind == AuthorKind.Organization ? House(seen, publisherId, keys, ofKind) : ByStrongKey(seen, keys, ofKind) ?? ByName(seen, publisherId, keys, ofKind);
        return known ?? new AuthorDecision.New();
    }

    private static AuthorDecision.Same? House(ExtractedAuthor seen, long publisherId, IReadOnlyList<AuthorKey> keys, List<KnownAuthor> known)
    {
        var isAgency = AuthorIdentity.IsAgency(seen.Name);
        var same = known.Find(house => SharesName(house, keys) && (isAgency || house.PublisherIds.Contains(publisherId)));
        return same is null ? null : new AuthorDecision.Same(same.Id, isAgency ? "agency" : "house at publisher");
    }

    private static AuthorDecision? ByStrongKey(ExtractedAuthor seen, IReadOnlyList<AuthorKey> keys, List<KnownAuthor> known)
    {
        foreach (var key in keys.Where(key => key.Kind != AuthorKeyKind.Name))
        {
            List<KnownAuthor> owners = [.. known.Where(author => author.Keys.Contains(key))];
            List<KnownAuthor> fitting = [.. owners.Where(author => NamesFit(seen.Name, author))];

            // An address or a handle of two people with different names is the house's, not theirs.
            if (fitting.Count == 0 || fitting.Count < owners.Count)
            {
                continue;
            }

            return fitting.Count == 1
                ? new AuthorDecision.Same(fitting[0].Id, EvidenceOf(key.Kind))
                : new AuthorDecision.Merge(fitting[0].Id, fitting[1].Id, EvidenceOf(key.Kind));
        }

        return null;
    }

    private static AuthorDecision.Same? ByName(ExtractedAuthor seen, long publisherId, IReadOnlyList<AuthorKey> keys, List<KnownAuthor> known)
    {
        List<KnownAuthor> namesakes = [.. known.Where(author => SharesName(author, keys) && !Contradicts(author, keys))];
        var byBio = namesakes.Find(author => author.Bios.Any(bio => BioOverlap.IsSamePerson(seen.Bio, bio)));
        if (byBio is not null)
        {
            return new AuthorDecision.Same(byBio.Id, "name and bio");
        }

        // One word is a name for many; so is a full name elsewhere.
        var here = namesakes.Find(author => author.PublisherIds.Contains(publisherId));
        return here is null ? null : new AuthorDecision.Same(here.Id, "name at publisher");
    }

    private static bool SharesName(KnownAuthor author, IReadOnlyList<AuthorKey> keys) => keys.Any(key => key.Kind == AuthorKeyKind.Name && author.Keys.Contains(key));

    /// <summary>Two profile pages on one site, or two mailboxes in one house, are two people.</summary>
    private static bool Contradicts(KnownAuthor author, IReadOnlyList<AuthorKey> keys) =>
        DiffersWithin(author, keys, AuthorKeyKind.ProfileUrl, key => key.Text.Split('/')[0]) || DiffersWithin(author, keys, AuthorKeyKind.Email, key => key.Text.Split('@')[^1]);

    private static bool DiffersWithin(KnownAuthor author, IReadOnlyList<AuthorKey> keys, AuthorKeyKind kind, Func<AuthorKey, string> house)
    {
        var seen = keys.FirstOrDefault(key => key.Kind == kind);
        List<AuthorKey> own = [.. author.Keys.Where(key => key.Kind == kind && seen is not null && house(key) == house(seen))];
        return own.Count > 0 && !own.Contains(seen!);
    }

    /// <summary>"Steph Bazzle" and "Stephanie Bazzle", "David A. Lee" and "David Lee" fit; "Ann Lee" and "Bo Ek" do not.</summary>
    private static bool NamesFit(string name, KnownAuthor author)
    {
        var words = AuthorIdentity.NameKey(name).Split(' ');
        return author.Keys.Where(key => key.Kind == AuthorKeyKind.Name).Any(key =>
        {
            var own = key.Text.Split(' ');
            return own.SequenceEqual(words, StringComparer.Ordinal) || (own[^1] == words[^1] && (own[0].StartsWith(words[0], StringComparison.Ordinal) || words[0].StartsWith(own[0], StringComparison.Ordinal)));
        });
    }

    private static string EvidenceOf(AuthorKeyKind kind) => kind switch
    {
        AuthorKeyKind.ProfileUrl => "profile address",
        AuthorKeyKind.Email => "e-mail",
        _ => "handle",
    };
}
