using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class VersionSightMapping : IEntityTypeConfiguration<VersionSight>
{
    public void Configure(EntityTypeBuilder<VersionSight> sight)
    {
        sight.ToTable("version_sight");
        sight.HasKey(s => new { s.ArticleId, s.SeenFrom });
        sight.HasOne<ArticleVersion>().WithMany().HasForeignKey(s => s.VersionId).OnDelete(DeleteBehavior.Restrict);
        sight.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId).OnDelete(DeleteBehavior.Restrict);
        sight.HasOne<Run>().WithMany().HasForeignKey(s => s.RunId).OnDelete(DeleteBehavior.Restrict);
        sight.HasIndex(s => s.VersionId);
    }
}
