using System.Buffers;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>What is written under a picture is no part of the text, unless the story is told under its pictures.</summary>
internal static class Captions
{
    /// <summary>Share of the text.</summary>
    private const double Most = 0.2;

    /// <summary>Captions from which on, where half of the paragraphs have one, pictures and text are one story.</summary>
    private const int PictureStory = 5;

    /// <summary>Characters without white space; more is at times the text's own beginning.</summary>
    private const int Longest = 300;

    /// <summary>Characters without white space; a paragraph that a caption may stand beside.</summary>
    private const int Paragraph = 100;

    /// <summary>The same for a line in one element with the picture.</summary>
    private const int LongestBeside = 90;

    /// <summary>Characters.</summary>
    private const int LongestCredit = 100;

    /// <summary>The same for a line with its credit that stands alone with a picture: a story's only paragraph is longer.</summary>
    private const int LongestAlone = 130;

    private static readonly Beginnings Makers = new(
        "photo:", "photos:", "header image:", "header photo:", "featured image:", "cover image:", "cover photo:", "banner image:", "main image:", "main photo:", "lead image:", "top image:", "top photo:", "headerbild:", "foto di copertina", "immagine di copertina", "in copertina:", "image de couverture", "photo de couverture", "imagen de portada", "foto de portada", "imagem de capa", "foto de capa", "omslagsbild", "coverfoto:", "photo credit:", "photo by ", "photo courtesy", "photograph:", "photograph by ", "image:", "image credit", "images:", "picture:", "foto:", "fotos:", "bild:", "bilder:", "titelbild:", "beitragsbild:", "crédit photo", "crédits photo", "photo :", "crédito:", "créditos:", "fotografía:", "fotografia:", "zdjęcie:", "fot.", "фото:", "fotó:", "kuva:", "kuvat:", "billede:", "zdj.", "снимка:", "снимки:", "φωτογραφία:", "φωτ.:", "fotoğraf:", "تصوير:", "عکس:", "צילום:", "ছবি:", "फोटो:", "ภาพ:", "ảnh:", "写真：", "写真:", "图片来源", "圖片來源", "사진=", "사진 =", "الصورة:");

    private static readonly Beginnings Sources = new("source:", "sources:", "source :", "quelle:", "quellen:", "fuente:", "fonte:", "bron:", "źródło:", "källa:", "kilde:", "источник:", "джерело:", "kaynak:", "出典：", "来源：", "來源：", "자료:", "المصدر:");

