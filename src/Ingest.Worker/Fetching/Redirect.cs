namespace Ingest.Worker.Fetching;

internal sealed record Redirect(Uri From, int Status)
{
    /// <summary>301 and 308 say that the old address is not to be used again.</summary>
    public bool IsPermanent => Status is 301 or 308;
}
