using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class ChannelRequestsTests
{
    [Theory]
    [InlineData("Scarica l'app del Corriere del Porto")]
    [InlineData("Få det bedste fra Åvisen direkte i din indbakke")]
    [InlineData("Du kan også høre episoden i Spotify eller der du ellers finner podkaster.")]
    [InlineData("¿Ya sabías que tenemos canal de Telegram? Únete desde tu celular.")]
    [InlineData("Всичко, което трябва да знаете, четете в бюлетина ни.")]
    [InlineData("Simak berita pilihan kami di saluran WhatsApp Channel.")]
    [InlineData("강신문은 독자의 후원으로 만들어집니다. 지금 후원해 주세요.")]
    [InlineData("Our weekly newsletter goes out on Fridays.")]
    [InlineData("Please support us so that we can go on with our work.")]
    [InlineData("Since you read this far, we have a small favor to ask of our readers.")]
    public void Knows_a_house_that_speaks_of_its_channels(string line) => Assert.True(ChannelRequests.Is(line));

    [Theory]
    [InlineData("You can join their channel and look at the YouTube tutorials.")]
    [InlineData("The ministry said on Telegram that the crossing was closed.")]
    [InlineData("“Follow us on Facebook,” she said, and laughed.")]
    [InlineData("You can also subscribe to this newsletter here.")]
    [InlineData("Our dams are older than our treaties.")]
    [InlineData("")]
    public void Leaves_sentences_of_the_story_alone(string line) => Assert.False(ChannelRequests.Is(line));
}
