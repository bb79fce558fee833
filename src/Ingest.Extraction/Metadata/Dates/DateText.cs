using System.Globalization;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Finds the first date in a short text, written for machines or for people.</summary>
internal static class DateText
{
    private const int EarliestYear = 1850;
    private const int LatestYear = 2100;

    /// <param name="monthFirst">How "03/04/2025" is meant where both readings are possible.</param>
    public static PageDate? Find(string? text, bool monthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(text) || !text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsDigit))
        {
            return null;
        }

        var tokens = DateToken.Read(text);
        if (Epoch(tokens) is { } moment)
        {
            return moment;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (DayAt(tokens, i, monthFirst) is { } day)
            {
                return WithTime(tokens, i, day.Next, day.Value);
            }
        }

        return null;
    }

    private static (DateOnly Value, int Next)? DayAt(List<DateToken> tokens, int i, bool monthFirst)
    {
        if (!tokens[i].IsNumber)
        {
            return MonthDayYear(tokens, i) ?? JapaneseEra.At(tokens, i);
        }

        return YearMonthDay(tokens, i) ?? YearDayMonth(tokens, i) ?? Compact(tokens, i) ?? DayMonthNameYear(tokens, i) ?? Numeric(tokens, i, monthFirst) ?? PersianDate.At(tokens, i) ?? ThaiDate.At(tokens, i);
    }

    // 2025-09-04, 2025/9/4, 2025. 9. 4., 2025年9月4日, 2025년 9월 4일, 2025. szeptember 4.
    private static (DateOnly, int)? YearMonthDay(List<DateToken> tokens, int i)
    {
        if (tokens[i].Length != 4)
        {
            return null;
        }

        var at = SkipMarks(tokens, i + 1, ["-", "/", ".", "年", "년", "m", "–", "‑"]);
        if (at == i + 1 && at < tokens.Count && tokens[at].IsNumber)
        {
            return null;
        }

        var month = MonthAt(tokens, at);
        var day = month == 0 ? at : SkipMarks(tokens, at + 1, ["-", "/", ".", "月", "월", "–", "‑", ","]);
        return month > 0 && NumberAt(tokens, day, 1, 31) is { } number && tokens[day].Length <= 2
            ? Day(tokens[i].Number, month, number, day + 1)
            : null;
    }

    // 2025. gada 4. septembrī: the year first, then the day.
    private static (DateOnly, int)? YearDayMonth(List<DateToken> tokens, int i)
    {
        var at = tokens[i].Length == 4 ? SkipMarks(tokens, i + 1, [".", "gada"]) : 0;
        if (at == 0 || !tokens[at - 1].Is("gada") || NumberAt(tokens, at, 1, 31) is not { } day)
        {
            return null;
        }

        var month = SkipMarks(tokens, at + 1, ["."]);
        return month < tokens.Count ? Day(tokens[i].Number, MonthNames.NumberOf(tokens[month].Text), day, month + 1) : null;
    }

    private static (DateOnly, int)? Compact(List<DateToken> tokens, int i)
    {
        var number = tokens[i].Number;
        return tokens[i].Length == 8 && number / 10_000 is > 1950 and < LatestYear
            ? Day(number / 10_000, number / 100 % 100, number % 100, i + 1)
            : null;
    }

    // 4 September 2025, 4. September 2025, 4 de septiembre de 2025, 4th of September, 2025, 4 tháng 9, 2025
    private static (DateOnly, int)? DayMonthNameYear(List<DateToken> tokens, int i)
    {
        if (tokens[i].Number is < 1 or > 31 || tokens[i].Length > 2)
        {
            return null;
        }

        var at = SkipMarks(tokens, i + 1, [".", "-", "/", ",", "st", "nd", "rd", "th", "er", "º", "ª", "°", "o", "de", "of", "d", "י"]);
        var month = at < tokens.Count && !tokens[at].IsNumber ? MonthNames.NumberOf(tokens[at].Text) : 0;
        if (month == 0 && at < tokens.Count && MonthNames.Roman(tokens[at].Text) is > 0 and var roman && YearBehindRoman(tokens, at) is { } yearAt)
        {
            return Day(tokens[yearAt].Number, roman, tokens[i].Number, yearAt + 1);
        }

        if (month == 0 && at + 1 < tokens.Count && tokens[at].Is("tháng"))
        {
            at++;
            month = NumberAt(tokens, at, 1, 12) ?? 0;
        }

        if (month == 0 && at + 1 < tokens.Count && MonthNames.NumberOf(tokens[at].Text + tokens[at + 1].Text) is > 0 and var two)
        {
            // تشرين الأول, كانون الثاني: months of the Levant that are two words.
            at++;
            month = two;
        }

        if (month == 0)
        {
            return null;
        }

        // "4 أيلول/سبتمبر 2025": the same month by its Levantine and its Egyptian name.
        at = at + 2 < tokens.Count && tokens[at + 1].Text is "/" or "-" or "(" && MonthNames.NumberOf(tokens[at + 2].Text) == month ? at + 2 : at;
        var year = SkipMarks(tokens, at + 1, [".", "-", "/", ",", ")", "de", "del", "of", "năm", "г", "’", "'"]);
        // "14 out of 20" is no day of October.
        return YearAt(tokens, year) is { } number && !(tokens[year].Length == 2 && tokens[year - 1].Is("of")) ? Day(number, month, tokens[i].Number, year + 1) : null;
    }

    // September 4, 2025; Sept. 4th 2025; Sep 04 2025
    private static (DateOnly, int)? MonthDayYear(List<DateToken> tokens, int i)
    {
        var month = MonthNames.NumberOf(tokens[i].Text);
        if (month == 0)
        {
            return null;
        }

        var day = SkipMarks(tokens, i + 1, [".", "-", "/"]);
        if (NumberAt(tokens, day, 1, 31) is not { } number || tokens[day].Length > 2)
        {
            return null;
        }

        var year = SkipMarks(tokens, day + 1, [".", "-", "/", ",", "st", "nd", "rd", "th", "at", "of"]);
        return YearAt(tokens, year) is { } value && tokens[year].Length == 4 ? Day(value, month, number, year + 1) : null;
    }

    // 04.09.2025, 4/9/2025, 04-09-2025, 04.09.25; 4/9 2025 in the North
    private static (DateOnly, int)? Numeric(List<DateToken> tokens, int i, bool monthFirst)
    {
        if (i + 3 >= tokens.Count || tokens[i].Length > 2 || tokens[i + 2].Length > 2 || !tokens[i + 2].IsNumber || tokens[i + 1].Text is not ("." or "/" or "-"))
        {
            return null;
        }

        var (first, second) = (tokens[i].Number, tokens[i + 2].Number);
        if (tokens[i + 3] is { IsNumber: true, Length: 4, Number: > 1950 and < LatestYear } apart)
        {
            return Day(apart.Number, second, first, i + 4);
        }

        if (tokens[i + 3].Text != tokens[i + 1].Text || YearAt(tokens, i + 4) is not { } year)
        {
            return null;
        }

        // Full stops and hyphens go with the day first.
        var isMonthFirst = second > 12 || (first <= 12 && monthFirst && tokens[i + 1].Text == "/");
        return isMonthFirst ? Day(year, first, second, i + 5) : Day(year, second, first, i + 5);
    }

    // 24 XI 2009, 24.XI.2009, 24-XI-2009: letters that are more often something else, so that all of the year must be there.
    private static int? YearBehindRoman(List<DateToken> tokens, int month) =>
        SkipMarks(tokens, month + 1, [".", "-", "/"]) is var year && year < tokens.Count && tokens[year] is { IsNumber: true, Length: 4 } ? year : null;

    private static int MonthAt(List<DateToken> tokens, int at) =>
        NumberAt(tokens, at, 1, 12) ?? (at < tokens.Count && !tokens[at].IsNumber ? Math.Max(MonthNames.NumberOf(tokens[at].Text), MonthNames.Roman(tokens[at].Text)) : 0);

    private static int? NumberAt(List<DateToken> tokens, int at, int least, int most) =>
        at < tokens.Count && tokens[at].Number >= least && tokens[at].Number <= most ? tokens[at].Number : null;

    private static int? YearAt(List<DateToken> tokens, int at) => at >= tokens.Count || !tokens[at].IsNumber
        ? null
        : tokens[at].Length switch
        {
            4 => tokens[at].Number,
            2 when tokens[at].Number <= 49 => 2000 + tokens[at].Number,
            2 when tokens[at].Number >= 95 => 1900 + tokens[at].Number,
            _ => null,
        };

    private static int SkipMarks(List<DateToken> tokens, int at, ReadOnlySpan<string> marks)
    {
        var end = Math.Min(tokens.Count, at + 3);
        while (at < end && !tokens[at].IsNumber && marks.Contains(tokens[at].Text.ToLowerInvariant()))
        {
            at++;
        }

        return at;
    }

    private static (DateOnly, int)? Day(int written, int month, int day, int next) =>
        ThaiDate.CommonYear(written) is >= EarliestYear and <= LatestYear and var year && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), next)
            : null;

    private static PageDate WithTime(List<DateToken> tokens, int from, int next, DateOnly day)
    {
        var time = TimeText.After(tokens, next) ?? TimeText.Before(tokens, from);
        var clock = time?.Time ?? TimeOnly.MinValue;
        var offset = time?.Offset ?? TimeSpan.Zero;
        return new PageDate(new DateTimeOffset(day.ToDateTime(clock), offset), time is not null, time?.Offset is not null);
    }

    // Seconds or milliseconds since 1970, alone in the text.
    private static PageDate? Epoch(List<DateToken> tokens)
    {
        if (tokens.Count != 1 || tokens[0].Length is not (10 or 13) || !long.TryParse(tokens[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var moment = DateTimeOffset.FromUnixTimeMilliseconds(tokens[0].Length == 10 ? number * 1000 : number);
        return moment.Year is > 1990 and <= LatestYear ? new PageDate(moment, HasTime: true, HasZone: true) : null;
    }
}
