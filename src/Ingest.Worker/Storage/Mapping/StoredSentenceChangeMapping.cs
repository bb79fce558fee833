using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class StoredSentenceChangeMapping : IEntityTypeConfiguration<StoredSentenceChange>
{
    public void Configure(EntityTypeBuilder<StoredSentenceChange> change)
    {
        change.ToTable("sentence_change");
        change.HasKey(c => new { c.VersionId, c.Position });
        change.Property(c => c.OldText).HasMaxLength(TextLimit.Paragraph);
        change.Property(c => c.NewText).HasMaxLength(TextLimit.Paragraph);
        change.HasOne<ArticleVersion>().WithMany().HasForeignKey(c => c.VersionId).OnDelete(DeleteBehavior.Cascade);
        change.HasIndex(c => c.OldText).HasMethod("gin").HasOperators("gin_trgm_ops");
        change.HasIndex(c => c.NewText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
