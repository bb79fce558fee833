using Ingest.Extraction.Access;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Access;

public sealed class PageAccessJudgeTests
{
    private const string Story = "<title>A harbour waits</title><h1>A harbour waits</h1>";

    [Theory]
    [InlineData("<title>Just a moment...</title><h1>example.org</h1>", AccessReason.Challenge)]
    [InlineData("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>", AccessReason.Challenge)]
    [InlineData("<title>example.org</title><script src='https://geo.captcha-delivery.com/captcha.js'></script>", AccessReason.Challenge)]
    [InlineData("<title>Access Denied</title><h1>Access Denied</h1>", AccessReason.Challenge)]
    [InlineData("<title>Page not found | Example</title><h1>404</h1>", AccessReason.SoftNotFound)]
    [InlineData("<title>Example</title><h1>Seite nicht gefunden</h1>", AccessReason.SoftNotFound)]
    [InlineData("<title>503 Service Unavailable</title>", AccessReason.ErrorPage)]
    [InlineData("<title>Before you continue to Example</title><form action='/consent/save'></form>", AccessReason.Consent)]
    [InlineData("<title>Example</title><form action='https://consent.example.org/v2/collectConsent'></form>", AccessReason.Consent)]
    [InlineData("<title>Example</title><form><input type=password></form>", AccessReason.Login)]
    public void Knows_a_page_that_is_not_the_article(string html, AccessReason reason)
    {
        var found = Judge(html, bodyWords: 20, pageWords: 60);
        Assert.Equal((PageAccess.Blocked, reason), (found.Access, found.Reason));
        Assert.NotNull(found.Evidence);
    }

    [Theory]
    [InlineData("<body>OK", 1, PageAccess.Blocked)]
    [InlineData("<body>", 0, PageAccess.Full)]
    [InlineData("<meta property='article:published_time' content='2025-03-03'><body>OK", 1, PageAccess.Full)]
    public void Takes_a_word_or_two_for_no_article(string html, int words, PageAccess expected) => Assert.Equal(expected, Judge(html, bodyWords: words, pageWords: words).Access);

    [Theory]
    [InlineData("Subscribe to continue reading this article", AccessReason.Paywall)]
    [InlineData("Jetzt weiterlesen mit Example Plus", AccessReason.Paywall)]
    [InlineData("La suite est réservée aux abonnés.", AccessReason.Paywall)]
    [InlineData("この記事は会員限定です。", AccessReason.Paywall)]
    [InlineData("Dieser Artikel ist Abonnenten vorbehalten.", AccessReason.Paywall)]
    [InlineData("Denne saken er for abonnenter. Logg inn for å lese videre.", AccessReason.Paywall)]
    [InlineData("Tämä sisältö on vain tilaajille.", AccessReason.Paywall)]
    [InlineData("Ten artykuł jest dostępny tylko dla prenumeratorów.", AccessReason.Paywall)]
    [InlineData("Ez a tartalom csak előfizetőknek érhető el.", AccessReason.Paywall)]
    [InlineData("Acest articol este disponibil doar pentru abonați.", AccessReason.Paywall)]
    [InlineData("Το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.", AccessReason.Paywall)]
    [InlineData("Полный текст доступен только подписчикам.", AccessReason.Paywall)]
    [InlineData("本文为付费内容，订阅后阅读全文。", AccessReason.Paywall)]
    [InlineData("هذا المحتوى متاح للمشتركين فقط.", AccessReason.Paywall)]
    [InlineData("הכתבה זמינה למנויים בלבד.", AccessReason.Paywall)]
    [InlineData("This content is restricted to subscribers", AccessReason.Paywall)]
    [InlineData("Läs hela artikeln som prenumerant.", AccessReason.Paywall)]
    [InlineData("Полный текст доступен только по подписке", AccessReason.Paywall)]
    [InlineData("订阅后可继续阅读全文", AccessReason.Paywall)]
    [InlineData("You must be logged in to view this content.", AccessReason.Login)]
    [InlineData("Register for free to keep reading.", AccessReason.Login)]
    [InlineData("Log in to continue", AccessReason.Login)]
    [InlineData("Regístrate para seguir leyendo", AccessReason.Login)]
    public void Knows_a_beginning_by_what_asks_for_more(string line, AccessReason reason)
    {
        var found = Judge(Story, bodyWords: 150, pageWords: 400, line);
        Assert.Equal((PageAccess.Teaser, reason), (found.Access, found.Reason));
    }

