using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors;

/// <summary>
/// Lists of people that institutes set beside an article who did not write it: "Related experts", "People mentioned", "Press contact". Told by
/// the heading over the list or the label before it, since the links in it are made like those of authors.
/// </summary>
internal static class OtherPeople
{
    /// <summary>Elements around a name within which its list has its label, and what is looked at before each.</summary>
    private const int Levels = 5;
    private const int MostBefore = 12;

    /// <summary>In characters: a label, and a paragraph, above which it says nothing of what is below.</summary>
    private const int LongestLabel = 50;
    private const int Paragraph = 120;

    private static readonly Beginnings Labels = new(
        "related expert", "related people", "related person", "related author", "related contributor", "related staff", "related fellow", "related scholar", "related researcher", "our expert", "our people", "more expert", "more from our expert", "featured expert", "people mentioned", "people in this", "experts in this", "experts mentioned", "mentioned in", "in this story", "contributors to", "contributors in this series", "authors in this series", "other authors", "other contributors", "more authors", "follow our", "meet our", "meet the team", "media contact", "press contact", "media enquir", "media inquir", "contact", "for more information", "further information", "speakers",
        "ansprechp", "kontakt", "pressekontakt", "unsere expert", "verwandte expert", "weitere expert", "weitere autor", "expertinnen und experten", "experten zum thema", "personen im", "rückfragen",
        "experts associés", "experts liés", "experts cités", "nos experts", "nos chercheurs", "personnes citées", "auteurs du dossier", "les auteurs du dossier", "intervenants", "autres auteurs",
        "expertos relacionados", "nuestros expertos", "personas relacionadas", "autores relacionados", "personas mencionadas", "otros autores", "ponentes",
        "esperti correlati", "i nostri esperti", "persone correlate", "autori correlati", "gli autori del dossier", "altri autori", "contatti", "relatori",
        "especialistas relacionados", "nossos especialistas", "pessoas relacionadas", "outros autores", "contato", "palestrantes",
        "gerelateerde", "onze experts", "betrokken onderzoekers", "andere auteurs", "perscontact", "sprekers",
        "relaterade experter", "relaterade personer", "våra experter", "medverkande", "presskontakt", "relaterte eksperter", "våre eksperter", "relaterede eksperter", "vores eksperter", "aiheeseen liittyvät", "asiantuntijamme", "yhteyshenkilö", "lisätietoja",
        "powiązani", "nasi eksperci", "pozostali autorzy", "související", "naši experti", "další autoři", "súvisiaci", "kapcsolódó szakértők", "szakértőink", "kapcsolat", "experți", "alți autori", "povezani stručnjaci", "naši stručnjaci",
        "связанные эксперты", "наши эксперты", "другие авторы", "контакт", "пов’язані експерти", "пов'язані експерти", "наші експерти", "нашите експерти", "свързани експерти", "σχετικοί ειδικοί", "οι ειδικοί μας", "επικοινωνία", "ilgili uzmanlar", "uzmanlarımız", "iletişim",
        "خبراء ذوو", "خبراؤنا", "للتواصل", "کارشناسان", "מומחים קשורים", "המומחים שלנו", "pakar terkait", "chuyên gia liên quan", "相关专家", "相關專家", "関連専門家", "関連する専門家", "お問い合わせ", "관련 전문가");

    /// <summary>Whether the last heading or label before the element, in the boxes around it, says that the people below it are others.</summary>
    public static bool Hold(Element element, Element? headline)
    {
        var at = element;
        for (var level = 0; level < Levels && at.LocalName is not ("body" or "main") && (headline is null || !at.Contains(headline)); level++)
        {
            if (LabelBefore(at) is { } label)
            {
                return Labels.AreOf(label);
            }

            if (at.ParentElement is not { } outer)
            {
                return false;
            }

            at = outer;
        }

        return false;
    }

    /// <summary>The nearest label or heading before the element; empty where the article's text comes first.</summary>
    private static string? LabelBefore(Element element)
    {
        var node = element.PreviousSibling;
        for (var seen = 0; seen < MostBefore && node is not null; seen++, node = node.PreviousSibling)
        {
            if (node is not Element before)
            {
                if (node is TextNode { Data: var data } && Labels.AreOf(data.AsSpan().Trim()))
                {
                    return data.Trim();
                }

                continue;
            }

            // Of an article's text no more is read than tells that it is one, however many names stand behind it.
            var text = before.LocalName is "script" or "style" ? "" : BylineText.Of(before);
            if (text?.Length <= LongestLabel && Labels.AreOf(text))
            {
                return text;
            }

            if (text is null or { Length: > Paragraph } || (before.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && !before.Has("a")))
            {
                return "";
            }
        }

        return null;
    }
}
