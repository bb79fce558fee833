using System.Security.Cryptography;
using System.Text;
using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison;

/// <summary>
/// What is stored with versions is compared with what is made years later. A change of what a fixed text is cut or hashed into
/// needs a new number, under which the new form is recorded here: else it would look like an edit of everything.
/// </summary>
public sealed class RecordedFormsTests
{
    private const string Body = """
        WASHINGTON — Mr. J. R. Okafor met Gov. Reyes at 3 p.m. on Jan. 5. “We won,” he said… “Really?” she asked. Prices rose 3.5 percent (to $1,200.50).

        Am 3. Oktober begann es z.B. in Köln. Es regnete. Die Koalition – so hieß es – hielt.
        Updated 3 hours ago
        Advertisement
        Read more: Ministers meet again over the budget
        1,234 views

        ¿Quién fue? ¡Nadie! El Sr. Pérez calló; l’Assemblée, elle, vota. Пришёл и г. Иванов. Все молчали.

        中国说不。美国说行！然后呢？「終わった。」と言った。

        هل رحل؟ نعم. انتهى. वह गया। वह आया।

        Sign up for our newsletter
        © 2027 Example Media. All rights reserved.
        The vote was 51-49, No. 7 of the year. No. It was not. See example.org or v2.0 for more
        """;

    private static ArticleState State => new() { Title = "“Harbour” treaty – signed", Dek = "After\u00A0years of talks", Authors = ["Ana REYES", "J. R. Okafor"], Body = Body };

    [Fact]
    public void Sentences_are_cut_as_their_splitters_number_says()
    {
        var cut = string.Join('\n', SentenceSplitter.Split(Body).Select(sentence => $"{sentence.Paragraph}\t{sentence.Text}\t{sentence.Key}"));

        Assert.Equal((1, "22f940fa834dc22a"), (SentenceSplitter.Version, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(cut)))));
    }

    [Fact]
    public void States_are_hashed_as_their_schemes_number_says() =>
        Assert.Equal((1, "e40d5e055d2e7df2"), (StateFingerprint.Scheme, Hex(StateFingerprint.Of(State))));

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash)[..16];
}
