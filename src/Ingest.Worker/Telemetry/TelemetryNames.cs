namespace Ingest.Worker.Telemetry;

/// <summary>The names under which the outside sees us: part of the product's interface, together with the database schema.</summary>
internal static class TelemetryNames
{
    /// <summary>Of the service, where OTEL_SERVICE_NAME gives no other.</summary>
    public const string Service = "ingest";

    /// <summary>Of the activity source and the meter.</summary>
    public const string Source = "Ingest";

    internal static class Span
    {
        public const string Run = "ingest.run";
        public const string FeedPoll = "feed.poll";
        public const string ArticleVisit = "article.visit";
        public const string PageFetch = "page.fetch";
        public const string ArticleExtract = "article.extract";
        public const string ArticleCompare = "article.compare";
        public const string ArticleStore = "article.store";
    }

    internal static class Attribute
    {
        public const string FeedId = "ingest.feed.id";
        public const string ArticleId = "ingest.article.id";
        public const string VersionId = "ingest.version.id";
        public const string RunId = "ingest.run.id";
        public const string Outcome = "ingest.outcome";
        public const string Change = "ingest.change";
        public const string FeedStatus = "ingest.feed.status";
        public const string LiveBlog = "ingest.article.live_blog";
        public const string BioPlace = "ingest.bio.place";
        public const string BioEvidence = "ingest.bio.evidence";
        public const string Url = "url.full";
        public const string Server = "server.address";
        public const string HttpStatus = "http.response.status_code";
        public const string Error = "error.type";
    }

    internal static class Metric
    {
        public const string RunDuration = "ingest.run.duration";
        public const string FeedPolls = "ingest.feed.polls";
        public const string ArticleVisits = "ingest.article.visits";
        public const string ArticleVersions = "ingest.article.versions";
        public const string ArticleFreshness = "ingest.article.freshness";
        public const string ExtractDuration = "ingest.extract.duration";
        public const string PageSize = "ingest.page.size";
        public const string Bios = "ingest.bios";
        public const string Feeds = "ingest.feeds";
        public const string ArticlesDue = "ingest.articles.due";
        public const string FeedSilence = "ingest.feed.silence";
    }
}
