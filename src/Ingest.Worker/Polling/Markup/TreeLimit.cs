namespace Ingest.Worker.Polling.Markup;

/// <summary>Which of <see cref="MarkupLimits"/> a document went over.</summary>
internal enum TreeLimit
{
    None,
    Depth,
    Size,
}
