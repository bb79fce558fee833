using System.Text;

namespace Ingest.Corpora;

/// <summary>Whether a title is right, white space, case and punctuation aside.</summary>
public static class TitleMetric
{
    public static bool IsRight(string gold, string? title) => Plain(gold) == Plain(title ?? "");

    private static string Plain(string text) => string.Join(' ', Tokens.LowerWords(Tokens.Visible(text).Normalize(NormalizationForm.FormKC)));
}
