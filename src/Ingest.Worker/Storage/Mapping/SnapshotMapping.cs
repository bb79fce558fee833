using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> snapshot)
    {
        snapshot.ToTable("snapshot");
        snapshot.HasKey(s => s.Sha256);
        snapshot.Property(s => s.Sha256).HasColumnName("sha256");
        snapshot.HasIndex(s => s.LastSeenAt).HasFilter("body IS NOT NULL");
    }
}
