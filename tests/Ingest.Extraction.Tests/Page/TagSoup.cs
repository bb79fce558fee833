using System.Text;

namespace Ingest.Extraction.Tests.Page;

/// <summary>Pages of tags in no order, the same for the same number. Each has a few kinds of tags, so that they meet.</summary>
internal static class TagSoup
{
    private static readonly string[] Tags =
        ("html head body p div span a b i em font nobr h1 h2 table caption colgroup col tbody thead tfoot tr td th select option optgroup ul li dl dt dd form input button svg title desc foreignObject path "
        + "math mi mo annotation-xml template script style textarea pre frameset frame noscript iframe br hr img section article main ruby rb rt rp details summary x-y applet object marquee meta link base plaintext listing center").Split(' ');

    public static string Of(int number)
    {
#pragma warning disable CA5394 // No secret comes of it, and the pages are to be the same on every run.
        var random = new Random(number);
        var few = Enumerable.Range(0, random.Next(2, 9)).Select(_ => Tags[random.Next(Tags.Length)]).ToArray();
        var html = new StringBuilder();
        for (var i = random.Next(3, 40); i > 0; i--)
        {
            var tag = few[random.Next(few.Length)];
            html.Append(random.Next(8) switch
            {
                0 or 1 or 2 => $"<{tag}{(random.Next(4) == 0 ? $" class=c{random.Next(3)}" : "")}{(random.Next(12) == 0 ? "/" : "")}>",
                3 or 4 => $"</{tag}>",
                5 => $"t{i}",
                6 => random.Next(4) == 0 ? "<!-- c -->" : "x",
                _ => " ",
            });
        }
#pragma warning restore CA5394

        return html.ToString();
    }
}
