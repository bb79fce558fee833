using Ingest.Worker.Polling.Opml;

namespace Ingest.Worker.Tests.Polling.Opml;

public sealed class FolderPathTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Europe/Baltic", "Europe", "Baltic")]
    [InlineData("Asia\\/Pacific/North", "Asia/Pacific", "North")]
    [InlineData("a\\\\/b", "a\\", "b")]
    [InlineData("\\\\\\/", "\\/")]
    public void Levels_are_one_text_and_come_back(string? path, params string[] levels)
    {
        Assert.Equal(path, FolderPath.Join(levels));
        Assert.Equal(levels, FolderPath.Split(path));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/a//b/", "a|b")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("a\\", "a\\")]
    public void What_a_user_wrote_is_read_somehow(string path, string levels) => Assert.Equal(levels, string.Join('|', FolderPath.Split(path)));
}
