using Ingest.Worker.Fetching.Robots;
using Ingest.Worker.Storage;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage;

public sealed class RobotsStoreTests(PostgresServer postgres)
{
    private const string Site = "https://press.example";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keeps_the_newest_copy_of_each_site()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var robots = database.Get<RobotsStore>();
        Assert.Null(await robots.FindAsync(Site, Ct));

        await robots.KeepAsync(Site, new RobotsCopy("Disallow: /"u8.ToArray(), database.Now), Ct);
        await robots.KeepAsync(Site, new RobotsCopy(null, database.Now.AddHours(-1)), Ct);
        await robots.KeepAsync("https://other.example", new RobotsCopy(null, database.Now), Ct);

        Assert.Equal("Disallow: /"u8.ToArray(), (await robots.FindAsync(Site, Ct))?.Body);
        Assert.Equal(new RobotsCopy(null, database.Now), await robots.FindAsync("https://other.example", Ct));
    }
}
