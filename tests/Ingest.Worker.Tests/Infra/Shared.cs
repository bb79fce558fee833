namespace Ingest.Worker.Tests.Infra;

/// <summary>The development corpora beside a checkout; a user's clone has none, and the tests that need them say so and are skipped.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    /// <summary>The full path of a file or folder there.</summary>
    public static string Require(string path)
    {
        Assert.SkipUnless(Root is not null, "Needs the development corpora: a folder 'shared' beside the checkout, or INGEST_SHARED.");
        return Path.Combine(Root!, path);
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("INGEST_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); named is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            {
                named = Path.Combine(folder.Parent?.FullName ?? "/", "shared");
            }
        }

        return Directory.Exists(named) ? named : null;
    }
}
