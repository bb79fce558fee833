using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Rules;

/// <summary>Applies one site's rules to one page.</summary>
internal sealed class SiteReader
{
    private readonly SiteConfig config;
    private readonly DomTable table;
    private readonly Dictionary<string, string> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> missed = new(StringComparer.Ordinal);
    private readonly List<string> warnings = [];
    private string? assumedBody;

    private SiteReader(SiteConfig config, Document document, CancellationToken ct)
    {
        this.config = config;
        table = DomTable.Of(document, ct);
        warnings.AddRange(config.Problems);
    }

    /// <summary>The page's text after the replacements that the rules ask for; plain texts, no patterns.</summary>
    public static string Prepare(SiteConfig config, string html) =>
        config.Replacements.Where(pair => pair.Find.Length > 0).Aggregate(html, (text, pair) => text.Replace(pair.Find, pair.Replace, StringComparison.Ordinal));

    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public static SiteReading Read(SiteConfig config, Document document, CancellationToken ct)
    {
        var reader = new SiteReader(config, document, ct);
        var reading = reader.Read();
        reader.Reshape(reading.Roots);
        foreach (var inline in reading.Stripped.Where(element => IsPhrasing(element.LocalName) && !reading.Roots.Contains(element)))
        {
            // Blocks are stripped where they are cut; a mark inside a line is gone before that.
            inline.Remove();
        }

        return reading;
    }

    // A container that scripts used to fill, or now fill, is no body.
    private static bool HoldsText(SiteMatch match) => match.Elements.Any(element => !string.IsNullOrWhiteSpace(element.TextContent));

    private static bool HasText(SiteMatch match) => match.Texts.Count > 0;

    private static bool IsPhrasing(string name) => name is "span" or "a" or "b" or "i" or "em" or "strong" or "small" or "sup" or "sub" or "label" or "button" or "time" or "svg" or "abbr";

    private SiteReading Read()
    {
        if (config.NativeAd.FirstOrDefault(path => !path.Evaluate(table).IsEmpty) is { } clue)
        {
            warnings.Add($"{clue.Source} matches: the site calls the page advertising.");
        }

        var roots = Outermost(FirstMatch("body", config.Body, HoldsText).Elements);
        return new SiteReading
        {
            Title = FirstMatch("title", config.Title, HasText).FirstText,
            Authors = FirstMatch("authors", config.Author, HasText).Texts,
            Date = FirstMatch("published", config.Date, HasText).FirstText,
            Roots = roots,
            Stripped = Stripped(),
            Prune = config.Prune ?? true,
            ConvertDoubleBreaks = config.ConvertDoubleBreaks ?? false,
            NextPage = FirstLink("next_page", config.NextPage),
            SinglePage = FirstLink("single_page", config.SinglePage),
            RequiresLogin = config.RequiresLogin ?? false,
            SkipJsonLd = config.SkipJsonLd ?? false,
            Evidence = evidence,
            AssumedBody = assumedBody,
            Missed = missed,
            Warnings = warnings,
        };
    }

    private SiteMatch FirstMatch(string field, IReadOnlyList<SiteXPath> paths, Func<SiteMatch, bool> holds)
    {
        foreach (var path in paths)
        {
            var match = path.Evaluate(table);
            if (holds(match))
            {
                evidence[field] = $"{path.Source}: {path.Text}";
                assumedBody = path.IsAssumed ? path.Source : assumedBody;
                return match;
            }
        }

        if (paths.FirstOrDefault(path => !path.IsAssumed) is { } seen)
        {
            missed.Add(field, seen.Source);
        }
        else if (paths.Count > 0)
        {
            assumedBody = paths[0].Source;
        }

        return SiteMatch.None;
    }

    // An article without a next page is no fault of the rule: no warning.
    private string? FirstLink(string field, IReadOnlyList<SiteLink> links)
    {
        foreach (var link in links)
        {
            if (link.Condition is { } condition && condition.Evaluate(table).IsEmpty)
            {
                continue;
            }

            var match = link.Path.Evaluate(table);
            var target = match.FirstElement?.GetAttribute("href") ?? match.FirstText;
            if (!string.IsNullOrWhiteSpace(target))
            {
                evidence[field] = $"{link.Path.Source}: {link.Path.Text}";
                return target;
            }
        }

        return null;
    }

    private static List<Element> Outermost(IReadOnlyList<Element> elements)
    {
        var taken = new HashSet<Element>();
        var outermost = new List<Element>();
        foreach (var element in elements)
        {
            if (!element.Ancestors().Any(taken.Contains) && taken.Add(element))
            {
                outermost.Add(element);
            }
        }

        return outermost;
    }

    private HashSet<Element> Stripped()
    {
        var stripped = new HashSet<Element>();
        foreach (var path in config.Strip)
        {
            stripped.UnionWith(path.Evaluate(table).Elements);
        }

        if (config.StripIdOrClass.Count > 0)
        {
            stripped.UnionWith(table.Elements.Where(element => config.StripIdOrClass.Any(name => IsNamed(element, name))));
        }

        return stripped;
    }

    private static bool IsNamed(Element element, string name) => element.Id == name
        || (element.ClassName is { } classes && classes.Contains(name, StringComparison.Ordinal)
            && name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(element.HasClass));

    private void Reshape(IReadOnlyList<Element> roots)
    {
        foreach (var (tag, path) in config.WrapIn)
        {
            foreach (var element in path.Evaluate(table).Elements.Where(element => element.Parent is not null))
            {
                element.WrapIn(tag);
            }
        }

        foreach (var element in config.Dissolve.SelectMany(path => path.Evaluate(table).Elements).Where(element => element.Parent is not null && !roots.Contains(element)))
        {
            element.Dissolve();
        }
    }
}
