namespace Ingest.Worker.Fetching.Robots;

/// <summary>Keeps sites' robots.txt beyond this process, so that replicas and the next command do not each ask for them.</summary>
/// <param name="Find">By the site, scheme and authority; null where it was never asked.</param>
/// <param name="Keep">Replaces an older copy.</param>
internal sealed record RobotsMemory(Func<string, CancellationToken, Task<RobotsCopy?>> Find, Func<string, RobotsCopy, CancellationToken, Task> Keep);
