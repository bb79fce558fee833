using System.Globalization;
using System.Text;

namespace Ingest.Benchmarks;

/// <summary>A page of any size, with the mixture of paragraphs, lists, links and tables that articles and their surroundings have.</summary>
internal static class LargePage
{
    public static string Of(int characters)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>A very long page</title></head><body><main><article><h1>A very long page</h1>");
        for (var i = 0; html.Length < characters; i++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"section s{i}\"><h2>Part {i}</h2><p>In part {i} the story goes on, with <a href=\"/p/{i}\">a link</a>, <em>stress</em> and enough words to be a paragraph, number {i * 7}.</p><ul class=\"related\"><li><a href=\"/r/{i}\">Another story {i}</a></li><li>Plain item {i}</li></ul><table><tr><td>Row {i}</td><td>{i * 13}</td></tr></table></div>");
        }

        return html.Append("</article></main></body></html>").ToString();
    }
}
