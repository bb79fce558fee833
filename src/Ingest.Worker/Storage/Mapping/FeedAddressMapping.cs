using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class FeedAddressMapping : IEntityTypeConfiguration<FeedAddress>
{
    public void Configure(EntityTypeBuilder<FeedAddress> address)
    {
        address.ToTable("feed_address");
        address.Property(a => a.Id).HasColumnName("feed_address_id");
        address.Property(a => a.Url).HasMaxLength(TextLimit.Address);
        address.Property(a => a.Reason).HasMaxLength(TextLimit.Word);
        address.HasOne<Feed>().WithMany(feed => feed.Addresses).HasForeignKey(a => a.FeedId).OnDelete(DeleteBehavior.Restrict);
        address.HasIndex(a => a.FeedId);
    }
}
