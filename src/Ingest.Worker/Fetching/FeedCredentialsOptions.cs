using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Headers, cookies and passwords by feed, from configuration or from a secret file.</summary>
internal sealed class FeedCredentialsOptions
{
    public const string Section = "FeedCredentials";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>A JSON file with an array of objects as <see cref="Feeds"/> holds them, mounted by the secret store.</summary>
    public string? File { get; set; }

    public IList<FeedCredential> Feeds { get; set; } = [];

    /// <exception cref="OptionsValidationException">Something is wrong; the message names the setting and holds no secret.</exception>
    public void ReadFile()
    {
        foreach (var credential in FromFile())
        {
            Feeds.Add(credential);
        }

        if (Feeds.Any(f => f is not { Headers: not null, Hosts: not null } || !Uri.TryCreate(f.Url, UriKind.Absolute, out var url) || WebAddress.WhyRefused(url) is not null))
        {
            throw Wrong($"every entry of {Section}:Feeds and of {Section}:File needs the feed's http or https address as Url, and Headers and Hosts, where it has them, as objects and lists");
        }

        foreach (var feed in Feeds)
        {
            if (feed.AllHeaders().FirstOrDefault(header => !RequestHeaders.CanSend(header.Key, header.Value)) is { Key: not null } header)
            {
                throw Wrong($"{header.Key} of {WebAddress.Public(new Uri(feed.Url))} in {Section}:Feeds or {Section}:File cannot be sent: it is no header of a request, or its value has more than the printable characters of ASCII");
            }
        }
    }

    private List<FeedCredential> FromFile()
    {
        if (string.IsNullOrEmpty(File))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<List<FeedCredential>>(System.IO.File.ReadAllText(File), Json) ?? [];
        }
        catch (JsonException e)
        {
            // Its message may quote the secret.
            throw Wrong($"{Section}:File ({File}) is not the expected JSON array, see line {e.LineNumber + 1}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Wrong($"{Section}:File ({File}) cannot be read: {e.Message}");
        }
    }

    private static OptionsValidationException Wrong(string message) => new(Section, typeof(FeedCredentialsOptions), [message]);
}