    [Theory]
    [InlineData("Sign up to read our weekly briefing in your inbox.")]
    [InlineData("Suscríbete para recibir nuestro boletín cada mañana.")]
    [InlineData("Support independent journalism. Become a subscriber today.")]
    [InlineData("Log in to continue the conversation in the comments.")]
    public void Takes_no_invitation_to_something_else_for_a_wall(string line) => Assert.Equal(PageAccess.Full, Judge(Story, bodyWords: 150, pageWords: 400, line).Access);

    [Fact]
    public void Knows_a_wall_that_offers_letters_too() =>
        Assert.Equal(PageAccess.Teaser, Judge(Story, bodyWords: 150, pageWords: 400, "Create a free account to continue reading and get our newsletter.").Access);

    [Fact]
    public void Takes_no_sentence_of_a_story_about_walls_for_one()
    {
        const string Sentence = "The paper put up a wall last year, and subscribers only learnt of it when they tried to read the full story of the harbour and of its boats.";
        var question = new AccessQuestion(Pages.Read(Story), "A harbour waits", 150, new Lazy<int>(400), [Sentence]) { Body = [Sentence], End = Sentence };

        Assert.Equal(PageAccess.Full, PageAccessJudge.Judge(question).Access);
    }

    [Theory]
    [InlineData("Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("To read the rest of this essay, become a member.")]
    public void Knows_a_long_beginning_by_the_request_that_ends_it(string line) =>
        Assert.Equal("request to pay where the text breaks off", PageAccessJudge.Judge(new AccessQuestion(Pages.Read(Story), "A harbour waits", 700, new Lazy<int>(1500), [line]) { End = line }).Evidence);

    [Theory]
    [InlineData("false", PageAccess.Teaser)]
    [InlineData("true", PageAccess.Full)]
    public void Believes_a_request_right_behind_the_text_where_the_publisher_calls_it_paid(string free, PageAccess access) =>
        Assert.Equal(access, PageAccessJudge.Judge(new AccessQuestion(
            Pages.Read($$"""{{Story}}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":{{free}}}</script>"""), "A harbour waits", 700, new Lazy<int>(1500),
            ["The last words.", "Subscribe to continue reading", "Another story"]) { End = "The last words." }).Access);

    [Theory]
    [InlineData(""" "isAccessibleForFree":"False" """)]
    [InlineData(""" "hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paid"} """)]
    public void Knows_a_beginning_by_the_publishers_own_word(string word) =>
        Assert.Equal("not accessible for free", Judge($$"""{{Story}}<script type="application/ld+json">{"@type":"NewsArticle",{{word}}}</script>""", 100, 300).Evidence);

    [Fact]
    public void Knows_a_long_beginning_by_the_number_of_words_stated() =>
        Assert.Equal(PageAccess.Teaser, Judge($$"""{{Story}}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":1800}</script>""", 500, 800).Access);

    [Theory]
    [InlineData("Subscribe to continue reading this article")]
    [InlineData("Log in to continue")]
    public void Takes_a_whole_article_for_whole_whatever_else_the_page_says(string line) =>
        Assert.Equal(AccessFinding.Full, Judge(Story, bodyWords: 700, pageWords: 1500, line));

    [Fact]
    public void Takes_a_paid_article_that_is_served_whole_for_whole() =>
        Assert.Equal(AccessFinding.Full, Judge($$"""{{Story}}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":900}</script>""", 880, 1400));

    [Fact]
    public void A_short_report_is_no_stub() => Assert.Equal(AccessFinding.Full, Judge(Story, bodyWords: 60, pageWords: 900));

    [Fact]
    public void A_report_about_a_missing_page_is_a_report() =>
        Assert.Equal(AccessFinding.Full, Judge("<title>How the 404 page was invented</title><meta property='article:published_time' content='2026-01-01'><h1>How the 404 page was invented</h1>", 100, 900));

    [Fact]
    public void A_login_for_comments_is_no_wall() => Assert.Equal(AccessFinding.Full, Judge(Story, 150, 400, "Please log in to comment"));

    private static AccessFinding Judge(string html, int bodyWords, int pageWords, params string[] lines) =>
        PageAccessJudge.Judge(new AccessQuestion(Pages.Read(html), "A harbour waits", bodyWords, new Lazy<int>(pageWords), [.. lines]));
}
