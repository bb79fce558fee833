using System.Globalization;
using Ingest.Worker.Storage.Reading;

namespace Ingest.Worker.Cli;

/// <summary>Prints a person: names, where to find them, what they wrote, and what each publisher said of them when.</summary>
internal static class AuthorPage
{
    public static async Task WriteAsync(ReadViews views, StoredAuthor author, CancellationToken ct)
    {
        ColouredLine.Heading(string.Create(CultureInfo.InvariantCulture, $"{author.Name} ({author.Kind}, author {author.AuthorId})"));
        WriteList("Names", author.Names);
        WriteList("Handles", author.Handles);
        WriteList("E-mails", author.Emails);
        WriteList("Profiles", author.ProfileUrls);
        WriteList("Writes for", author.Publishers);
        WriteArticles(await views.ArticlesByAsync(author.AuthorId, ct));
        WriteBios(await views.BiosAsync(author.AuthorId, ct));
        ColouredLine.Plain("");
    }

    private static void WriteList(string name, string[] values)
    {
        if (values.Length > 0)
        {
            ColouredLine.Plain($"{name}: {string.Join(", ", values)}");
        }
    }

    private static void WriteArticles(List<StoredArticle> articles)
    {
        ColouredLine.Plain(string.Create(CultureInfo.InvariantCulture, $"Articles: {articles.Count}"));
        foreach (var article in articles)
        {
            ColouredLine.Plain(string.Create(CultureInfo.InvariantCulture, $"  {article.ArticleId}  {article.Title ?? "(no title)"}, {article.Url}"));
        }
    }

    private static void WriteBios(List<StoredBio> bios)
    {
        if (bios.Count == 0)
        {
            ColouredLine.Note("No bio was shown.");
        }

        foreach (var publisher in bios.GroupBy(bio => bio.Publisher, StringComparer.Ordinal))
        {
            ColouredLine.Heading($"Bio at {publisher.Key}");
            foreach (var bio in publisher)
            {
                WriteBio(bio);
            }
        }
    }

    private static void WriteBio(StoredBio bio)
    {
        ColouredLine.Note($"{VersionText.Moment(bio.SeenFrom)} to {VersionText.Moment(bio.SeenTo)}, {bio.Place.Replace('_', ' ')}");
        if (bio.PreviousText is { } previous)
        {
            ChangeLines.WriteText(previous, bio.Text);
        }
        else
        {
            ColouredLine.Plain(bio.Text);
        }
    }
}
