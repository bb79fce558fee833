using System.Text.Json;

namespace Ingest.Worker.Cli;

/// <summary>One line of a batch: a JSON object with an id, and paths and facts by name.</summary>
internal sealed class BatchItem(JsonElement line)
{
    public string Id => Optional("id") ?? "";

    public Uri? Url => Optional("url") is { } url ? Arguments.Address(url) : null;

    /// <exception cref="UserErrorException">The line has no such field.</exception>
    public string Required(string name) => Optional(name) ?? throw new UserErrorException($"The line has no \"{name}\".");

    public string? Optional(string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
