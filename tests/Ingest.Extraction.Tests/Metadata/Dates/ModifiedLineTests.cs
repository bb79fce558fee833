using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class ModifiedLineTests
{
    [Theory]
    [InlineData("Published: 11 March 2025. Updated: 12 March 2025")]
    [InlineData("Updated 12 March 2025, first published 11 March 2025")]
    [InlineData("March 11, 2025 | Updated on Wednesday, March 12, 2025 9:10 a.m.")]
    [InlineData("11.03.2025, 08:30 Uhr · Aktualisiert: 12.03.2025, 09:10 Uhr")]
    [InlineData("Publié le 11 mars 2025 à 8h30, mis à jour le mercredi 12 mars 2025 à 9h10")]
    [InlineData("11/03/2025 08:30h · Actualizado a las 12/03/2025 09:10h")]
    [InlineData("Publicado em 11 de março de 2025. Atualizado em 12 de março de 2025")]
    [InlineData("Pubblicato il 11 marzo 2025, aggiornato il 12 marzo 2025")]
    [InlineData("Gepubliceerd op 11 maart 2025, bijgewerkt op 12 maart 2025")]
    [InlineData("Opublikowano: 11 marca 2025, aktualizacja: 12 marca 2025")]
    [InlineData("Опубликовано 11.03.2025, обновлено 12.03.2025")]
    [InlineData("Diterbitkan 11 Maret 2025, diperbarui 12 Maret 2025")]
    [InlineData("Közzétéve: 2025. március 11. Frissítve: 2025. március 12.")]
    [InlineData("公開日：2025年3月11日 更新日：2025年3月12日")]
    [InlineData("2025年3月11日 8時30分（2025年3月12日 9時10分更新）")]
    [InlineData("입력 2025.03.11 08:30 수정 2025.03.12 09:10")]
    [InlineData("نُشر في 11 مارس 2025 - آخر تحديث 12 مارس 2025")]
    [InlineData("12 March 2025 (updated)")]
    public void Tells_the_edit_from_the_publication(string line) => Assert.Equal(new DateOnly(2025, 3, 12), ModifiedLine.DateOf(line, monthFirst: false)?.Day);

    [Theory]
    [InlineData("Published 11 March 2025")]
    [InlineData("Published 11 March 2025, updated")]
    [InlineData("The published draft of a revised treaty that takes effect on 12 March 2025")]
    public void Sees_no_edit_where_none_is_dated(string line) => Assert.Null(ModifiedLine.DateOf(line, monthFirst: false));
}
