using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class StateBodyTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 4));

    public static TheoryData<string, string> Hidden => new()
    {
        { $$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{Words}}\n{{Words}}"}</script>""", "json-ld articleBody" },
        { """<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"body":"<p>WORDS</p><p>WORDS</p><p>WORDS</p>"}}}</script>""".Replace("WORDS", Words, StringComparison.Ordinal), "state __NEXT_DATA__" },
        { """<script id="__NEXT_DATA__" type="application/json">{"article":{"body":[{"type":"p","children":[{"data":"WORDS"}]},{"type":"p","children":[{"data":"WORDS"}]},{"type":"p","children":[{"data":"WORDS"}]}]}}</script>""".Replace("WORDS", Words, StringComparison.Ordinal), "state __NEXT_DATA__" },
        { $$"""<script>window.__PRELOADED_STATE__ = {"content_elements":[{"type":"text","content":"{{Words}}"},{"type":"text","content":"{{Words}}"},{"type":"text","content":"{{Words}} {not: code}"}]};run();</script>""", "state __PRELOADED_STATE__" },
        { $"""<div hidden id="S:0"><p>{Words}</p><p>{Words}</p></div>""", "streamed part" },
        { $"<body><noscript><p>{Words}</p><p>{Words}</p></noscript>", "noscript" },
        { $"<template><p>{Words}</p><p>{Words}</p></template>", "template" },
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task Finds_a_body_that_the_markup_does_not_show(string html, string source)
    {
        var body = Assert.Single(StateBody.Read(Pages.Read(html)));
        var root = await body.RootAsync(CancellationToken.None);
        Assert.Equal(source, body.Source);
        Assert.True(root!.QuerySelectorAll("p").Length >= 2);
        Assert.Contains("The ships lie in the harbour", root.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script type='application/json'>{\"menu\":[{\"text\":\"Home\"},{\"text\":\"World\"},{\"text\":\"Trade\"}]}</script>")]
    [InlineData("<script>window.__INITIAL_STATE__ = {\"a\":1")]
    [InlineData("<noscript><img src='/pixel'></noscript>")]
    public void Takes_no_menu_for_a_body(string html) => Assert.Empty(StateBody.Read(Pages.Read(html)));
}
