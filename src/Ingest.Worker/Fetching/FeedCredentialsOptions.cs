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
            Feeds.Add(credential);
        if (Feeds.Any(f => !Uri.TryCreate(f.Url, UriKind.Absolute, out var url) || WebAddress.WhyRefused(url) is not null))
            throw Wrong($"every entry of {Section}:Feeds and of {Section}:File needs the feed's http or https address as Url");
    }

    private List<FeedCredential> FromFile()
    {
        if (string.IsNullOrEmpty(File))
            return [];
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
