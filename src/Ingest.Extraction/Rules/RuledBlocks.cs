using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Rules;

/// <summary>Lets a site's rules overrule what the model thinks of each block.</summary>
internal static class RuledBlocks
{
    /// <summary>Inside the elements that a rule names, a block is body unless the model finds it this unlikely.</summary>
    private const float Unlikely = 0.1f;

    private const float Likely = 0.5f;

    /// <summary>Characters without white space; a body this short may be all that is left of a rule's element, the picture's caption or the byline.</summary>
    private const int FewChars = 300;

    /// <summary>So many times as much text stands elsewhere on a page that was made anew since the rule was written.</summary>
    private const int Elsewhere = 5;

    /// <summary>An element that was never seen to hold the text must hold so many times what stands elsewhere: a field of the usual name may hold a summary.</summary>
    private const int Assumed = 2;

    /// <summary>Whether what the rule names as the body holds next to nothing of what the model takes for the text; an assumed one, no more than a part.</summary>
    public static bool MissesTheText(SiteReading site, PageBlocks page, float[] chances)
    {
        var roots = site.Roots.ToHashSet();
        var (inside, outside) = (0, 0);
        foreach (var block in page.Blocks)
        {
            var isIn = IsWithin(block.Element, roots) && !IsWithin(block.Element, site.Stripped);
            inside += isIn ? block.InkChars : 0;
            outside += !isIn && chances[block.Ordinal] >= Likely ? block.InkChars : 0;
        }

        return site.AssumedBody is null
            ? inside < FewChars && outside > Elsewhere * Math.Max(inside, FewChars / 2)
            : inside < Assumed * outside;
    }

    /// <returns>Ordinals of the blocks that a rule strips: no text of the article, whatever stands around.</returns>
    public static IReadOnlySet<int> Apply(SiteReading site, PageBlocks page, float[] chances)
    {
        var taken = new HashSet<int>();
        if (site.Roots.Count == 0 && site.Stripped.Count == 0)
        {
            return taken;
        }

        var roots = site.Roots.ToHashSet();
        foreach (var block in page.Blocks)
        {
            var stripped = IsWithin(block.Element, site.Stripped);
            if (stripped)
            {
                taken.Add(block.Ordinal);
            }

            var named = roots.Count > 0 && !stripped && IsWithin(block.Element, roots);
            if (stripped || (roots.Count > 0 && !named))
            {
                chances[block.Ordinal] = 0;
            }
            else if (named && (!site.Prune || chances[block.Ordinal] > Unlikely))
            {
                chances[block.Ordinal] = 1;
            }
        }

        return taken;
    }

    private static bool IsWithin(Element element, IReadOnlySet<Element> elements)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (elements.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}
