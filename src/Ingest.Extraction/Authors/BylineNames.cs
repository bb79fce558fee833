namespace Ingest.Extraction.Authors;

/// <summary>Puts a byline's pieces together: who is a person, whose job is it, which house is only an affiliation.</summary>
internal static class BylineNames
{
    public static IReadOnlyList<BylineName> From(IReadOnlyList<BylinePiece> pieces, bool isField)
    {
        List<BylineName> names = [];
        foreach (BylinePiece piece in pieces)
        {
            BylineName? before = names.LastOrDefault();
            switch (piece.Kind)
            {
                case BylinePart.Person:
                    names.Add(new BylineName(piece.Text, AuthorKind.Person));
                    break;
                case BylinePart.Role:
                    AddRole(names, piece, isField);
                    break;
                case BylinePart.Organization when !IsAffiliation(before, piece):
                    names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                    break;
                case BylinePart.Word when IsName(piece, before, isField, pieces):
                    names.Add(new BylineName(piece.Text, AuthorKind.Person));
                    break;
                case BylinePart.Credential when before is null && isField:
                    names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                    break;
                case BylinePart.Other when EndsByline(names):
                    return names;
            }
        }

        return names;
    }

    private static bool EndsByline(List<BylineName> names) => names.Count > 0;

    private static bool IsAffiliation(BylineName? before, BylinePiece piece) =>
        before is { Kind: AuthorKind.Person } && piece.Separator is "," or "|";

    /// <summary>A single word is a name in a field, and in a pair ("Maria &amp; Katerina"); after a full name it is a place or a house.</summary>
    private static bool IsName(BylinePiece piece, BylineName? before, bool isField, IReadOnlyList<BylinePiece> pieces)
    {
        if (before is not null && before.Name.Contains(' ', StringComparison.Ordinal) && piece.Separator is "," or "|")
        {
            return false;
        }

        return isField || (pieces.Count <= 2 && char.IsUpper(piece.Text[0]) && !piece.Text.Any(char.IsDigit));
    }

    private static void AddRole(List<BylineName> names, BylinePiece piece, bool isField)
    {
        if (LeadingOrTrailingRole(piece.Text) is { } person)
        {
            names.Add(person);
        }
        else if (names.Count > 0 && piece.Separator is "," or "|" or "-" && names[^1].Role is null)
        {
            names[^1] = names[^1] with { Role = piece.Text };
        }
        else if (names.Count == 0 && (isField || piece.Text.Split(' ').Length <= 3))
        {
            names.Add(new BylineName(piece.Text, AuthorKind.Organization));
        }
    }

    /// <summary>"Senior Editor Ann Lee" and "Ann Lee Staff Writer".</summary>
    private static BylineName? LeadingOrTrailingRole(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int lastRole = Array.FindLastIndex(words, BylineWords.Roles.Contains);
        int firstRole = Array.FindIndex(words, BylineWords.Roles.Contains);
        if (firstRole < 0)
        {
            return null;
        }

        string after = string.Join(' ', words[(lastRole + 1)..]);
        string before = string.Join(' ', words[..firstRole]);
        return BylinePartReader.Kind(after) == BylinePart.Person ? new BylineName(after, AuthorKind.Person, string.Join(' ', words[..(lastRole + 1)]))
            : BylinePartReader.Kind(before) == BylinePart.Person ? new BylineName(before, AuthorKind.Person, string.Join(' ', words[firstRole..]))
            : null;
    }
}
