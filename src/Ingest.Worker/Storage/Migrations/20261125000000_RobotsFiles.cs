using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>What sites' robots.txt files said, for all replicas and for the next process.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125000000_RobotsFiles")]
internal sealed class RobotsFiles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        CREATE TABLE ingest.robots_file (
            site varchar(300) PRIMARY KEY,
            body bytea CHECK (length(body) <= 512000),
            fetched_at timestamptz NOT NULL
        );
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE ingest.robots_file;");
}
