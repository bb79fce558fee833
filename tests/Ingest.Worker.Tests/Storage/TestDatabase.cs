using System.Runtime.CompilerServices;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Schema;
using Ingest.Worker.Tests.Infra;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Ingest.Worker.Tests.Storage;

/// <summary>A migrated database of its own, the stores on it, and a clock that the test moves.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    // Copying a migrated database is many times faster than migrating.
    private static readonly ConditionalWeakTable<PostgresServer, Lazy<Task<string>>> Templates = [];

    private readonly ServiceProvider _services;

    private TestDatabase(string connection, FakeTimeProvider clock)
    {
        Clock = clock;
        _services = Services(connection, clock);
    }

    public FakeTimeProvider Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public NpgsqlDataSource Source => Get<NpgsqlDataSource>();

    /// <summary>A migrated database of its own; its connection string.</summary>
    public static async Task<string> MigratedAsync(PostgresServer postgres)
    {
        var template = await Templates.GetValue(postgres, server => new Lazy<Task<string>>(() => MigrateAsync(server))).Value;
        return await CopyAsync(postgres, template);
    }

    /// <param name="role">The group role that the stores act as; null for the superuser.</param>
    public static async Task<TestDatabase> CreateAsync(PostgresServer postgres, string? role = null)
    {
        var connection = await MigratedAsync(postgres) + (role is null ? "" : $";Options=-c role={role}");
        return new TestDatabase(connection, new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)));
    }

    /// <summary>What a process of its own would have.</summary>
    public static ServiceProvider Services(string connection, TimeProvider clock, params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("ConnectionStrings:Database", connection)).ToDictionary(pair => pair.Item1, pair => (string?)pair.Item2))
            .Build())
        .AddSingleton(clock)
        .AddStorage()
        .BuildServiceProvider();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<IngestDbContext> ContextAsync() => Get<IDbContextFactory<IngestDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    /// <summary>The first column of the first row.</summary>
    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        var value = await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
        return value is null or DBNull ? default : (T)value;
    }

    /// <summary>The rows, their columns joined by " | ".</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join(" | ", values.Select(value => value is DBNull ? "" : FormattableString.Invariant($"{value}"))));
        }

        return rows;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> MigrateAsync(PostgresServer postgres)
    {
        var connection = await postgres.CreateDatabaseAsync();
        await using (var services = Services(connection, TimeProvider.System))
        {
            await services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        }

        return new NpgsqlConnectionStringBuilder(connection).Database!;
    }

    private static async Task<string> CopyAsync(PostgresServer postgres, string template)
    {
        var name = $"{template}_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return postgres.ConnectionString(name);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
