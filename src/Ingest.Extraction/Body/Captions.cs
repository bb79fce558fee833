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

    /// <summary>Characters.</summary>
    private const int LongestCredit = 100;

    private static readonly string[] Makers =
    [
        "photo:", "photos:", "photo credit:", "photo by ", "photo courtesy", "photograph:", "photograph by ", "image:", "image credit", "images:", "picture:", "foto:", "fotos:", "bild:", "bilder:", "titelbild:", "beitragsbild:", "crédit photo", "crédits photo", "photo :", "crédito:", "créditos:", "fotografía:", "fotografia:", "zdjęcie:", "fot.", "фото:", "写真：", "写真:", "图片来源", "圖片來源", "사진=", "사진 =", "الصورة:",
    ];

    private static readonly string[] Sources = ["source:", "sources:", "source :", "quelle:", "quellen:", "fuente:", "fonte:", "bron:", "źródło:", "källa:", "kilde:", "источник:", "джерело:", "kaynak:", "出典：", "来源：", "來源：", "자료:", "المصدر:"];

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["photo:", "photo by", "photos by", "photograph:", "photo credit", "photo courtesy", "image:", "image credit", "picture:", "foto:", "fotos:", "bild:", "crédit photo", "photo :", "写真：", "图片来源", "사진=", "фото:"], StringComparison.OrdinalIgnoreCase);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body; captions among them are taken out.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var (ink, ofCaptions, paragraphs) = (0, 0, 0);
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
                ofCaptions += block.InkChars;
            }
            else
            {
                paragraphs += block.InkChars >= Paragraph ? 1 : 0;
            }
        }

        if (ofCaptions <= Most * ink && (captions.Count < PictureStory || captions.Count * 2 < paragraphs))
        {
            captions.ForEach(caption => selected[caption] = false);
        }
    }

    private static bool IsCaption(PageBlocks page, Block block) =>
        (block.Kind == BlockKind.Caption && (block.Marks & Marks.FigureTag) != Marks.None) || IsNamedSo(in page.ContainerOf(block), block) || IsCreditedBelowPicture(page, block)
        || (block.Kind == BlockKind.Paragraph && block.Text.Length <= LongestCredit && IsCredit(page, block));

    /// <summary>"Photo: Ana Brandt", wherever it stands; "Source: harbour master's log", right below a picture or a frame.</summary>
    private static bool IsCredit(PageBlocks page, Block block) =>
        Array.Exists(Makers, words => block.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        || (IsBelowPicture(page, block) && Array.Exists(Sources, words => block.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase)));

    private static bool IsBelowPicture(PageBlocks page, Block block) => block.Ordinal > 0 && block.PicturesBefore > page.Blocks[block.Ordinal - 1].PicturesBefore;

    /// <summary>A cell or a line that is named a caption, or spans that are in the picture's element.</summary>
    private static bool IsNamedSo(ref readonly Container own, Block block) =>
        (own.OwnMarks & Marks.Caption) != Marks.None ? own.Element.ClassName?.Contains("caption", StringComparison.OrdinalIgnoreCase) == true
        : (own.OwnMarks & Marks.Media) != Marks.None && (block.InnerMarks & Marks.Caption) != Marks.None;

    /// <summary>Where editors write it themselves: set in italics right below the picture, with the picture's maker.</summary>
    private static bool IsCreditedBelowPicture(PageBlocks page, Block block) =>
        block.EmphasisedChars == block.InkChars && IsBelowPicture(page, block) && block.Text.AsSpan().ContainsAny(Credits);
}
