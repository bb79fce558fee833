using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Pipeline;

/// <summary>The pipeline's log lines: facts in the past tense.</summary>
internal static partial class PipelineLog
{
    [LoggerMessage(EventId = 1, Message = "Run of feed {FeedId} ended: {Outcome} after {Seconds:0.0} s ({Counters}). {Problem}")]
    public static partial void RunEnded(this ILogger log, LogLevel level, long feedId, string outcome, double seconds, string counters, string? problem);

    [LoggerMessage(2, LogLevel.Error, "The end of run {RunId} could not be stored: {Problem}")]
    public static partial void RunNotFinished(this ILogger log, Guid runId, string problem);

    [LoggerMessage(3, LogLevel.Information, "Article {ArticleId}: version {Number} stored ({Change}, {Words} words) from {Url}")]
    public static partial void VersionStored(this ILogger log, long articleId, int? number, string change, int words, string url);

    [LoggerMessage(EventId = 4, Message = "Article {ArticleId} was not shown: {Outcome}. {Problem}")]
    public static partial void NotShown(this ILogger log, LogLevel level, long articleId, string outcome, string? problem);

    [LoggerMessage(6, LogLevel.Warning, "Feed {FeedId} became silent. {Explanation} Its publisher may have moved it")]
    public static partial void FeedSilent(this ILogger log, long feedId, string explanation);

    [LoggerMessage(5, LogLevel.Error, "The visit of article {ArticleId} failed")]
    public static partial void VisitFailed(this ILogger log, Exception error, long articleId);
}
