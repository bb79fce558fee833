using System.Globalization;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Access;

/// <summary>
/// Decides how much of the article a page shows. Every kind of evidence stands in one list, each with the most words that a body may
/// have for it to count: words that mean a wall on a short page stand on whole articles too.
/// </summary>
internal static class PageAccessJudge
{
    /// <summary>In words. A stub, a box of excuses; no article that anybody would call one is shorter than a few of its sentences.</summary>
    private const int Stub = 120;

    /// <summary>In words. Publishers let two to six paragraphs be read before they ask.</summary>
    private const int Beginning = 300;

    /// <summary>In words. What a consent manager has to say may be read as a body.</summary>
    private const int LongWall = 500;

    /// <summary>In words, of the whole page: a sentence or two from a guard, no site around it.</summary>
    private const int WordlessPage = 80;

    /// <summary>In words. Nothing but a few sentences on the whole page.</summary>
    private const int EmptyPage = 200;

    /// <summary>Words of the whole page: "OK", "Access denied", "Please wait".</summary>
    private const int FewWords = 3;

    /// <summary>Publishers count captions and boxes too.</summary>
    private const double WholeShare = 0.85;

    /// <summary>A wall is a short text, in characters; the same words in a paragraph belong to the story.</summary>
    private const int WallLine = 260;

    /// <summary>The same within the text itself, in characters: what is longer there is a sentence of the story about walls.</summary>
    private const int LineOfText = 110;

    /// <summary>A login that is asked for under the article, not instead of it.</summary>
    private static readonly PhraseSet Commenting = new("comment", "komment", "coment");

    /// <summary>An address that is asked for to send letters to, unless it is the price of reading on.</summary>
    private static readonly PhraseSet Letters = new("newsletter", "inbox", "briefing", "boletín", "boletin", "infolettre", "posteingang", "nieuwsbrief", "nyhetsbrev", "рассылк", "розсилк", "メールマガジン", "뉴스레터", "النشرة", "bülten");

    private static readonly PhraseSet ReadingOn = new("continue", "keep reading", "full story", "full article", "this article", "weiterlesen", "diesen artikel", "pour lire", "cet article", "seguir leyendo", "este artículo", "continuar", "continuare");

    public static readonly IReadOnlyList<AccessEvidence> InOrder =
    [
        new("challenge heading", PageAccess.Blocked, AccessReason.Challenge, Stub, question => Says(question.Headings, AccessWords.Challenge)),
        new("challenge heading on an empty page", PageAccess.Blocked, AccessReason.Challenge, Stub, question => IsEmpty(question) && Says(question.Headings, AccessWords.ChallengeLike)),
        new("challenge form", PageAccess.Blocked, AccessReason.Challenge, Stub, question => IsEmpty(question) && (question.Page.Elements.Forms.Exists(IsChallengeForm) || question.Page.Elements.HasChallengeScript)),
        new("challenge mark", PageAccess.Blocked, AccessReason.Challenge, Stub, question => question.PageWords < WordlessPage && !question.DescribesArticle && ChallengeMarks.Holds(question.Page, question.Lines)),
        new("refusal heading", PageAccess.Blocked, AccessReason.Challenge, Stub, question => IsEmpty(question) && Says(question.Headings, AccessWords.Refusal)),
        new("not-found heading", PageAccess.Blocked, AccessReason.SoftNotFound, Stub, question => !question.DescribesArticle && NotFoundHeading.Holds(question.Headings, question.Lines)),
        new("page of a few words", PageAccess.Blocked, AccessReason.ErrorPage, FewWords, question => question.BodyWords > 0 && question.PageWords <= FewWords && !question.DescribesArticle),
        new("failure heading", PageAccess.Blocked, AccessReason.ErrorPage, Stub, question => IsEmpty(question) && Says(question.Headings, AccessWords.Failure)),
        new("consent wall", PageAccess.Blocked, AccessReason.Consent, LongWall, ConsentWall.Holds),
        new("not accessible for free", PageAccess.Teaser, AccessReason.Paywall, Beginning, IsPaidAndNotWhole),
        new("fewer words than stated", PageAccess.Teaser, AccessReason.Paywall, 5 * Beginning, HasFewerWordsThanStated),
        new("request to pay where the text breaks off", PageAccess.Teaser, AccessReason.Paywall, 5 * Beginning, BreaksOffAtWall),
        new("content tier", PageAccess.Teaser, AccessReason.Paywall, Beginning, question => question.Page.Meta.First("article:content_tier") is { } tier && tier.Equals("locked", StringComparison.OrdinalIgnoreCase)),
        new("site rule requires_login", PageAccess.Teaser, AccessReason.Login, Beginning, question => question.Page.Site?.RequiresLogin == true),
        new("request to pay", PageAccess.Teaser, AccessReason.Paywall, Beginning, question => HasLine(question, AccessWords.Paywall)),
        new("request to log in", PageAccess.Teaser, AccessReason.Login, Beginning, question => HasLine(question, AccessWords.Login)),
        new("wall by name", PageAccess.Teaser, AccessReason.Paywall, Stub, HasNamedWall),
        new("password form", PageAccess.Blocked, AccessReason.Login, 40, HasPasswordForm),
    ];

