namespace Ingest.Extraction.Authors;

/// <summary>Puts a byline's pieces together: who is a person, whose job is it, which house is only an affiliation.</summary>
internal static class BylineNames
{
    public static IReadOnlyList<BylineName> From(IReadOnlyList<BylinePiece> pieces, bool isField, bool isByline)
    {
        List<BylineName> names = [];
        bool skipping = false;
        foreach (BylinePiece piece in pieces)
        {
            BylineName? before = names.LastOrDefault();
            skipping &= piece.Separator is not ("\n" or "|");
            if (skipping)
            {
                continue;
            }

            switch (piece.Kind)
            {
                case BylinePart.Person:
                    names.Add(new BylineName(piece.Text, AuthorKind.Person));
                    break;
                case BylinePart.Role:
                    AddRole(names, piece, isField);
                    break;
                case BylinePart.Organization when !IsAffiliation(before, piece) && (isField || isByline || IsTitled(piece.Text)):
                    names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                    break;
                case BylinePart.Word when IsName(piece, before, isField, isByline || pieces.Count <= 2):
                    names.Add(new BylineName(piece.Text, AuthorKind.Person));
                    break;
                case BylinePart.Credential when before is null && isField:
                    names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                    break;
                case BylinePart.Other or BylinePart.Organization when names.Count > 0:
                    return names;
                case BylinePart.Other when isField && pieces.Count == 1 && IsShort(piece.Text):
                    names.Add(new BylineName(piece.Text, piece.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? AuthorKind.Organization : AuthorKind.Person));
                    break;
                case BylinePart.Other:
                    skipping = true;
                    break;
            }
        }

        return names;
    }

    /// <summary>Whatever a field holds that is no sentence and no address was meant as a name ("kirstin boatto", "98 Buck Social").</summary>
    private static bool IsShort(string text) => text.Length <= 40 && text.Count(letter => letter == ' ') <= 4 && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>A house is written with capitals; a sentence that holds "team" is not.</summary>
    private static bool IsTitled(string text) =>
        text.Length <= 45 && (text.Contains(' ', StringComparison.Ordinal) || BylineWords.Agencies.Contains(text) || text.Contains('.', StringComparison.Ordinal)) && text.Split(' ').All(word => !char.IsLower(word[0]) || BylineWords.Particles.Contains(word) || word is "for" or "of" or "and");

    private static bool IsAffiliation(BylineName? before, BylinePiece piece) =>
        before is { Kind: AuthorKind.Person } && piece.Separator is "," or "|" or "\n";

    /// <summary>A single word is a name in a field, and in a pair ("Maria &amp; Katerina"); after a full name it is a place or a house.</summary>
    private static bool IsName(BylinePiece piece, BylineName? before, bool isField, bool isLone)
    {
        if (before is not null && before.Name.Contains(' ', StringComparison.Ordinal) && piece.Separator is "," or "|" or "\n")
        {
            return false;
        }

        return isField || (!BylineWords.Generic.Contains(piece.Text) && !BylineWords.NeverNames.Contains(piece.Text) && isLone && char.IsUpper(piece.Text[0]) && !piece.Text.Any(char.IsDigit));
    }

    private static void AddRole(List<BylineName> names, BylinePiece piece, bool isField)
    {
        bool follows = names.Count > 0 && piece.Separator is "," or "|" or "\n";
        BylineName? person = LeadingOrTrailingRole(piece.Text, canTrail: !follows);
        if (person is not null && !(follows && piece.Separator != "\n"))
        {
            names.Add(person);
        }
        else if (follows)
        {
            names[^1] = names[^1] with { Role = names[^1].Role ?? piece.Text };
        }
        else if (names.Count == 0 && (isField || piece.Text.Split(' ').Length <= 3))
        {
            names.Add(new BylineName(piece.Text, AuthorKind.Organization));
        }
    }

    /// <summary>"Senior Editor Ann Lee" and "Ann Lee Staff Writer".</summary>
    private static BylineName? LeadingOrTrailingRole(string text, bool canTrail)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int lastRole = Array.FindLastIndex(words, BylinePartReader.IsRole);
        int firstRole = Array.FindIndex(words, BylinePartReader.IsRole);
        if (firstRole < 0)
        {
            return null;
        }

        string after = string.Join(' ', words[(lastRole + 1)..]);
        string before = string.Join(' ', words[..firstRole]);
        return BylinePartReader.Kind(after) == BylinePart.Person ? new BylineName(after, AuthorKind.Person, string.Join(' ', words[..(lastRole + 1)]))
            : canTrail && BylinePartReader.Kind(before) == BylinePart.Person ? new BylineName(before, AuthorKind.Person, string.Join(' ', words[firstRole..]))
            : null;
    }
}
