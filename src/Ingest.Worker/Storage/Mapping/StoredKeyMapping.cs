using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredKeyMapping : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> key)
    {
        key.ToTable("article_key");
        key.HasKey(k => new { k.Kind, k.Scope, k.Hash });
        key.Property(k => k.Kind).HasMaxLength(TextLimit.Word);
        key.Property(k => k.Text).HasMaxLength(TextLimit.Address);
        key.HasOne<Article>().WithMany().HasForeignKey(k => k.ArticleId).OnDelete(DeleteBehavior.Restrict);
        key.HasIndex(k => k.ArticleId);
        key.HasIndex(k => k.Hash);
    }
}
