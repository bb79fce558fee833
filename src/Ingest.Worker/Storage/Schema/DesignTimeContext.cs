using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace Ingest.Worker.Storage.Schema;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model; it needs no database for that.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<IngestDbContext>
{
    public IngestDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<IngestDbContext>();
        StorageSetup.Configure(options, new NpgsqlConnection("Host=localhost"));
        return new IngestDbContext(options.Options);
    }
}
