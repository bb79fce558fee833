using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ArticleEventMapping : IEntityTypeConfiguration<ArticleEvent>
{
    public void Configure(EntityTypeBuilder<ArticleEvent> happened)
    {
        happened.ToTable("article_event");
        happened.Property(e => e.Id).HasColumnName("event_id");
        happened.Property(e => e.Detail).HasMaxLength(TextLimit.Paragraph);
        happened.HasOne<Article>().WithMany().HasForeignKey(e => e.ArticleId).OnDelete(DeleteBehavior.Restrict);
        happened.HasOne<Run>().WithMany().HasForeignKey(e => e.RunId).OnDelete(DeleteBehavior.Restrict);
        happened.HasIndex(e => new { e.ArticleId, e.SeenAt });
        happened.HasIndex(e => e.SeenAt);
    }
}
