using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>Until when hosts asked to be left alone, for all replicas and for the next process.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261126020000_Hosts")]
internal sealed class Hosts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE ingest.host (
            host varchar(300) PRIMARY KEY,
            leave_alone_until timestamptz NOT NULL
        );
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE ingest.host;");
}
