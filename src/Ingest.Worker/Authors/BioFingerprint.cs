using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Extraction;

namespace Ingest.Worker.Authors;

/// <summary>Equal for bios that differ in white space, punctuation or a trailing handle alone: they are one version.</summary>
internal static partial class BioFingerprint
{
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(string bio)
    {
        var text = TrailingHandle().Replace(NormalForm.Of(bio, NormalizationForm.FormKC), "");
        var words = string.Join(' ', Word().Matches(text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)).Select(match => match.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }

    [GeneratedRegex(@"(?:[\s.,;:|(–—-]*(?:(?:you can )?(?:follow|find) (?:him|her|them|me) (?:on|at) (?:twitter|x)(?: at)?|(?:on )?twitter|x|tweets (?:at|@))?[\s:.,]*@\w{1,30})+[\s.)]*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TrailingHandle();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}@]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();
}
