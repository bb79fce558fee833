using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>Who wrote an entry: the first of the places below that names anybody; an e-mail address alone only where no place has a name.</summary>
internal static partial class AuthorFields
{
    private static readonly XName[] InOrder =
    [
        Atom + "author", Dc + "creator", Rss + "author", ITunes + "author", GooglePlay + "author", DcTerms + "creator", Prism + "author",
        Dc + "author", Rss + "creator", Media + "author", ITunes + "name",
    ];

    private static readonly XName[] OfFeed =
    [
        Atom + "author", Dc + "creator", ITunes + "author", GooglePlay + "author", Rss + "author", Rss + "managingeditor", Dc + "author", ITunes + "owner",
        Rss + "webmaster",
    ];

    /// <summary>Of a feed's authors; every entry without an author of its own inherits them.</summary>
    public const int MaxInherited = 5;

    /// <summary>Characters in which a name is looked for.</summary>
    private const int MaxWritten = 1_000;

    public static IReadOnlyList<string> Read(XElement item, FeedContext context)
    {
        var own = FirstNamed(item, InOrder);
        if (own.Count > 0)
        {
            return own;
        }

        var source = item.Element(Atom + "source");
        var inherited = source is null ? [] : FirstNamed(source, InOrder);
        return inherited.Count > 0 ? inherited : MediaCredits(item) is { Length: > 0 } credits ? credits : context.Authors;
    }

    public static IReadOnlyList<string> ReadFeed(XElement feed) => [.. FirstNamed(feed, OfFeed).Take(MaxInherited)];

    /// <summary>"a@b.example (Name)", "Name &lt;a@b.example&gt;", "mailto:a@b.example" to the name, or to the address where there is none.</summary>
    public static string? Name(string? text)
    {
        if (text is null)
        {
            return null;
        }

        text = HtmlText.Cut(text, MaxWritten);
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return HtmlText.FromHtml(text) is { Length: > 0 } plain ? plain : null;
        }

        text = HtmlText.FromHtml(Bracketed().Replace(text, static m => "(" + m.Groups[1].Value + ")"));
        var withoutMail = Mail().Replace(text, " ");
        var name = HtmlText.OneLine(Empty().Replace(withoutMail, " ")).Trim(' ', '"', ',', ';', '-');
        if (name is ['(', .., ')'] && name.IndexOf(')', StringComparison.Ordinal) == name.Length - 1)
        {
            name = name[1..^1].Trim();
        }

        return name.Length > 0 ? name : Mail().Match(text) is { Success: true } mail ? mail.Groups[1].Value : null;
    }

    public static bool IsMail(string name) => name.Contains('@', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);

    private static IReadOnlyList<string> FirstNamed(XElement parent, XName[] places)
    {
        IReadOnlyList<string> mails = [];
        foreach (var place in places)
        {
            if (parent.Element(place) is null)
            {
                continue;
            }

            var found = parent.Elements(place).SelectMany(ElementText.Listed).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
            var named = found.Where(n => !IsMail(n)).ToArray();
            if (named.Length > 0)
            {
                return named;
            }

            mails = mails.Count == 0 ? found : mails;
        }

        return mails;
    }

    private static string? NameOf(XElement author) => author.HasElements
        ? ChildText(author, "name") ?? ChildText(author, "title") ?? Name(ChildText(author, "email")) ?? ChildText(author, "uri") ?? Name(ElementText.Of(author))
        : Name(ElementText.Of(author));

    private static string? ChildText(XElement author, string localName) =>
        author.Descendants().Where(e => e.Name.LocalName == localName).Select(e => Name(ElementText.Of(e))).FirstOrDefault(n => n is not null);

    private static string[] MediaCredits(XElement item) =>
        [.. item.Descendants(Media + "credit").Where(c => c.Attribute("role")?.Value is "author" or "writer" or "creator").Select(NameOf).OfType<string>()];

    [GeneratedRegex("<([^<>\\s]+@[^<>\\s]+|mailto:[^<>\\s]+)>", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?:mailto:)?([^\s<>()\[\],;:""]+@[^\s<>()\[\],;:""]+)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Mail();

    [GeneratedRegex(@"[(<\[]\s*[)>\]]", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Empty();
}
