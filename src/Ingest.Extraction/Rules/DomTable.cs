using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Rules;

/// <summary>
/// A page's nodes in document order, with their neighbours by number. XPath steps from node to node and compares places all the time;
/// in the tree each step to a sibling searches the parent's list, and comparing places walks to the root.
/// </summary>
internal sealed class DomTable
{
    /// <summary>Stands for no node.</summary>
    public const int None = -1;

    private readonly List<Node> nodes = [];
    private readonly List<int> parents = [];
    private readonly List<int> nexts = [];
    private readonly List<int> previous = [];
    private readonly List<int> firstChildren = [];
    private readonly Dictionary<Node, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly CancellationToken ct;
    private int steps;

    private DomTable(CancellationToken ct) => this.ct = ct;

    public static DomTable Of(Document document, CancellationToken ct)
    {
        var table = new DomTable(ct);
        table.Add(document, None, None);
        var open = new Stack<(ParentNode Children, int Parent, int Next, int Previous)>();
        open.Push((document, 0, 0, None));
        while (open.TryPop(out var level))
        {
            if (level.Next >= level.Children.Count)
            {
                continue;
            }

            var node = level.Children[level.Next];
            var number = IsSeen(node) ? table.Add(node, level.Parent, level.Previous) : level.Previous;
            open.Push((level.Children, level.Parent, level.Next + 1, number));
            if (node is Element { Count: > 0 } element)
            {
                open.Push((element, number, 0, None));
            }
        }

        return table;
    }

    public Node this[int number] => nodes[number];

    public IEnumerable<Element> Elements => nodes.OfType<Element>();

    public int Parent(int number) => Stepped(parents[number]);

    public int Next(int number) => Stepped(nexts[number]);

    public int Previous(int number) => Stepped(previous[number]);

    public int FirstChild(int number) => Stepped(firstChildren[number]);

    public int NumberOf(Node node) => numbers.GetValueOrDefault(node, None);

    private static bool IsSeen(Node node) => node is Element or TextNode;

    private int Add(Node node, int parent, int before)
    {
        var number = nodes.Count;
        nodes.Add(node);
        parents.Add(parent);
        previous.Add(before);
        nexts.Add(None);
        firstChildren.Add(None);
        numbers[node] = number;
        if (before != None)
        {
            nexts[before] = number;
        }
        else if (parent != None)
        {
            firstChildren[parent] = number;
        }

        return number;
    }

    // An expression of nested predicates can take steps without end: the deadline is looked at now and then.
    private int Stepped(int number)
    {
        if ((++steps & 0xfff) == 0)
        {
            ct.ThrowIfCancellationRequested();
        }

        return number;
    }
}
