using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Corpus;

/// <summary>Lines that some golds hold and that are no body by what a body is here: captions, credits, and links to read more.</summary>
internal static partial class GoldLines
{
    /// <summary>Elements outwards within which a caption's name is looked for, and characters that one has at most.</summary>
    private const int Steps = 3;
    private const int LongestCaption = 600;

    /// <summary>Words of a label before a link.</summary>
    private const int MostLabelWords = 3;

    /// <param name="key">The line's.</param>
    /// <param name="link">The key of the one link in it.</param>
    public static bool IsLabelledLink(string key, string link) =>
        link.Length > 0 && key.IndexOf(link, StringComparison.Ordinal) is >= 0 and var at && key[(at + link.Length)..].All(c => !char.IsLetterOrDigit(c))
        && key[..at].Trim() is var label && (label.All(c => !char.IsLetterOrDigit(c)) || (label.Split(' ').Length <= MostLabelWords && (label.EndsWith(':') || Label().IsMatch(label))));

    /// <summary>A caption, by its element or by what the page calls it, or a line that says who made the picture.</summary>
    public static bool IsBesideText(IElement element) => Credit().IsMatch(element.TextContent.Trim()) || Around(element).Any(IsCaption);

    private static IEnumerable<IElement> Around(IElement element) => element.GetAncestors().OfType<IElement>().Prepend(element).Take(Steps);

    private static bool IsCaption(IElement element) =>
        element.LocalName == "figcaption" || (element.ClassName is { } name && Caption().IsMatch(name) && element.TextContent.Trim().Length <= LongestCaption);

    [GeneratedRegex(@"^\W*(?:read|learn|see|watch|listen|more|related|also|lire|voir|leia|lea|lee|lesen|mehr|leggi|\u0447\u0438\u0442\u0430\u0439)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"caption|credit", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:\w+ )?(?:photos?|images?|pictures?|portraits?|illustrations?|fotos?|bild(?:er)?) ?(?:by|credits?|source|courtesy|von|de|:)\b.{0,200}$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Credit();
}
