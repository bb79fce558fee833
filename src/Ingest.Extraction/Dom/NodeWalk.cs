namespace Ingest.Extraction.Dom;

/// <summary>The nodes below one, in document order; what templates hold is not below them. Keeps its own stack, so that no nesting overflows the thread's.</summary>
internal struct NodeWalk
{
    private readonly ParentNode root;
    private Stack<(ParentNode Parent, int Next)>? outer;
    private ParentNode parent;
    private int next;

    public NodeWalk(ParentNode root)
    {
        this.root = root;
        parent = root;
        Current = root;
    }

    public Node Current { get; private set; }

    /// <summary>Nodes between the walk's root and the current one.</summary>
    public readonly int Depth => outer?.Count ?? 0;

    public readonly NodeWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        if (Current is ParentNode { Count: > 0 } entered && !ReferenceEquals(entered, root))
        {
            (outer ??= new()).Push((parent, next));
            (parent, next) = (entered, 0);
        }

        while (next >= parent.Count)
        {
            if (outer is null || !outer.TryPop(out var level))
            {
                return false;
            }

            (parent, next) = level;
        }

        Current = parent[next++];
        return true;
    }
}
