using System.Globalization;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// Where the metadata give nothing but the address of the author's page, its last part: "/author/clara-jennings" is Clara Jennings'. A given
/// name that is known tells it from an account's and a house's.
/// </summary>
internal static class AddressCredits
{
    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        IEnumerable<string> addresses = [.. page.Page.JsonLd.Article?.Nodes("author").Select(node => node.Text("url") ?? node.Text("@id")).OfType<string>() ?? [], .. page.Page.Meta.All("article:author"), .. page.Page.Meta.All("author")];
        return JsonLdCredits.Distinct(addresses.Select(address => Named(page.Page, address)).OfType<Credit>());
    }

    private static Credit? Named(PageDocument page, string address)
    {
        if (!AuthorMarks.IsProfile(address) || page.Resolve(address) is not { } url)
        {
            return null;
        }

        var words = Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/').Split('/')[^1]).Split('-');
        return words.Length is 2 or 3 && GivenNames.Contains(words[0]) && words.All(word => word.Length > 1 && word.All(char.IsLetter))
            ? new Credit(string.Join(' ', words.Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase)), AuthorKind.Person) { Url = url }
            : null;
    }
}
