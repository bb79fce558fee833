using System.Security.Cryptography;
using System.Text;

namespace Ingest.Extraction.Rules;

/// <summary>Reads a file in the ftr-site-config format: one "directive: value" or "directive(argument): value" a line.</summary>
/// <remarks>
/// Passed over: what is about pictures and other parsers, forms to log in with, and request headers, since a request says who asks and
/// what a feed's own settings have. Files hold directives that nobody knows, mistyped ones among them; they are passed over too.
/// One directive is ours, which other readers pass over in turn: "assumed: yes" says that the file's body lines were never seen to work.
/// </remarks>
internal sealed class SiteConfigFile(string name, string source)
{
    private readonly Dictionary<string, List<SiteXPath>> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> flags = new(StringComparer.Ordinal);
    private readonly List<string> stripNames = [];
    private readonly List<(string Tag, SiteXPath Path)> wraps = [];
    private readonly List<SiteLink> singles = [];
    private readonly List<SiteLink> nexts = [];
    private readonly List<string> finds = [];
    private readonly List<string> replaces = [];
    private readonly List<(string, string)> replacements = [];
    private readonly List<(string Url, List<string> Contains)> tests = [];
    private readonly List<string> problems = [];

    public static SiteConfig Parse(string name, string text)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        var file = new SiteConfigFile(name, name + "@" + digest);
        foreach (var line in text.Split('\n'))
        {
            file.Read(line.Trim().Trim('\ufeff'));
        }

        return file.Result();
    }

    private void Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        // A colon in the argument's brackets is part of the argument.
        var bracket = line.IndexOf('(', StringComparison.Ordinal);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }

        var hasArgument = bracket > 0 && bracket < colon && line[..bracket].All(c => char.IsAsciiLetter(c) || c == '_');
        var end = hasArgument ? line.IndexOf("):", bracket, StringComparison.Ordinal) : -1;
        if (end > 0)
        {
            Take(line[..bracket], line[(bracket + 1)..end], line[(end + 2)..].Trim());
        }
        else
        {
            Take(line[..colon].Trim(), "", line[(colon + 1)..].Trim());
        }
    }

    private void Take(string directive, string argument, string value)
    {
        switch (directive.ToLowerInvariant())
        {
            case "title" or "author" or "date" or "body" or "strip" or "dissolve" or "native_ad_clue" when value.Length > 0:
                Paths(directive).Add(Path(directive, value));
                break;
            case "strip_id_or_class" when value.Length > 0:
                stripNames.Add(value.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Trim());
                break;
            case "wrap_in" when argument is "blockquote" or "p" or "div" or "h2" or "h3" or "figcaption":
                wraps.Add((argument, Path(directive, value)));
                break;
            case "single_page_link" or "next_page_link" when value.Length > 0:
                (directive == "single_page_link" ? singles : nexts).Add(new SiteLink(Path(directive, value), Condition: null));
                break;
            case "if_page_contains":
                Restrict(Path(directive, value));
                break;
            case "find_string":
                finds.Add(value);
                break;
            case "replace_string":
                TakeReplacement(argument, value);
                break;
            case "test_url":
                tests.Add((value, []));
                break;
            case "test_contains" when tests.Count > 0:
                tests[^1].Contains.Add(value);
                break;
            case "prune" or "skip_json_ld" or "requires_login" or "convert_double_br_tags" or "autodetect_on_failure" or "assumed":
                flags[directive.ToLowerInvariant()] = value.Equals("yes", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase);
                break;
        }
    }

    // It belongs to the last link to a single page; where there is none, to the last link to a next page.
    private void Restrict(SiteXPath condition)
    {
        var links = singles.Count > 0 ? singles : nexts;
        if (links.Count > 0)
        {
            links[^1] = links[^1] with { Condition = condition };
        }
    }

    private void TakeReplacement(string argument, string value)
    {
        if (argument.Length > 0)
        {
            replacements.Add((argument, value));
        }
        else
        {
            replaces.Add(value);
        }
    }

    private List<SiteXPath> Paths(string directive)
    {
        if (!paths.TryGetValue(directive, out var list))
        {
            paths.Add(directive, list = []);
        }

        return list;
    }

    private SiteXPath Path(string directive, string value)
    {
        var path = new SiteXPath(value, $"{name} {directive}");
        if (!path.IsValid)
        {
            problems.Add($"{name}: {directive} is no XPath 1.0 expression: {value}");
        }

        return path;
    }

    private SiteConfig Result()
    {
        // Pairs belong together by their order; with one too many nobody can say which.
        var arePaired = finds.Count == replaces.Count;
        if (!arePaired)
        {
            problems.Add($"{name}: {finds.Count} find_string lines do not pair with {replaces.Count} replace_string lines");
        }

        return new SiteConfig
        {
            Source = source,
            Title = Paths("title"),
            Author = Paths("author"),
            Date = Paths("date"),
            Body = Flag("assumed") == true ? Paths("body").ConvertAll(path => path with { IsAssumed = true }) : Paths("body"),
            Strip = Paths("strip"),
            Dissolve = Paths("dissolve"),
            NativeAd = Paths("native_ad_clue"),
            StripIdOrClass = stripNames,
            WrapIn = wraps,
            SinglePage = singles,
            NextPage = nexts,
            Replacements = [.. arePaired ? finds.Zip(replaces) : [], .. replacements],
            Tests = tests.ConvertAll(test => new SiteTest(test.Url, test.Contains)),
            Prune = Flag("prune"),
            SkipJsonLd = Flag("skip_json_ld"),
            RequiresLogin = Flag("requires_login"),
            ConvertDoubleBreaks = Flag("convert_double_br_tags"),
            AutodetectOnFailure = Flag("autodetect_on_failure"),
            Problems = problems,
        };
    }

    private bool? Flag(string directive) => flags.TryGetValue(directive, out var value) ? value : null;
}
