using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class PublisherMapping : IEntityTypeConfiguration<Publisher>
{
    public void Configure(EntityTypeBuilder<Publisher> publisher)
    {
        publisher.ToTable("publisher");
        publisher.Property(p => p.Id).HasColumnName("publisher_id");
        publisher.Property(p => p.Domain).HasMaxLength(TextLimit.Name);
        publisher.Property(p => p.Name).HasMaxLength(TextLimit.Name);
        publisher.HasIndex(p => p.Domain).IsUnique();
    }
}
