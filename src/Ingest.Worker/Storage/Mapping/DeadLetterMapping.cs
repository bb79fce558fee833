using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class DeadLetterMapping : IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<DeadLetter> letter)
    {
        letter.ToTable("dead_letter");
        letter.Property(l => l.Id).HasColumnName("dead_letter_id");
        letter.Property(l => l.Kind).HasMaxLength(TextLimit.Word);
        letter.Property(l => l.Payload).HasColumnType("jsonb");
        letter.HasOne<Feed>().WithMany().HasForeignKey(l => l.FeedId).OnDelete(DeleteBehavior.Restrict);
        letter.HasOne<Run>().WithMany().HasForeignKey(l => l.RunId).OnDelete(DeleteBehavior.Restrict);
        letter.HasIndex(l => l.Fingerprint).IsUnique();
        letter.HasIndex(l => l.LastSeenAt);
    }
}
