using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>Reads an element's marks. Remembers the answer for each class string of a page, since pages repeat them.</summary>
internal sealed class ElementMarks
{
    /// <summary>Characters of a name that are read.</summary>
    private const int LongestName = 400;

    private static readonly WordAutomaton Automaton = new(MarkLexicon.Words);

    /// <summary>Class strings of a usual page.</summary>
    private const int Usual = 192;

    private static readonly ByKind<(Marks Marks, int Hash)> Tags = new(tag => (OfTag(tag), StableHash.Of(tag)));

    private readonly Dictionary<string, Marks> known = new(StringComparer.Ordinal);
    /// <summary>Classes are one string for all elements that have them.</summary>
    private readonly Dictionary<string, (Marks Marks, int Hash)> classes = new(Usual, ReferenceEqualityComparer.Instance);

    public (Marks Marks, int Signature) Read(Element element)
    {
        var (marks, signature) = Tags.Of(element);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            ref readonly var attribute = ref attributes[i];
            switch (attribute.Name)
            {
                case "class" when !string.IsNullOrWhiteSpace(attribute.Value):
                    var (ofClass, hash) = OfClass(attribute.Value);
                    signature = StableHash.Combine(signature, hash);
                    marks |= ofClass;
                    break;
                case "id" when HeadingIds.IsOfText(element, attribute.Value):
                    break;
                case "id" or "role" or "aria-label" or "data-component" or "data-testid" or "data-module" or "data-type":
                    marks |= OfName(attribute.Value);
                    break;
                case "itemprop":
                    marks |= OfProperty(attribute.Value);
                    break;
                case "hidden":
                    marks |= StreamedParts.IsPart(element) ? Marks.None : Marks.NotShown;
                    break;
                case "aria-hidden":
                    marks |= attribute.Value == "true" ? Marks.NotShown : Marks.None;
                    break;
                case "style":
                    marks |= HidesItself(attribute.Value) ? Marks.NotShown : Marks.None;
                    break;
            }
        }

        return (marks, signature);
    }

    private (Marks Marks, int Hash) OfClass(string name)
    {
        if (!classes.TryGetValue(name, out var read))
        {
            classes.Add(name, read = (Find(name), StableHash.Of(name)));
        }

        return read;
    }

    private Marks OfName(string name)
    {
        if (!known.TryGetValue(name, out var marks))
        {
            known.Add(name, marks = Find(name));
        }

        return marks;
    }

    private static Marks Find(string name) => (Marks)Automaton.Find(name.AsSpan(0, Math.Min(name.Length, LongestName)));

    private Marks OfProperty(string value) =>
        value.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? Marks.ArticleBodyProperty : OfName(value);

    private static bool HidesItself(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    private static Marks OfTag(string tag) => tag switch
    {
        "nav" => Marks.NavTag,
        "header" => Marks.HeaderTag,
        "footer" => Marks.FooterTag,
        "aside" => Marks.AsideTag,
        "main" => Marks.MainTag,
        "article" => Marks.ArticleTag,
        "section" => Marks.SectionTag,
        "form" => Marks.FormTag,
        "figure" => Marks.FigureTag,
        "table" => Marks.TableTag,
        "ul" or "ol" or "dl" => Marks.ListTag,
        "details" => Marks.DetailsTag,
        "dialog" => Marks.DialogTag,
        "button" => Marks.ButtonTag,
        "noscript" => Marks.NoscriptTag,
        "template" => Marks.TemplateTag,
        "blockquote" => Marks.QuoteTag,
        _ => Marks.None,
    };
}
