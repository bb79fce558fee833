using Ingest.Extraction;

namespace Ingest.Worker.Authors;

/// <summary>How a bio was found.</summary>
internal static class BioEvidence
{
    public const string Profile = "profile page";

    /// <summary>Under what the extractor's evidence for an author's bio stands.</summary>
    public static string KeyOf(ExtractedAuthor author) => "bio " + author.Name;

    /// <summary>The rule's name, or what else showed the bio; empty when nothing is said.</summary>
    public static string Of(ExtractedArticle page, ExtractedAuthor author) => page.Evidence.GetValueOrDefault(KeyOf(author), "");

    /// <summary>In one of four words: "label" for the model's, "rule", "metadata", "profile_page".</summary>
    public static string KindOf(string evidence) => evidence switch
    {
        "label" or "continued" => "label",
        "json-ld description" => "metadata",
        Profile => "profile_page",
        _ => "rule",
    };
}
