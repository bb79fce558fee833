using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors;

/// <summary>An author's e-mail address and Twitter handle.</summary>
internal sealed partial record Handles(string? Email, string? Twitter)
{
    public static Handles None { get; } = new(null, null);

    /// <summary>What the text prints.</summary>
    public static Handles InText(string text)
    {
        var email = Mailbox().Match(text);
        var handle = AtName().Match(text);
        return new Handles(email.Success ? email.Value.TrimEnd('.') : null, handle.Success ? handle.Groups["name"].Value : null);
    }

    /// <summary>What the links of an element lead to.</summary>
    public static Handles InLinks(Element element)
    {
        string? email = null;
        string? twitter = null;
        foreach (var link in element.Links)
        {
            var href = link.GetAttribute("href") ?? "";
            email ??= href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && Mailbox().Match(Uri.UnescapeDataString(href)) is { Success: true } box ? box.Value : null;
            twitter ??= OfAddress(href);
        }

        return new Handles(email, twitter);
    }

    /// <summary>The handle that an address of Twitter or X names; null for share links and other addresses.</summary>
    public static string? OfAddress(string address) =>
        Profile().Match(address) is { Success: true } match && !Reserved.Contains(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    public Handles Or(Handles other) => new(Email ?? other.Email, Twitter ?? other.Twitter);

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "intent", "share", "home", "search", "hashtag", "i", "widgets" };

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"(?:^|[\s(:,])@(?<name>[A-Za-z0-9_]{2,15})(?:$|[\s).,;!?])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AtName();

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.|mobile\.)?(?:twitter|x)\.com/(?:intent/(?:user|follow)\?screen_name=|#!/|@)?(?<name>[A-Za-z0-9_]{2,15})/?(?:\?.*)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Profile();
}
