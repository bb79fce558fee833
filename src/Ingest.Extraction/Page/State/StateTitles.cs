using System.Text.Json;
using Ingest.Extraction.Metadata.Titles;

namespace Ingest.Extraction.Page.State;

/// <summary>The page's own title in all its spellings, by which an object of its state is told from those of other stories.</summary>
internal sealed class StateTitles
{
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " · "];

    private static readonly string[] Names = ["title", "headline", "headlines", "name"];

    /// <summary>Within a title that is an object, as WordPress and Arc write it.</summary>
    private static readonly string[] Texts = ["rendered", "basic"];

    private readonly HashSet<string> keys;

    private StateTitles(HashSet<string> keys) => this.keys = keys;

    public bool IsEmpty => keys.Count == 0;

    // Of "Headline - Site" what stands before the mark is a title, too.
    public static StateTitles Of(PageDocument page)
    {
        var metadata = TitleStatements.OfMetadata(page);
        var site = SiteName.Of(page, metadata);
        var stated = metadata.Concat(TitleStatements.OfFirstHeadings(page, metadata)).Select(statement => statement.Text).ToList();
        var beginnings = stated.SelectMany(title => Marks.Where(mark => title.Contains(mark, StringComparison.Ordinal)).Select(mark => title[..title.IndexOf(mark, StringComparison.Ordinal)]));
        return new StateTitles([.. stated.Concat(beginnings).Where(title => !site.Is(title)).Select(TitleText.Key).Where(key => key.Length > 0)]);
    }

    /// <param name="item">An object.</param>
    public bool AreOf(JsonElement item) => Array.Exists(Names, name => item.TryGetProperty(name, out var title) && IsTitle(title));

    private bool IsTitle(JsonElement title) => title.ValueKind switch
    {
        JsonValueKind.String => keys.Contains(TitleText.Key(PlainText.Decode(title.GetString()!))),
        JsonValueKind.Object => Array.Exists(Texts, name => title.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && IsTitle(text)),
        _ => false,
    };
}