    /// <summary>As other languages name a caption.</summary>
    private static readonly SearchValues<string> OtherNames = SearchValues.Create(
        ["bildunterschrift", "bildtext", "bildlegende", "bildetekst", "billedtekst", "kuvateksti", "pie-de-foto", "piedefoto", "pie-foto", "pie_foto", "foto-legenda", "legenda-foto", "legende-photo", "didascalia", "onderschrift"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["photo:", "photo by", "photos by", "photograph:", "photo credit", "photo courtesy", "image:", "image credit", "picture:", "foto:", "fotos:", "bild:", "crédit photo", "photo :", "fotó:", "kuva:", "kuvat:", "billede:", "fot.", "zdj.", "снимка:", "φωτογραφία:", "fotoğraf:", "تصوير:", "عکس:", "צילום:", "ছবি:", "फोटो:", "ภาพ:", "ảnh:", "写真：", "图片来源", "사진=", "фото:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How a line ends that an agency's name is set behind, a bracket aside; sentences end otherwise.</summary>
    private static readonly string[] Agencies =
    [
        "/Getty", "Getty Images", "/AFP", "/Reuters", "/REUTERS", "/AP", "/EPA", "/dpa", "/EFE", "/ANSA", "/PA", "/Shutterstock", "/iStock", "AP Photo", "via AP", "via REUTERS", "via Reuters", "연합뉴스", "뉴시스", "뉴스1",
    ];

    /// <summary>How the agencies begin what they write under pictures.</summary>
    private static readonly string[] FileNotes = ["FILE - ", "FILE — ", "FILE – "];

    private static readonly SearchValues<string> Pictures = SearchValues.Create([" photo", " image"], StringComparison.Ordinal);

    /// <summary>Characters: "In this Wednesday, Sept. 25, 2019, file photo".</summary>
    private const int LongestBeginning = 50;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body; captions among them are taken out.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var (ink, ofAgencies, ofOthers, paragraphs) = (0, 0, 0, 0);
        var captions = new List<int>();
        for (var i = 0; i < selected.Length; i++)
        {
            if (!selected[i])
            {
                continue;
            }

            var block = page.Blocks[i];
            ink += block.InkChars;
            if (block.InkChars <= Longest && IsCaption(page, block))
            {
                captions.Add(i);
                var isOfAgency = IsOfAgency(block);
                ofAgencies += isOfAgency ? block.InkChars : 0;
                ofOthers += isOfAgency ? 0 : block.InkChars;
            }
            else
            {
                paragraphs += block.InkChars >= Paragraph ? 1 : 0;
            }
        }

        // What an agency wrote is a caption however short the text is, as long as there is one.
        if (ofOthers + (paragraphs > 0 ? 0 : ofAgencies) <= Most * ink && (captions.Count < PictureStory || captions.Count * 2 < paragraphs))
        {
            captions.ForEach(caption => selected[caption] = false);
        }
    }

    private static bool IsCaption(PageBlocks page, Block block) =>
        (block.Kind == BlockKind.Caption && (block.Marks & Marks.FigureTag) != Marks.None) || IsBesidePicture(page, block) || IsAloneWithPicture(page, block) || IsSmallBelowPicture(page, block) || IsNamedSo(in page.ContainerOf(block), block) || IsCreditedBelowPicture(page, block) || IsCreditedAlone(page, block)
        || (block.Kind == BlockKind.Paragraph && block.Text.Length <= LongestCredit && IsCredit(page, block)) || IsOfAgency(block);

    /// <summary>Nothing stands in the element but a picture and a short line that is no sentence.</summary>
    private static bool IsBesidePicture(PageBlocks page, Block block) =>
        block.Kind == BlockKind.Paragraph && block.InkChars <= LongestBeside && block.Links == 0 && !char.IsAsciiDigit(block.Text[0]) && IsBelowPicture(page, block) && page.ContainerOf(block).Blocks == 1
        && !IsSentence(block.Text) && (block.Element.Has("img") || block.Element.Has("picture") || block.Element.Has("amp-img")) && !block.Element.Has("strong") && !block.Element.Has("b");

    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or '…' or '"' or '”' or '。' or '！' or '？' or '：';

    /// <summary>The same where the line has an element of its own beside the picture's, in one that holds nothing else.</summary>
    private static bool IsAloneWithPicture(PageBlocks page, Block block)
    {
        if (block.Kind != BlockKind.Paragraph || block.InkChars > LongestBeside || block.Links > 0 || block.EmphasisedChars > 0 || IsSentence(block.Text) || !IsBelowPicture(page, block) || page.ContainerOf(block).Parent is not (> 0 and var outer))
        {
            return false;
        }

        ref readonly var box = ref page.Containers[outer];
        return box.Blocks == 1 && box.Element.LocalName is "div" or "figure" or "td" && (box.Element.Has("img") || box.Element.Has("picture"));
    }

    /// <summary>All of it is set small, right below a picture, or a short line that is no sentence in italics.</summary>
    private static bool IsSmallBelowPicture(PageBlocks page, Block block) =>
        block.Kind == BlockKind.Paragraph && IsBelowPicture(page, block) && block.Element is { ChildElementCount: 1 } line && line.Children.First() is { LocalName: "small" or "em" or "i" } small
        && small.TextContent.AsSpan().Trim().Length >= block.Text.Length && (small.LocalName == "small" || (block.InkChars <= LongestBeside && !IsSentence(block.Text)));

    /// <summary>"The bridge. (Ana Brandt/AP)", "In this Nov. 3, 2019, photo, the bridge is closed."</summary>
    private static bool IsOfAgency(Block block)
    {
        var text = block.Text;
        var length = text.AsSpan().TrimEnd(")] ").Length;
        return block.Kind == BlockKind.Paragraph && (Array.Exists(Agencies, name => text.AsSpan(0, length).EndsWith(name, StringComparison.Ordinal))
            || Array.Exists(FileNotes, words => text.StartsWith(words, StringComparison.Ordinal)) || (text.StartsWith("In this ", StringComparison.Ordinal) && IsDated(text)));
    }

    /// <summary>The day stands before the picture; sentences about pictures name none.</summary>
    private static bool IsDated(string text)
    {
        var beginning = text.AsSpan(0, Math.Min(LongestBeginning, text.Length));
        return beginning.IndexOfAny(Pictures) is > 0 and var at && beginning[..at].ContainsAnyInRange('0', '9');
    }

    /// <summary>"Photo: Ana Brandt", wherever it stands; "Source: harbour master's log", right below a picture or a frame.</summary>
    private static bool IsCredit(PageBlocks page, Block block) =>
        Makers.AreOf(block.Text)
        || (IsBelowPicture(page, block) && Sources.AreOf(block.Text));

    private static bool IsBelowPicture(PageBlocks page, Block block) => block.Ordinal > 0 && block.PicturesBefore > page.Blocks[block.Ordinal - 1].PicturesBefore;

    /// <summary>A cell or a line that is named a caption, or spans that are in the picture's element.</summary>
    private static bool IsNamedSo(ref readonly Container own, Block block) =>
        own.Element.ClassName is { Length: > 0 } names && names.AsSpan().ContainsAny(OtherNames) ? true
        : (own.OwnMarks & Marks.Caption) != Marks.None ? own.Element.ClassName?.Contains("caption", StringComparison.OrdinalIgnoreCase) == true
        : (own.OwnMarks & Marks.Media) != Marks.None && (block.InnerMarks & Marks.Caption) != Marks.None;

    /// <summary>
    /// "(Above: boats at dawn. Photo: Ana Brandt)" as a paragraph of its own, and "Boats at dawn. Photo: Ana Brandt" in one element with a picture or a player.
    /// </summary>
    private static bool IsCreditedAlone(PageBlocks page, Block block) =>
        block.Kind == BlockKind.Paragraph && block.Text is ['(' or '[', .., ')' or ']'] is var isBracketed && (isBracketed || IsWithPicture(page, block))
        && block.Text.AsSpan().IndexOfAny(Credits) is >= 0 and var credit && (isBracketed || block.Text.Length - credit <= LongestBeside);

    private static bool IsWithPicture(PageBlocks page, Block block)
    {
        for (var at = block.Container; at > 0 && page.Containers[at].InkChars <= Longest; at = page.Containers[at].Parent)
        {
            if ((page.Containers[at].OwnMarks & Marks.Media) != Marks.None || (page.Containers[at].Blocks == 1 && block.Text.Length <= LongestAlone && page.Containers[at].Element.Has("img")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where editors write it themselves: set in italics right below the picture, with the picture's maker.</summary>
    private static bool IsCreditedBelowPicture(PageBlocks page, Block block) =>
        block.EmphasisedChars == block.InkChars && IsBelowPicture(page, block) && block.Text.AsSpan().ContainsAny(Credits);
}
