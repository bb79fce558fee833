using System.Net;
using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>
/// The element trees of flight data as markup: <c>["$","p",null,{"children":["…","$L1f"]}]</c>. Each row is written once, where the first
/// reference to it stands, and those that none refers to one after the other. Of a client's component only the children are known.
/// </summary>
internal sealed class FlightTree
{
    /// <summary>Values around one, references followed; what is deeper is not looked into.</summary>
    private const int MaximumDepth = 320;

    /// <summary>Values beyond this number are not looked into.</summary>
    private const int MaximumValues = 200_000;

    /// <summary>Characters of markup, beyond which nothing is added.</summary>
    private const int MaximumLength = 4_000_000;

    private readonly List<FlightRow> rows;
    private readonly Dictionary<int, FlightRow> numbered = [];
    private readonly HashSet<int> referred = [];
    private readonly HashSet<int> written = [];
    private readonly StringBuilder html = new();
    private bool isWriting;
    private bool hasText;
    private int values;

    private FlightTree(List<FlightRow> rows)
    {
        this.rows = rows;
        foreach (var row in rows.Where(row => row.Id is not null))
        {
            numbered.TryAdd(row.Id!.Value, row);
        }
    }

    /// <summary>Null where the rows hold no element with text.</summary>
    public static string? HtmlOf(List<FlightRow> rows)
    {
        var tree = new FlightTree(rows);
        tree.WalkAll(_ => true);
        (tree.isWriting, tree.values) = (true, 0);
        tree.WalkAll(row => row.Id is not { } id || (!tree.referred.Contains(id) && tree.written.Add(id)));
        return tree.hasText ? tree.html.ToString() : null;
    }

    private void WalkAll(Func<FlightRow, bool> isWanted)
    {
        foreach (var row in rows.Where(row => row.Text is null && isWanted(row)))
        {
            Seek(row.Value, depth: 0);
        }
    }

    private bool Enters(int depth) => depth <= MaximumDepth && ++values <= MaximumValues && html.Length < MaximumLength;

    /// <summary>Elements among data, in which strings are no text.</summary>
    private void Seek(JsonElement value, int depth)
    {
        if (!Enters(depth))
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Array when FlightElement.Of(value) is { } element:
                Write(element, depth);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Seek(item, depth + 1);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object))
                {
                    Seek(property.Value, depth + 1);
                }

                break;
            case JsonValueKind.String when FlightElement.ReferenceOf(value.GetString()!) is { } id && Follow(id) is { Text: null } row:
                Seek(row.Value, depth + 1);
                break;
        }
    }

    /// <summary>What stands within an element.</summary>
    private void WriteChild(JsonElement child, int depth)
    {
        if (!Enters(depth))
        {
            return;
        }

        switch (child.ValueKind)
        {
            case JsonValueKind.Array when FlightElement.Of(child) is { } element:
                Write(element, depth);
                break;
            case JsonValueKind.Array:
                foreach (var item in child.EnumerateArray())
                {
                    WriteChild(item, depth + 1);
                }

                break;
            case JsonValueKind.String:
                WriteString(child.GetString()!, depth);
                break;
            case JsonValueKind.Number:
                Append(child.GetRawText());
                break;
        }
    }

    private void WriteString(string text, int depth)
    {
        // A dollar sign begins a reference or a value that is no text; one that is meant is written twice.
        if (text is not ['$', ..] || text is ['$', '$', ..])
        {
            AppendText(text is ['$', ..] ? text[1..] : text);
        }
        else if (FlightElement.ReferenceOf(text) is { } id && Follow(id) is { } row)
        {
            if (row.Text is not null)
            {
                AppendText(row.Text);
            }
            else
            {
                WriteChild(row.Value, depth + 1);
            }
        }
    }

    private void Write(FlightElement element, int depth)
    {
        if (element.IsLeftOut)
        {
            return;
        }

        if (isWriting && element.Tag is { } tag)
        {
            html.Append('<').Append(tag);
            AppendAttribute("class", element.ClassName);
            AppendAttribute("href", element.Href);
            html.Append('>');
        }

        if (element.Markup is { } markup)
        {
            Append(markup is not ['$', ..] ? markup : FlightElement.ReferenceOf(markup) is { } id ? Follow(id)?.Text ?? "" : "");
        }
        else if (element.Children is { } children)
        {
            WriteChild(children, depth + 1);
        }

        if (isWriting && element is { Tag: not null, IsVoid: false })
        {
            html.Append("</").Append(element.Tag).Append('>');
        }
    }

    private void AppendAttribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }

    /// <summary>The row, where it is to be written here.</summary>
    private FlightRow? Follow(int id)
    {
        if (isWriting)
        {
            return written.Add(id) && numbered.TryGetValue(id, out var row) ? row : null;
        }

        referred.Add(id);
        return null;
    }

    private void AppendText(string text) => Append(isWriting ? WebUtility.HtmlEncode(text) : "");

    private void Append(string markup)
    {
        if (isWriting)
        {
            html.Append(markup);
            hasText |= markup.Length > 0;
        }
    }
}
