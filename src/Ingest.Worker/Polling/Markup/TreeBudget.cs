namespace Ingest.Worker.Polling.Markup;

/// <summary>What a tree has cost, by the sizes that the runtime gives its objects on a 64-bit machine. Counted while building, so that it stops in time.</summary>
internal sealed class TreeBudget(long bytes)
{
    // Header and type pointer, then one pointer a field.
    private const int Element = 64;
    private const int Attribute = 56;
    private const int TextNode = 48;
    private const int StringHead = 30;

    // Kept by the framework with a table of its names.
    private const int Namespace = 600;

    // Kept in our table and in the framework's own, with a weak reference.
    private const int Name = 240;

    private long left = bytes;

    public bool IsSpent => left < 0;

    public void AddElement() => left -= Element;

    /// <param name="newCharacters">Of its value, 0 where the string is shared.</param>
    public void AddAttribute(int newCharacters) => left -= Attribute + Text(newCharacters);

    /// <param name="isNode">Beside child elements; alone, text is held by its element.</param>
    public void AddText(int newCharacters, bool isNode) => left -= Text(newCharacters) + (isNode ? TextNode : 0);

    /// <summary>A name that the document had not used before.</summary>
    public void AddName(int characters) => left -= Name + (4 * characters);

    /// <summary>An address of a namespace that the document had not used before.</summary>
    public void AddNamespace(int characters) => left -= Namespace + (2 * characters);

    private static int Text(int characters) => characters == 0 ? 0 : StringHead + (2 * characters);
}
