using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredExtractionMapping : IEntityTypeConfiguration<StoredExtraction>
{
    public void Configure(EntityTypeBuilder<StoredExtraction> extraction)
    {
        extraction.ToTable("extraction");
        extraction.Property(x => x.Id).HasColumnName("extraction_id");
        extraction.Property(x => x.SnapshotSha256).HasColumnName("snapshot_sha256");
        extraction.Property(x => x.ExtractorVersion).HasMaxLength(TextLimit.Word);
        extraction.Property(x => x.SiteRule).HasMaxLength(TextLimit.Name);
        extraction.Property(x => x.Evidence).HasColumnType("jsonb");
        extraction.Property(x => x.Warnings).HasColumnType("text[]");
        extraction.HasOne<Snapshot>().WithMany().HasForeignKey(x => x.SnapshotSha256).OnDelete(DeleteBehavior.Restrict);
        extraction.HasOne<Run>().WithMany().HasForeignKey(x => x.RunId).OnDelete(DeleteBehavior.Restrict);
        extraction.HasIndex(x => new { x.SnapshotSha256, x.ExtractorVersion, x.SiteRule }).IsUnique();
        extraction.HasIndex(x => x.ExtractorVersion);
    }
}
