using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("Reading time: 4 minutes", true)]
    [InlineData("Lesezeit: 3 Min.", true)]
    [InlineData("阅读时间：5分钟", true)]
    [InlineData("Reading time is short in the harbour office", false)]
    [InlineData("The 12 captains said that reading time was the one thing that the treaty gave them", false)]
    [InlineData("Thanks for reading Coast Letter! This post is public so feel free to share it.", true)]
    [InlineData("Follow us on Telegram and Facebook.", true)]
    [InlineData("订阅我们的通讯", true)]
    [InlineData("اشترك في نشرتنا البريدية.", true)]
    [InlineData("Follow us on the long way from the quay to the hotel, and you will see what nine years of waiting look like.", false)]
    [InlineData("- Publicidad -", true)]
    [InlineData("إعلان", true)]
    [InlineData("Реклама:", true)]
    [InlineData("The advertisement ran for a year", false)]
    [InlineData("Copyright 2023 Radio Lake", true)]
    [InlineData("© 2023 by Radio Lake. All rights reserved.", true)]
    [InlineData("Copyright law was changed in the harbour towns, too", false)]
    [InlineData("（责任编辑：陈芳）", true)]
    [InlineData("ⓒ 호수일보, 무단전재 및 재배포 금지", true)]
    [InlineData("(ah/dpa)", true)]
    [InlineData("(No, really.)", false)]
    [InlineData("___", false)]
    [InlineData("— Ann Lee —", false)]
    [InlineData("Published in The Basin · 4 min read · Aug 21, 2022", true)]
    [InlineData("It was a 4 min read that nobody on the quay had the time for", false)]
    public void Tells_lines_that_are_around_every_text(string line, bool expected) => Assert.Equal(expected, Furniture.Is(line));

    [Theory]
    [InlineData("Last modified on Tue 11 Mar 2025", true)]
    [InlineData("Обновлено 11.03.2025", true)]
    [InlineData("Tue 11 Mar 2025 08.30 GMT", true)]
    [InlineData("2025年3月11日 8:30", true)]
    [InlineData("2025年3月11日 8時30分", true)]
    [InlineData("11/03/2025 19:07 h. Actualizado a las 12/03/2025 08:15 h.", true)]
    [InlineData("Last updated: 12 March 2025, 12:00 | First published: 11 March 2025, 10:00", true)]
    [InlineData("3 hours ago", true)]
    [InlineData("vor 3 Stunden", true)]
    [InlineData("3小时前", true)]
    [InlineData("3 boats sailed", false)]
    [InlineData("5 March", true)]
    [InlineData("March", false)]
    [InlineData("تاریخ انتشار: ۲۴ مرداد ۱۴۰۲ - ۰۷:۳۰", true)]
    [InlineData("13 มิ.ย. 2566 14:20 น.", true)]
    [InlineData("11.3.2025 8:30 | Päivitetty 12.3.2025", true)]
    [InlineData("On 11 March 2025 the harbour was opened again", false)]
    [InlineData("terça-feira, 11 de março de 2025 às 8:30", true)]
    [InlineData("In 2025 the quay was full of 31 boats", false)]
    [InlineData("Updated rules for 40 harbours came into force", false)]
    [InlineData("Last modified by nobody", false)]
    public void Tells_a_line_that_says_when(string line, bool expected) => Assert.Equal(expected, Furniture.IsStand(line));

    [Theory]
    [InlineData("Pages: 1 2", true)]
    [InlineData("1 | 2 | 3 | Next »", true)]
    [InlineData("Day 7", false)]
    [InlineData("2 boats and 3 captains", false)]
    [InlineData("1911 1912", false)]
    public void Tells_the_numbers_of_pages(string line, bool expected) => Assert.Equal(expected, Furniture.ArePageNumbers(line));

    [Theory]
    [InlineData("1\n2\n3", true)]
    [InlineData(" 9\n10\n11", true)]
    [InlineData("1\n3\n5", false)]
    [InlineData("200", false)]
    [InlineData("1\ntwo", false)]
    public void Tells_the_numbers_of_lines(string code, bool expected) => Assert.Equal(expected, Furniture.AreLineNumbers(code));
}
