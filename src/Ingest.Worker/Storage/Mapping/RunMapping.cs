using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class RunMapping : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> run)
    {
        run.ToTable("run");
        run.Property(r => r.Id).HasColumnName("run_id").ValueGeneratedNever();
        run.Property(r => r.TraceId).HasMaxLength(32);
        run.Property(r => r.AppVersion).HasMaxLength(TextLimit.Word);
        run.Property(r => r.Host).HasMaxLength(TextLimit.Name);
        run.Property(r => r.Outcome).HasMaxLength(TextLimit.Word);
        run.Property(r => r.Counters).HasColumnType("jsonb");
        run.HasOne<Feed>().WithMany().HasForeignKey(r => r.FeedId).OnDelete(DeleteBehavior.Restrict);
        run.HasIndex(r => new { r.FeedId, r.StartedAt });
        run.HasIndex(r => r.StartedAt);
        run.HasIndex(r => r.TraceId);
    }
}
