namespace Ingest.Worker.Scheduling;

/// <summary>Where subscriptions come from besides the command line.</summary>
internal sealed class FeedsOptions
{
    public const string Section = "Feeds";

    /// <summary>An OPML list that is subscribed to at every start. Feeds that it does not list are left as they are.</summary>
    public string? File { get; set; }
}
