using System.Text;
using System.Xml.Linq;

namespace Ingest.Worker.Polling.Markup;

/// <summary>
/// Builds the tree from tags and text in document order. Mismatched tags are settled the way a reader would: an end tag closes the nearest
/// element of its name and all that is open in it, one that closes nothing is dropped, a new item ends the one before, and a title ends where the next field begins.
/// </summary>
internal sealed class MarkupTree
{
    // HTML elements without content, met where a publisher forgot to escape a summary.
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "wbr", "input", "embed" };

    // What is only text, and what stands beside it and never in it.
    private static readonly HashSet<string> Leaves = new(StringComparer.OrdinalIgnoreCase) { "title", "link", "guid", "pubDate" };
    private static readonly HashSet<string> Siblings = new(StringComparer.OrdinalIgnoreCase) { "title", "link", "guid", "pubDate", "description", "category", "item", "entry" };

    private const int LargeText = 1 << 16;

    // Elements of items that are left out are null: they are followed, so that the document's structure is known, and not kept.
    private readonly List<(string Qualified, XElement? Element, bool IsInPart)> open = [];
    private StringBuilder text = new();
    private readonly TreeBudget budget;
    private readonly IMarkupParts? parts;
    private readonly int maxItems;
    private int items;

    /// <param name="characters">Of the whole document.</param>
    /// <param name="maxItems">Items that are kept, the first ones.</param>
    /// <param name="parts">Where the document is read in parts.</param>
    public MarkupTree(int characters, int maxItems, IMarkupParts? parts)
    {
        budget = new TreeBudget(MarkupLimits.TreeBytes(characters));
        this.maxItems = maxItems;
        this.parts = parts;
        Scope = new NamespaceScope(budget);
    }

    public NamespaceScope Scope { get; }

    public SharedTexts Texts { get; } = new();

    /// <summary>Items after those that are kept.</summary>
    public int LeftOut => Math.Max(0, items - maxItems);

    public XElement? Root { get; private set; }

    public bool IsClosed => Root is not null && open.Count == 0;

    /// <summary>True where something had to be guessed or left out.</summary>
    public bool Repaired { get; private set; }

    public TreeLimit Exceeded { get; private set; }

    public void Start(ReadOnlySpan<char> qualified, List<TagAttribute> attributes, bool selfClosing)
    {
        EndOpenLeaf(qualified);
        var isItem = IsItem(qualified);
        if (isItem)
        {
            EndOpenItem(qualified);
        }

        Flush();
        if (open.Count >= MarkupLimits.Depth)
        {
            Exceeded = TreeLimit.Depth;
        }

        var isLeftOut = isItem && ++items > maxItems && Root is not null;
        var element = isLeftOut || open is [.., { Element: null }] ? null : Keep(qualified, attributes);
        if (Exceeded != TreeLimit.None)
        {
            return;
        }

        var isInPart = open is [.., { IsInPart: true }] || (element is not null && parts?.Begins(element) == true);
        open.Add((Texts.Get(qualified, out _), element, isInPart));
        if (selfClosing || (open.Count > 2 && Void.GetAlternateLookup<ReadOnlySpan<char>>().Contains(qualified)))
        {
            CloseTo(open.Count - 1);
        }
    }

    public void End(ReadOnlySpan<char> qualified)
    {
        var i = open.Count - 1;
        while (i >= 0 && !qualified.Equals(open[i].Qualified, StringComparison.OrdinalIgnoreCase))
        {
            i--;
        }

        if (i < 0)
        {
            Repaired |= !Void.GetAlternateLookup<ReadOnlySpan<char>>().Contains(qualified);
            return;
        }

        Repaired |= i < open.Count - 1;
        CloseTo(i);
    }

    public void Text(ReadOnlySpan<char> raw, EntityTable entities)
    {
        if (KeepsText)
        {
            entities.AppendResolved(text, raw);
        }
    }

    public void Verbatim(ReadOnlySpan<char> raw)
    {
        if (KeepsText)
        {
            text.Append(raw);
        }
    }

    /// <summary>The end of the document: whatever is still open was cut off.</summary>
    public void Finish()
    {
        Repaired |= open.Count > 0;
        CloseTo(0);
    }

    private bool KeepsText => open is [.., { Element: not null } parent] && (parts is null || parent.IsInPart);

    private bool IsItem(ReadOnlySpan<char> qualified)
    {
        var local = qualified[(qualified.IndexOf(':') + 1)..];
        if (!local.Equals("item", StringComparison.OrdinalIgnoreCase) && !local.Equals("entry", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return local.Length == qualified.Length || FeedNames.IsItem(Scope.ElementName(qualified));
    }

    private void EndOpenLeaf(ReadOnlySpan<char> qualified)
    {
        if (open.Count > 2 && Leaves.Contains(open[^1].Qualified) && Siblings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(qualified))
        {
            Repaired = true;
            CloseTo(open.Count - 1);
        }
    }

    private void EndOpenItem(ReadOnlySpan<char> qualified)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (!qualified.Equals(open[i].Qualified, StringComparison.Ordinal))
            {
                continue;
            }

            Repaired = true;
            CloseTo(i);
            return;
        }
    }

    private XElement Keep(ReadOnlySpan<char> qualified, List<TagAttribute> attributes)
    {
        var element = Create(qualified, attributes);
        budget.AddElement();
        foreach (var attribute in attributes)
        {
            budget.AddAttribute(attribute.NewCharacters);
        }

        if (Root is null)
        {
            Root = element;
        }
        else
        {
            open[^1].Element!.Add(element);
        }

        Exceeded = Exceeded == TreeLimit.None && budget.IsSpent ? TreeLimit.Size : Exceeded;
        return element;
    }

    private XElement Create(ReadOnlySpan<char> qualified, List<TagAttribute> attributes)
    {
        var depth = open.Count + 1;
        foreach (var (name, value, _) in attributes)
        {
            if (name.Equals("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                Scope.Declare(depth, "", value);
            }
            else if (name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase))
            {
                Scope.Declare(depth, name["xmlns:".Length..], value);
            }
        }

        if (Root is null)
        {
            var (prefix, local) = NamespaceScope.Split(qualified.ToString());
            Scope.SettleRoot(local, prefix);
        }

        var element = new XElement(Scope.ElementName(qualified));
        foreach (var (name, value, _) in attributes)
        {
            if (!name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                element.SetAttributeValue(Scope.AttributeName(name), value);
            }
        }

        return element;
    }

    private void CloseTo(int index)
    {
        Flush();
        for (var i = open.Count - 1; i >= index; i--)
        {
            Scope.Leave(i + 1);
            if (parts is not null && (i == 0 || !open[i - 1].IsInPart) && open[i].Element is { } ended)
            {
                GiveUp(ended, open[i].IsInPart);
            }
        }

        open.RemoveRange(index, open.Count - index);
    }

    private void GiveUp(XElement ended, bool isPart)
    {
        if (isPart)
        {
            parts!.Take(ended);
        }
        else if (ended is { HasElements: false, Parent: not null })
        {
            ended.Remove();
        }
    }

    private void Flush()
    {
        // Text next to text has an item between that was left out, and says nothing; joining what is between many items takes quadratic time.
        if (text.Length > 0 && open is [.., { Element: { LastNode: not XText } parent }])
        {
            var content = Texts.Get(text, out var newCharacters);
            budget.AddText(newCharacters, parent.FirstNode is not null);
            parent.Add(content);
        }

        // A builder keeps the room of its longest text.
        text = text.Capacity > LargeText ? new StringBuilder() : text.Clear();
    }
}
