using System.Collections.Frozen;
using Ingest.Extraction;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Authors;

/// <summary>By what an author is found again.</summary>
internal static class AuthorIdentity
{
    /// <summary>Houses that are the same wherever they are credited; "Staff" is another one at each publisher.</summary>
    private static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(
    [
        "reuters", "thomson reuters", "ap", "associated press", "the associated press", "afp", "agence france presse", "dpa", "deutsche presse agentur", "efe", "ansa", "xinhua", "pti", "ani", "ians",
        "bloomberg", "bloomberg news", "tass", "kyodo", "kyodo news", "upi", "apa", "sda", "anp", "ritzau", "ntb", "epd", "kna", "yonhap", "interfax", "ukrinform", "lusa", "pap", "anadolu", "anadolu agency",
    ], StringComparer.Ordinal);

    /// <summary>Case, order, diacritics, titles and credentials aside.</summary>
    public static string NameKey(string name) => PersonName.KeyOf(name);

    public static bool IsAgency(string name) => Agencies.Contains(NameKey(name));

    /// <summary>What to look up for a byline, strongest first.</summary>
    public static IReadOnlyList<AuthorKey> KeysOf(ExtractedAuthor author)
    {
        List<AuthorKey> keys = [];
        if (author.Url is { } url && ProfileKey(url) is { } profile)
        {
            keys.Add(new AuthorKey(AuthorKeyKind.ProfileUrl, profile));
        }

        if (author.Email is { Length: > 0 } email)
        {
            keys.Add(new AuthorKey(AuthorKeyKind.Email, email.Trim().ToLowerInvariant()));
        }

        if (author.Twitter is { Length: > 0 } handle)
        {
            keys.Add(new AuthorKey(AuthorKeyKind.Twitter, handle.Trim().TrimStart('@').ToLowerInvariant()));
        }

        if (NameKey(author.Name) is { Length: > 0 } name)
        {
            keys.Add(new AuthorKey(AuthorKeyKind.Name, name));
        }

        return keys;
    }

    /// <summary>Null for a home page, which is everybody's.</summary>
    private static string? ProfileKey(Uri url)
    {
        var path = url.AbsolutePath.TrimEnd('/');
        return path.Length == 0 ? null : (WebAddress.WithoutWww(url.IdnHost) + path).ToLowerInvariant();
    }
}
