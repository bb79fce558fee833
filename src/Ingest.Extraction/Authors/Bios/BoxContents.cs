using System.Buffers;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>What an author box holds beside text.</summary>
/// <param name="HasContact">A link to an address of mail or to an account.</param>
/// <param name="HasProfile">A link to an author's page.</param>
internal readonly record struct BoxContents(bool HasPicture, bool HasContact, bool HasProfile)
{
    private static readonly SearchValues<string> Accounts = SearchValues.Create(["twitter.com/", "//x.com/", "linkedin.com/in"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Profiles =
        SearchValues.Create(["/author", "/people/", "/autor", "/staff/", "/contributor", "/by/", "/profile"], StringComparison.Ordinal);

    public static BoxContents Of(Element box)
    {
        BoxContents found = default;
        foreach (var element in box.Descendants())
        {
            found = element.LocalName switch
            {
                "img" or "picture" or "amp-img" => found with { HasPicture = true },
                "a" => found.With(element),
                _ => found,
            };
        }

        return found;
    }

    private BoxContents With(Element link)
    {
        var address = link.GetAttribute("href") ?? "";
        return this with
        {
            HasContact = HasContact || address.StartsWith("mailto:", StringComparison.Ordinal) || address.AsSpan().ContainsAny(Accounts),
            HasProfile = HasProfile || address.AsSpan().ContainsAny(Profiles) || PageDocument.HasRelation(link, "author"),
        };
    }
}
