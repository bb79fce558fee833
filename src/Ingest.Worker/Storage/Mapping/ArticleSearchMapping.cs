using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ArticleSearchMapping : IEntityTypeConfiguration<ArticleSearch>
{
    public void Configure(EntityTypeBuilder<ArticleSearch> search)
    {
        search.ToTable("article_search");
        search.HasKey(s => s.ArticleId);
        search.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId).OnDelete(DeleteBehavior.Restrict);
        search.HasIndex(s => s.Words).HasMethod("gin");
    }
}
