namespace Ingest.Worker.Fetching;

/// <summary>What is looked at before a page that came is handed on: that it is one, and that it may be kept.</summary>
internal static class PageRules
{
    public static FetchResult Judge(FetchRequest request, FetchResult result, FetchOptions options)
    {
        if (result.Outcome != FetchOutcome.Ok || request.Kind is not (FetchKind.Page or FetchKind.Profile))
        {
            return result;
        }

        var host = WebAddress.Host(result.FinalUrl);
        var type = MimeSniffer.MediaType(result.ContentType, result.Body.Span);
        if (type != MimeSniffer.Html)
        {
            return Without(result, FetchOutcome.NotHtml, $"{host} served {Name(type)} ({type}) where a page was expected; only pages are read.");
        }

        if (!options.ObeyKeepingRules)
        {
            return result;
        }

        var rule = KeepingRules.WhyForbidden(result.RobotsTags, result.Body.Span, options.Product);
        return rule is null
            ? result
            : Without(result, FetchOutcome.KeepingForbidden, $"{host} forbids to keep this page ({rule}); see Fetch:ObeyKeepingRules.") with { Unkept = result.Body };
    }

    private static FetchResult Without(FetchResult result, FetchOutcome outcome, string problem) =>
        result with { Outcome = outcome, Problem = problem, Body = default };

    private static string Name(string type) => type switch
    {
        "application/pdf" => "a PDF document",
        "application/zip" => "a zip archive or an office document",
        MimeSniffer.Xml => "XML, perhaps a feed",
        MimeSniffer.Json => "JSON",
        MimeSniffer.PlainText => "plain text",
        _ when type.StartsWith("image/", StringComparison.Ordinal) => "an image",
        _ when type.StartsWith("video/", StringComparison.Ordinal) => "a video",
        _ when type.StartsWith("audio/", StringComparison.Ordinal) => "a sound recording",
        _ => "a file",
    };
}
