namespace Ingest.Worker.Fetching.Robots;

/// <summary>What a site's robots.txt was when it was asked for last.</summary>
/// <param name="Body">At most <see cref="RobotsParser.MostBytes"/>; null where the site has none.</param>
internal sealed record RobotsCopy(byte[]? Body, DateTimeOffset FetchedAt);
