using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class WidgetLineTests
{
    [Theory]
    [InlineData("👁 1.2k")]
    [InlineData("👍 41 😮 12 😡 7")]
    [InlineData("❤️ 1,204")]
    [InlineData("41 💬")]
    [InlineData("Tue 7°/2° Wed 9°/3° Thu 4°/-1°")]
    [InlineData("Mo 7°C Di 9°C Mi 4°C")]
    [InlineData("Now playing: Night Train – The Harbour Band")]
    [InlineData("Сейчас в эфире: Ночной поезд")]
    [InlineData("放送中：夜の列車")]
    public void Is_filled_anew_at_every_visit(string line) => Assert.True(WidgetLine.Is(line));

    [Theory]
    [InlineData("41")]
    [InlineData("© Example")]
    [InlineData("👁")]
    [InlineData("Bake at 180°C / 350°F")]
    [InlineData("It was 7° at dawn, 12° at noon and 3° again when the boats came back.")]
    [InlineData("52° 31' N, 13° 24' E")]
    [InlineData("Now playing in the harbour hall is a band of pilots.")]
    [InlineData("$ 41")]
    [InlineData("+ 41 %")]
    [InlineData("")]
    public void Says_something(string line) => Assert.False(WidgetLine.Is(line));
}
