using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredHostMapping : IEntityTypeConfiguration<StoredHost>
{
    public void Configure(EntityTypeBuilder<StoredHost> host)
    {
        // The name is the one that PostgreSQL gave when the table was made by SQL.
        host.ToTable("host");
        host.HasKey(h => h.Host).HasName("host_pkey");
        host.Property(h => h.Host).HasMaxLength(HostStore.LongestHost);
    }
}
