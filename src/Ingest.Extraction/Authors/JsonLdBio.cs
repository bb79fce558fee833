using System.Text.RegularExpressions;
using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>What the JSON-LD says about an author whose bio the page does not print.</summary>
internal static partial class JsonLdBio
{
    /// <summary>Words; a shorter description is a job title.</summary>
    private const int FewestWords = 6;

    public static string? Of(Credit credit, PageDocument page)
    {
        if (credit.Kind != AuthorKind.Person)
        {
            return null;
        }

        var key = NameKey.Of(credit.Name);
        var persons = (page.JsonLd.Article?.Nodes("author") ?? []).Concat(page.JsonLd.Nodes.Where(node => node.Is("Person")));
        var description = persons.Where(node => node.Text("name") is { } name && NameKey.Of(name) == key).Select(node => node.Text("description")).FirstOrDefault(text => text is not null);
        var plain = PlainText.Decode(Tag().Replace(description ?? "", " "));
        return plain.Length > 0 && IsBio(credit, FoldedText.Of(plain)) ? plain : null;
    }

    private static bool IsBio(Credit credit, FoldedText text) =>
        text.Words.Length >= FewestWords
        && text.CountOf(BioLexicon.House) == 0
        && !BioLexicon.Disclosures.Any(phrase => text.Text.Contains(phrase, StringComparison.Ordinal))
        && (new KnownName(credit.Name).UseIn(text).Strength > 0 || text.CountOf(BioLexicon.Roles) > 0 || text.CountOf(BioLexicon.FirstPerson) > 0);

    [GeneratedRegex("<[^>]{1,200}>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();
}
