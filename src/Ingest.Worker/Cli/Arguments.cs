using System.CommandLine;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Cli;

/// <summary>Reads what the caller typed.</summary>
internal static class Arguments
{
    /// <summary>A file that may be left out; what looks like an option is refused rather than taken for a file's name.</summary>
    public static Argument<string?> OptionalFile(string name, string description)
    {
        var argument = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != "-"))
            {
                result.AddError($"Unknown option {token.Value}.");
            }
        });
        return argument;
    }

    /// <summary>Wrong usage unless the files are named or the batch is.</summary>
    public static void RequireFilesOrBatch(this Command command, Option<string?> batch, params Argument<string?>[] files) =>
        command.Validators.Add(result =>
        {
            if (result.GetResult(batch) is null && files.Any(file => result.GetResult(file) is not { Tokens.Count: > 0 }))
            {
                result.AddError($"Name {string.Join(" and ", files.Select(file => file.Name))}, or --batch.");
            }
        });

    /// <summary>An address of the web; one that is typed without its scheme, such as press.example/feed, is one of https.</summary>
    /// <exception cref="UserErrorException">Not an http or https address.</exception>
    public static Uri Address(string text) =>
        Uri.TryCreate(WithScheme(text.Trim()), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw new UserErrorException($"\"{text}\" is not an http or https address.");

    /// <summary>An address to subscribe to. What is subscribed is stored and shown, so it must hold no secret.</summary>
    /// <exception cref="UserErrorException">Not an absolute http or https address, or one with a user name in it; the message does not repeat that.</exception>
    public static Uri FeedAddress(string text)
    {
        var url = Address(WebAddress.OfFeed(text.Trim()));
        return url.UserInfo.Length == 0
            ? url
            : throw new UserErrorException(
                $"User name and password of {WebAddress.Host(url)} do not belong into the address, which is stored: put them into the setting FeedCredentials (Feeds:0:Url, UserName, Password; or File) and leave them out here.");
    }

    private static string WithScheme(string typed)
    {
        var host = typed.AsSpan(0, typed.AsSpan().IndexOfAny('/', '?', ':') is var end and >= 0 ? end : typed.Length);
        var isHost = host.Length > 0 && char.IsLetterOrDigit(host[0]) && (host.Contains('.') || host.Equals("localhost", StringComparison.OrdinalIgnoreCase));
        return isHost && !typed.Contains('@', StringComparison.Ordinal) && !typed.Contains(' ', StringComparison.Ordinal) ? "https://" + typed : typed;
    }
}
