using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class HandlesTests
{
    [Theory]
    [InlineData("She can be reached at ann.lee@gazette.example.", "ann.lee@gazette.example", null)]
    [InlineData("Follow her on Twitter @annlee.", null, "annlee")]
    [InlineData("Ann Lee writes about ports. @annlee", null, "annlee")]
    [InlineData("Ann Lee writes about ports.", null, null)]
    public void Reads_what_the_text_prints(string text, string? email, string? twitter) => Assert.Equal(new Handles(email, twitter), Handles.InText(text));

    [Theory]
    [InlineData("https://twitter.com/annlee", "annlee")]
    [InlineData("https://www.x.com/annlee/", "annlee")]
    [InlineData("//twitter.com/annlee?lang=en", "annlee")]
    [InlineData("https://twitter.com/intent/follow?screen_name=annlee", "annlee")]
    [InlineData("https://twitter.com/intent/tweet?text=x", null)]
    [InlineData("https://twitter.com/share", null)]
    [InlineData("https://twitter.com/annlee/status/1", null)]
    [InlineData("https://example.org/annlee", null)]
    public void Reads_a_profile_s_address(string address, string? handle) => Assert.Equal(handle, Handles.OfAddress(address));
}
