namespace Ingest.Worker.Cli;

/// <summary>Reads what the caller typed.</summary>
internal static class Arguments
{
    /// <exception cref="UserErrorException">Not an absolute http or https address.</exception>
    public static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw new UserErrorException($"\"{text}\" is not an http or https address.");
}
