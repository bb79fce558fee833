namespace Ingest.Extraction.Blocks;

/// <summary>
/// Words in class names, ids and roles, and what they say. Collected from the naming habits of content management systems and
/// from the word lists of public extractors (Readability, trafilatura, Defuddle). A word with a leading and trailing "|" counts only
/// between separators, so that "ad" is not found in "header".
/// </summary>
internal static class MarkLexicon
{
    public static IEnumerable<(string Word, ulong Flag)> Words =>
        Lines.SelectMany(line => line.Words.Split(' ').Select(word => (word, (ulong)line.Mark)));

    private static readonly (Marks Mark, string Words)[] Lines =
    [
        (Marks.Article, "article story |post| |posts| blogpost blog-post single-post post-content entry |news| artikel articulo articolo"),
        (Marks.Body, "|body| content |text| articlebody storybody richtext rich-text |copy| prose wysiwyg |editor| bodytext fliesstext cuerpo corpo |rte| markdown |txt| freetext"),
        (Marks.Paragraph, "paragraph |para| absatz |p| wp-block-paragraph"),
        (Marks.Headline, "headline |title| heading |titre| titulo titolo überschrift |hed|"),
        (Marks.Summary, "summary standfirst |dek| |deck| |lead| |lede| |intro| excerpt subtitle subhead sub-title kicker vorspann chapo abstract |description| perex entradilla sommario ingress zusammenfassung anons |sapo| |stand| |intro-text|"),
        (Marks.Teaser, "teaser |card| |cards| |tile| |tiles| preview thumb |promo| article-list |item| |grid|"),
        (Marks.Related, "related recommend |more| readmore read-more read-next readnext similar |also| trending popular most-read mostread |latest| suggest recirc outbrain taboola |next| |prev| previous |others| further verwandt empfehl relacionad leia-mais veja-mais lire-aussi mehr-zum zergnet plista |seealso| crosslink inlinelink |links| |linkbox| moreon |in-this-section|"),
        (Marks.Comment, "comment disqus |reply| |replies| respond discussion livefyre |forum| kommentar commentaire coral talk-embed |remark42|"),
        (Marks.Share, "share sharing social facebook twitter |follow| addthis whatsapp linkedin pinterest |like| |likes| bookmark |print| |email| |sns| teilen"),
        (Marks.Nav, "|nav| navbar navigation menu breadcrumb pagination |pager| paging toolbar |crumbs| |crumb| subnav sitemap skip-link skiplink |topnav| |offcanvas|"),
        (Marks.Header, "header masthead topbar |top| banner |hero| |kopf| pagehead"),
        (Marks.Footer, "footer |foot| |bottom| copyright colophon |legal| disclaimer impressum |imprint|"),
        (Marks.Sidebar, "sidebar |rail| side-bar |side| rightcol right-col |right| leftcol left-col |secondary| complementary marginal |aside| |sticky|"),
        (Marks.Ad, "|ad| |ads| advert sponsor |commercial| |dfp| |gpt| adsense anzeige werbung |promotion| adslot ad-slot adunit |adbox| |advertorial| banner-ad publicidad reklam |mpu| |native|"),
        (Marks.Newsletter, "newsletter subscri signup sign-up |abo| |abos| optin opt-in mailchimp mailing |email-| hubspot |hs-form| convertkit klaviyo"),
        (Marks.Overlay, "cookie consent gdpr modal popup pop-up overlay dialog lightbox |alert| |notice| |notification| |toast| onetrust |cmp2| |warning| |banner|"),
        (Marks.Byline, "byline by-line author writer contributor |autor| |autoren| auteur |by| |autore| reporter journalist |redakteur| signature |credits| |person|"),
        (Marks.Bio, "|bio| biography author-box authorbox author-info about-author abouttheauthor about-the-author |profile| |vcard| author-desc author-bio |bios| |biografia| authorcard author-card"),
        (Marks.Date, "|date| |time| publish timestamp |posted| |updated| |datum| |pubdate| |data| |fecha| datetime dateline |dates|"),
        (Marks.Meta, "|meta| |info| |details| entry-meta post-meta metadata article-info |byline-date| |stats| |views| |reading-time| readtime"),
        (Marks.Caption, "caption |credit| |legend| bildunterschrift |cutline| photo-credit image-credit |bu| |didascalia| |source| |copyright-notice| |quelle| |legende| imagecredit"),
        (Marks.Media, "image |img| figure gallery slideshow video player |media| audio carousel slider picture photo podcast |swiper| |slide| |bild| |foto| infographic"),
        (Marks.Tags, "|tag| |tags| taglist topic categor keyword |label| |labels| hashtag |themen| |schlagwort| |rubrik| |section-name| |eyebrow| |channel| |ressort| tagcloud"),
        (Marks.Toc, "|toc| table-of-contents tableofcontents |jump| ez-toc |outline| inhaltsverzeichnis |contents| jumplink lwptoc |on-this-page|"),
        (Marks.Faq, "|faq| |faqs| accordion collapsible |collapse| |tab| |tabs| toggle question answer expander tabpanel"),
        (Marks.Box, "|box| infobox factbox callout |panel| |fact| |facts| |aside-box| kasten |well| |alertbox| infokasten |sidebox| |note-box| highlight"),
        (Marks.Quote, "pullquote pull-quote |quote| blockquote |zitat| citation |cite| |quotes| testimonial"),
        (Marks.Embed, "tweet twitter-tweet instagram |embed| embedded oembed |iframe| |opinary| datawrapper |fb-post| telegram tiktok"),
        (Marks.Hidden, "|hidden| visually-hidden visuallyhidden sr-only screen-reader screenreader |d-none| |invisible| |noprint| |offscreen| assistive |hide| visuallyhide |vh| |a11y|"),
        (Marks.Account, "login log-in |register| registration |account| |user| signin sign-in paywall |premium| |piano| |locked| |gate| |barrier| |metered| |plus|"),
        (Marks.Search, "search |form| |filter| |filters| |input| |field| |select| |autocomplete| suche"),
        (Marks.List, "|list| listing |archive| |index| |loop| |stream| |river| |results| |collection| |rows| |ranking| |posts-list|"),
        (Marks.Main, "|main| |primary| |center| maincol main-col main-content content-area |maincontent| |page-content|"),
        (Marks.Note, "correction editor-note editors-note footnote |note| |notes| reference |sources| endnote |update-note| |clarification| |bibliography| |erratum|"),
        (Marks.Product, "product |shop| |price| |buy| |deal| |deals| amazon affiliate |cart| woocommerce coupon |store| |offer| |pricing| |kaufen|"),
        (Marks.Action, "|cta| call-to-action |button| |btn| |download| |contact| |demo| |trial| |buttons| |action| |actions| kontakt"),
        (Marks.Live, "liveblog live-blog |live| timeline |ticker| |update| |updates| |feed-item| liveticker |chronology|"),
        (Marks.Poll, "|poll| |quiz| |vote| |voting| rating |survey| |umfrage| |feedback| |review| |reviews| helpful"),
        (Marks.Recipe, "recipe ingredient |instructions| |nutrition| |rezept|"),
        (Marks.Donate, "donat |support| membership |contribute| |spenden| |patreon| |member| fundrais"),
        (Marks.Widget, "widget |module| plugin |component| |addon| |block| elementor wp-block"),
        (Marks.DropCap, "dropcap drop-cap |initial| |first-letter| |dropletter| |drop-letter|"),
        (Marks.Key, "key-points keypoints takeaway |highlights| key-facts |tldr| at-a-glance in-short |key| |kurz| |bullets|"),
        (Marks.Print, "|printonly| print-only |print-hide| |no-print| |do-not-print| |onlyprint|"),
    ];
}
