using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class NamesOfScriptsTests
{
    [Theory]
    [InlineData("Ann Lee")]
    [InlineData("Νίκος Αλεξίου")]
    [InlineData("Олег Сомов")]
    [InlineData("Сергій Коваль")]
    [InlineData("سلمى حداد")]
    [InlineData("مریم کاظمی")]
    [InlineData("נועה ברק")]
    [InlineData("अनिल शर्मा")]
    [InlineData("রফিক আহমেদ")]
    [InlineData("高橋 誠")]
    [InlineData("Kovács Réka")]
    public void Knows_common_names(string name) => Assert.True(NamesOfScripts.Know(name.Split(' ')));

    [Theory]
    [InlineData("Foreign Policy")]
    [InlineData("Εξωτερική Πολιτική")]
    [InlineData("Внешняя политика")]
    [InlineData("نئی دہلی")]
    [InlineData("नई दिल्ली")]
    [InlineData("国際 政治")]
    [InlineData("Ann")]
    public void Knows_nothing_else(string text) => Assert.False(NamesOfScripts.Know(text.Split(' ')));
}
