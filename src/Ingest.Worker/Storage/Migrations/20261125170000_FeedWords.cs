using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>The categories that a user's list gives a feed, and from when on the feed is silent, as the settings of its last poll have it.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125170000_FeedWords")]
internal sealed class FeedWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER TABLE ingest.feed ADD COLUMN categories text[] NOT NULL DEFAULT '{}', ADD COLUMN silent_after timestamptz;");

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER TABLE ingest.feed DROP COLUMN categories, DROP COLUMN silent_after;");
}