    public static AccessFinding Judge(AccessQuestion question)
    {
        foreach (var evidence in InOrder)
        {
            if (question.BodyWords <= evidence.MostWords && evidence.Holds(question))
            {
                return new AccessFinding(evidence.Access, evidence.Reason, evidence.Name);
            }
        }

        return AccessFinding.Full;
    }

    /// <summary>Whether the line asks to pay or to log in for more, and says nothing else.</summary>
    public static bool IsRequest(string line) => line.Length <= WallLine && (Says(line, AccessWords.Paywall) || Says(line, AccessWords.Login)) && !IsBeside(line);

    // In the text itself it stands where the text was cut. Behind a whole text it may stand too, as a banner: then the publisher must call the page paid.
    private static bool BreaksOffAtWall(AccessQuestion question) =>
        (question.End is { } end && end.Length <= LineOfText && Says(end, AccessWords.Paywall))
        || (question.AfterEnd is { } after && after.Length <= WallLine && Says(after, AccessWords.Paywall) && IsPaidAndNotWhole(question));

    private static bool IsBeside(string line) => Says(line, Commenting) || (Says(line, Letters) && !Says(line, ReadingOn));

    private static bool Says(string text, PhraseSet words) => words.AreIn(text);

    private static bool HasLine(AccessQuestion question, PhraseSet words) =>
        question.Lines.Any(line => line.Length <= WallLine && Says(line, words) && !IsBeside(line) && (line.Length <= LineOfText || !question.Body.Contains(line, StringComparer.Ordinal)));

    private static bool HasFewerWordsThanStated(AccessQuestion question) =>
        question.Page.JsonLd.Article is { } article && IsPaid(article) && StatedWords(article) > 2 * question.BodyWords;

    // Of the article, or of the part that a wall hides.
    private static bool IsPaid(JsonLdNode article) =>
        article.Flag("isAccessibleForFree") is { } free ? !free : article.Nodes("hasPart").Any(part => part.Flag("isAccessibleForFree") == false);

    private static int? StatedWords(JsonLdNode article) =>
        int.TryParse(article.Text("wordCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated > 0 ? stated : null;

    /// <summary>A few sentences that no metadata call an article.</summary>
    private static bool IsEmpty(AccessQuestion question) => !question.DescribesArticle && question.PageWords < EmptyPage;

    private static bool IsPaidAndNotWhole(AccessQuestion question) =>
        question.Page.JsonLd.Article is { } article && IsPaid(article)
        && !(StatedWords(article) is { } stated && question.BodyWords >= WholeShare * stated);

    private static bool IsChallengeForm(Element form) =>
        form.Id is "challenge-form" or "captcha-form" || form.GetAttribute("action")?.Contains("__cf_chl", StringComparison.Ordinal) == true;

    // Templates carry the box on every page, empty or hidden, and fill it where it is needed.
    private static bool HasNamedWall(AccessQuestion question)
    {
        var all = question.Page.Elements.All;
        foreach (var element in question.Page.Document.Body is { } body ? all.Items[all.Below(body)] : [])
        {
            if ((Says(element.ClassName ?? "", AccessWords.WallNames) || Says(element.Id ?? "", AccessWords.WallNames)) && IsShown(element.Element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShown(Element element) =>
        !element.HasAttribute("hidden") && element.GetAttribute("style")?.Contains("none", StringComparison.OrdinalIgnoreCase) != true
        && ElementText.Of(element).Length is > 30 and < 800;

    private static bool HasPasswordForm(AccessQuestion question) =>
        question.PageWords < EmptyPage && question.Page.Elements.Forms.Exists(form => form.Descendants().Any(field => field.LocalName == "input" && string.Equals(field.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase)));
}
