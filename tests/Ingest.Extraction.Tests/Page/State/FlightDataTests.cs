using System.Text.Json;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class FlightDataTests
{
    public static TheoryData<string, string[]> Streams => new()
    {
        { "1:[1]\na:{\"a\":1}\nb:\"$Sreact.fragment\"\n", ["1=[1]", "10={\"a\":1}", "11=\"$Sreact.fragment\""] },
        { "1:I[1,[],\"\"]\n:HL[\"/a.css\"]\n2:E{\"digest\":\"1\"}\n3:D\"$5\"\n4:null\n5:[5]", ["5=[5]"] },
        // A text has no line end, and is as long in bytes as it says.
        { "1:T6,Åå\n:2:T4,🙂3:[3]\n", ["1:Åå\n:", "2:🙂", "3=[3]"] },
        { "1:Tx,[1]\n2:T,\n3:T12345678,x\n4:[4]\n", ["4=[4]"] },
        { "not a number:[1]\n123456789:[2]\n", ["=[1]", "=[2]"] },
        // The page was cut short.
        { "1:[1]\n2:[\"$\",\"p", ["1=[1]", "2=[\"$\",\"p\"]"] },
        { $"1:{Nested(90)}\n2:{Nested(300)}\n", [$"1={Nested(90)}"] },
        { "1:[\"\\ud800\"]\n", ["1=[\"\\ufffd\"]"] },
    };

    /// <summary>Each looked through to its end from every beginning takes minutes.</summary>
    public static TheoryData<string> Hostile => new(
        string.Concat(Enumerable.Repeat("self.__next_f.push([", 200_000)),
        Pushed(string.Concat(Enumerable.Repeat("1:Tab\n", 300_000))),
        Pushed(string.Concat(Enumerable.Repeat("1:[\"$\n", 300_000))),
        Pushed(string.Concat(Enumerable.Repeat("1:[\"$\"}]\n", 300_000))),
        Pushed(new string(':', 1_000_000)));

    [Theory]
    [MemberData(nameof(Streams))]
    public void Reads_the_rows_of_a_stream(string stream, string[] rows) =>
        Assert.Equal(rows, FlightData.Rows(Pages.Read($"<script>{Pushed(stream)}</script>").Elements.InlineScripts).Select(Shown));

    [Fact]
    public void Joins_what_several_calls_bring() =>
        Assert.Equal(["1=[\"a\"]", "2=[\"self.__next_f.push([1,\"]"], FlightData.Rows(Pages.Read(
            $"<script>(self.__next_f=self.__next_f||[]).push([0]);{Pushed("1:[\"")};{Pushed("a\"]\n2:[\"self.__next_f")}</script><script>self.__next_f.push([2,null])</script><script>{Pushed(".push([1,\"]\n")}</script>")
            .Elements.InlineScripts).Select(Shown));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Looks_at_no_part_of_a_stream_again_and_again(string script)
    {
        var scripts = Pages.Read($"<script>{script}</script>").Elements.InlineScripts;
        var before = Environment.TickCount64;
        Assert.InRange(FlightData.Rows(scripts).Count(), 0, 60);
        Assert.InRange(Environment.TickCount64 - before, 0, 20_000);
    }

    private static string Pushed(string stream) => $"self.__next_f.push({JsonSerializer.Serialize(new object[] { 1, stream })})";

    private static string Nested(int levels) => $"{new string('[', levels)}{new string(']', levels)}";

    private static string Shown(FlightRow row) => row.Text is { } text ? $"{row.Id}:{text}" : $"{row.Id}={row.Value.GetRawText()}";
}
