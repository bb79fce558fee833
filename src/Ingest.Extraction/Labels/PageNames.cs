using System.Runtime.InteropServices;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Labels;

/// <summary>
/// The words in the names of a page's containers (class, id, role and the like), as hashes: each name whole, and its parts between
/// hyphens, digits and capitals. Sites of one content system share them, and templates of different systems share the parts.
/// </summary>
internal sealed class PageNames
{
    /// <summary>Letters; longer parts are hashes that a build tool made.</summary>
    private const int LongestPart = 24;

    /// <summary>Characters of one attribute that are read.</summary>
    private const int LongestName = 400;

    /// <summary>Names of a usual page.</summary>
    private const int Usual = 128;

    private readonly Dictionary<string, int> known = new(Usual, StringComparer.Ordinal);
    private readonly List<int[]> names = [[]];
    private readonly List<int> words = [];

    private PageNames(ReadOnlySpan<Container> containers, IEnumerable<Block> blocks)
    {
        ByClass = new int[containers.Length];
        ByOther = new int[containers.Length];
        var read = new bool[containers.Length];
        foreach (var block in blocks)
        {
            for (var i = block.Container; i >= 0 && !read[i]; i = containers[i].Parent)
            {
                read[i] = true;
                Read(containers[i].Element, i);
            }
        }
    }

    /// <summary>For each container the index in <see cref="Words"/> of its class.</summary>
    public int[] ByClass { get; }

    /// <summary>For each container the index in <see cref="Words"/> of its other names.</summary>
    public int[] ByOther { get; }

    public List<int[]> Words => names;

    /// <param name="blocks">Those around which names are read; the other containers have none.</param>
    public static PageNames Read(PageBlocks page, IEnumerable<Block> blocks) => new(page.Containers, blocks);

    private void Read(Element element, int container)
    {
        var attributes = element.Attributes;
        string? other = null;
        for (var i = 0; i < attributes.Length; i++)
        {
            ref readonly var attribute = ref attributes[i];
            switch (attribute.Name)
            {
                case "class":
                    ByClass[container] = IndexOf(attribute.Value);
                    break;
                case "id" when HeadingIds.IsOfText(element, attribute.Value):
                    break;
                case "id" or "role" or "itemprop" or "aria-label" or "data-component" or "data-testid" or "data-module" or "data-type":
                    other = other is null ? attribute.Value : $"{other} {attribute.Value}";
                    break;
            }
        }

        ByOther[container] = other is null ? 0 : IndexOf(other);
    }

    private int IndexOf(string name)
    {
        if (!known.TryGetValue(name, out var index))
        {
            index = names.Count;
            known.Add(name, index);
            words.Clear();
            Split(name.AsSpan(0, Math.Min(name.Length, LongestName)));
            names.Add(Distinct());
        }

        return index;
    }

    // In their order; there are a dozen.
    private int[] Distinct()
    {
        var distinct = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IndexOf(words[i], 0, distinct) < 0)
            {
                words[distinct++] = words[i];
            }
        }

        return [.. CollectionsMarshal.AsSpan(words)[..distinct]];
    }

    private void Split(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny([' ', '\n', '\t']))
        {
            var whole = name[range];
            if (whole.Length == 0)
            {
                continue;
            }

            words.Add(StableHash.Combine(1, StableHash.Of(whole)));
            var start = 0;
            for (var i = 1; i <= whole.Length; i++)
            {
                if (i == whole.Length || !char.IsAsciiLetter(whole[i]) || (char.IsAsciiLetterUpper(whole[i]) && char.IsAsciiLetterLower(whole[i - 1])))
                {
                    AddPart(whole[start..i]);
                    start = i < whole.Length && char.IsAsciiLetter(whole[i]) ? i : i + 1;
                }
            }
        }
    }

    private void AddPart(ReadOnlySpan<char> part)
    {
        if (part.Length is >= 2 and <= LongestPart)
        {
            Span<char> lower = stackalloc char[LongestPart];
            part.ToLowerInvariant(lower);
            words.Add(StableHash.Of(lower[..part.Length]));
        }
    }
}
