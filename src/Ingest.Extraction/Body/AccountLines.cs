using System.Buffers;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Lines that send readers to where else the house can be followed, told by where their links lead: to two services at least, or to what
/// only a house has, a channel to subscribe to, its page of a news service, its application.
/// </summary>
internal static class AccountLines
{
    /// <summary>Characters without white space; a longer paragraph is about those accounts.</summary>
    private const int Longest = 120;

    private const int FewestServices = 2;

    private static readonly string[] Services =
        ["twitter.com", "x.com", "facebook.com", "instagram.com", "youtube.com", "tiktok.com", "linkedin.com", "threads.net", "threads.com", "bsky.app", "t.me", "telegram.me", "whatsapp.com", "vk.com", "ok.ru", "zen.yandex.ru", "dzen.ru", "weibo.com", "line.me", "viber.com", "pinterest.com", "flipboard.com", "apps.apple.com", "itunes.apple.com", "play.google.com", "news.google.com"];

    /// <summary>One is enough.</summary>
    private static readonly SearchValues<string> Channels = SearchValues.Create(
        ["whatsapp.com/channel", "news.google.com/publications", "google.com/preferences/source", "profile.google.com/cp", "news.yandex.ru/", "yandex.ru/news", "invite.viber.com", "chat.whatsapp.com"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(Block line)
    {
        if (line.Links == 0 || line.Kind != BlockKind.Paragraph || line.InkChars > Longest || line.Element.LocalName is "td" or "th")
        {
            return false;
        }

        var services = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in line.Element.Links)
        {
            var target = link.GetAttribute("href").AsSpan();
            if (target.ContainsAny(Channels))
            {
                return true;
            }

            if (ServiceOf(target) is not { } service || !IsAccount(target, service))
            {
                return false;
            }

            services.Add(service);
        }

        return services.Count >= FewestServices;
    }

    private static string? ServiceOf(ReadOnlySpan<char> target)
    {
        foreach (var service in Services)
        {
            if (target.IndexOf(service, StringComparison.OrdinalIgnoreCase) is > 0 and var at && target[at - 1] is '/' or '.' && at < "https://www.m.".Length)
            {
                return service;
            }
        }

        return null;
    }

    /// <summary>An account, and no post of it: those have a number.</summary>
    private static bool IsAccount(ReadOnlySpan<char> target, string service)
    {
        var path = target[(target.IndexOf(service, StringComparison.OrdinalIgnoreCase) + service.Length)..];
        return !path.Contains("/status/", StringComparison.Ordinal) && !path.Contains("/posts/", StringComparison.Ordinal) && !path.Contains("/p/", StringComparison.Ordinal)
            && !path.Contains("watch?", StringComparison.Ordinal) && !path.Contains("/reel", StringComparison.Ordinal) && path.TrimEnd('/').Count('/') <= 3;
    }
}
