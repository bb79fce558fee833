using Ingest.Worker.Identity;

namespace Ingest.Worker.Tests.Identity;

public sealed class PlacedStoryTests
{
    private static readonly PlacedStory Story = new(new Uri("https://desk.example/world/the-bridge"), "The bridge", "The bridge fell on Monday.\n\nNobody was hurt.", new DateTimeOffset(2026, 11, 3, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Is_one_with_the_same_in_another_section()
    {
        var other = Story with { Url = new Uri("https://desk.example/africa/the-bridge.html"), Body = "The bridge fell on Monday.\n\n  Nobody was hurt.", Published = Story.Published!.Value.AddHours(5) };
        Assert.True(Story.IsOneWith(other));
        Assert.True(other.IsOneWith(Story with { Published = null }));
    }

    [Theory]
    [InlineData("https://other.example/world/the-bridge", null, null, 0)]
    [InlineData("https://desk.example/world/flood-in-the-town", null, null, 0)]
    [InlineData("https://desk.example/world/the-bridge-2", null, null, 0)]
    [InlineData(null, "The bridge, a year later", null, 0)]
    [InlineData(null, "", null, 0)]
    [InlineData(null, null, "The bridge fell on Tuesday.\n\nNobody was hurt.", 0)]
    [InlineData(null, null, null, 7)]
    public void Is_none_with_one_of_another_site_end_headline_text_or_week(string? url, string? title, string? body, int days)
    {
        var other = new PlacedStory(url is null ? Story.Url : new Uri(url), title ?? Story.Title, body ?? Story.Body, Story.Published!.Value.AddDays(days));
        Assert.False(Story.IsOneWith(other));
    }
}
