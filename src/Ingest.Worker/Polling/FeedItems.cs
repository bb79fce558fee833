using System.Xml.Linq;
using CodeHollow.FeedReader;
using Ingest.Worker.Polling.Fields;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Polling;

/// <summary>
/// A feed's items to entries, through CodeHollow, a slice at a time while the document is read: neither a tree of all items nor a second
/// copy of their texts ever stands beside the entries.
/// </summary>
/// <param name="structure">Of the document without its items.</param>
internal sealed class FeedItems(FeedStructure structure, FeedContext context) : IMarkupParts
{
    /// <summary>Items given to CodeHollow at once. It takes more than a kilobyte for each, however little the item says.</summary>
    public const int Slice = 150;

    private readonly List<XElement> slice = new(Slice);
    private readonly List<FeedEntry> entries = [];
    private FeedType? type;

    /// <summary>True where any item has a text or an attribute.</summary>
    public bool SaySomething { get; private set; }

    public bool Begins(XElement element) => FeedStructure.IsItem(element);

    public void Take(XElement part)
    {
        SaySomething = SaySomething || part.HasAttributes || FeedStructure.SaysSomething(part);
        slice.Add(part);
        if (slice.Count == Slice)
        {
            ReadSlice();
        }
    }

    /// <summary>What kind of feed CodeHollow holds it for, and all entries, in its order.</summary>
    public (FeedType Type, IReadOnlyList<FeedEntry> Entries) Finish()
    {
        if (slice.Count > 0 || type is null)
        {
            ReadSlice();
        }

        return (type!.Value, entries);
    }

    private void ReadSlice()
    {
        var (read, order) = FeedOutline.Read(structure, slice);
        type ??= read;
        foreach (var item in order)
        {
            entries.Add(EntryReader.Read(item, context));
        }

        foreach (var item in slice.Where(i => i.Parent is not null))
        {
            item.Remove();
        }

        slice.Clear();
        context.Pace.Step();
    }
}
