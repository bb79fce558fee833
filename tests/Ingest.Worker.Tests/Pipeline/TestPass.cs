using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>The whole program in process on a database of its own, able to talk to loopback without waiting between requests.</summary>
internal sealed class TestPass : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly WarningLog warnings;

    private TestPass(ServiceProvider services, WarningLog warnings, string connection)
    {
        (this.services, this.warnings) = (services, warnings);
        ConnectionString = connection;
        Database = NpgsqlDataSource.Create(connection);
    }

    public string ConnectionString { get; }

    public NpgsqlDataSource Database { get; }

    /// <summary>What was logged as a warning or worse, in order.</summary>
    public IReadOnlyCollection<string> Warnings => warnings.Lines;

    public static Task<TestPass> StartAsync(PostgresServer postgres, params IEnumerable<KeyValuePair<string, string?>> settings) =>
        StartAsync(postgres, TimeProvider.System, settings);

    public static async Task<TestPass> StartAsync(PostgresServer postgres, TimeProvider clock, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var connection = await TestDatabase.MigratedAsync(postgres);
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(
        [
            new("ConnectionStrings:Database", connection),
            new("Fetch:AllowLoopback", "true"),
            new("Fetch:MinHostPause", "00:00:00"),
            new("Fetch:PauseFactor", "0"),
            .. settings,
        ]);
        var collection = new ServiceCollection();
        var log = new WarningLog();
        collection.AddSingleton<IConfiguration>(configuration).AddSingleton(clock).AddLogging(logging => logging.ClearProviders().AddProvider(log)).AddIngest(configuration);
        return new TestPass(collection.BuildServiceProvider(), log, connection);
    }

    public IServiceProvider Services => services;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<long> SubscribeAsync(Uri feed) =>
        (await Get<FeedStore>().AddAsync(new NewFeed(feed.AbsoluteUri), TestContext.Current.CancellationToken)).Id;

    /// <summary>`ingest once`.</summary>
    public Task<PassSummary> OnceAsync(params IReadOnlyCollection<long> feeds) =>
        Get<OneShot>().RunAsync(feeds.Count == 0 ? null : feeds, progress: null, TestContext.Current.CancellationToken);

    /// <summary>A scheduled run, which keeps to what is due.</summary>
    public Task<RunReport> RunAsync(long feed) => Get<FeedRun>().RunAsync(new RunRequest(feed), TestContext.Current.CancellationToken);

    /// <summary>The rows of a query, their columns as text joined by "|".</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public async Task<string> ScalarAsync(string sql) => (await QueryAsync(sql)).Single();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Database.DisposeAsync();
    }
}
