using Ingest.Extraction;
using Ingest.Extraction.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

internal static class PipelineSetup
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PipelineOptions, PipelineOptionsValidator>().BindConfiguration(PipelineOptions.Section);
        return services
            .AddSingleton(provider => new ArticleExtractor(Rules(Options(provider))) { Deadline = Options(provider).PageTime })
            .AddSingleton<OutcomeReporter>()
            .AddSingleton<PageReader>()
            .AddSingleton<Cores>()
            .AddSingleton<HeavyPages>()
            .AddSingleton(provider => new ProfileReader { Deadline = Options(provider).PageTime })
            .AddSingleton<ProfilePages>()
            .AddSingleton<ArticlePages>()
            .AddSingleton<VersionComparison>()
            .AddSingleton<ArticlePipeline>()
            .AddSingleton<DueVisits>()
            .AddSingleton<PollRecorder>()
            .AddSingleton<FeedPoll>()
            .AddSingleton<FeedRun>()
            .AddSingleton<OneShot>();
    }

    private static PipelineOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<PipelineOptions>>().Value;

    private static SiteRules Rules(PipelineOptions options) =>
        options.RulesFolder is { Length: > 0 } folder ? SiteRules.Load(folder) : SiteRules.BuiltIn;
}
