using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class NearDuplicatePairMapping : IEntityTypeConfiguration<NearDuplicatePair>
{
    public void Configure(EntityTypeBuilder<NearDuplicatePair> pair)
    {
        pair.ToTable("near_duplicate");
        pair.HasKey(p => new { p.ArticleId, p.OtherId });
        pair.ToTable(table => table.HasCheckConstraint("ck_near_duplicate_order", "article_id < other_id"));
        pair.HasOne<Article>().WithMany().HasForeignKey(p => p.ArticleId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Article>().WithMany().HasForeignKey(p => p.OtherId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Run>().WithMany().HasForeignKey(p => p.RunId).OnDelete(DeleteBehavior.Restrict);
        pair.HasIndex(p => p.OtherId);
    }
}
