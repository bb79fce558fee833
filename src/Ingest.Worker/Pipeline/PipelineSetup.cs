using Ingest.Extraction;
using Ingest.Extraction.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Pipeline;

internal static class PipelineSetup
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PipelineOptions, PipelineOptionsValidator>().BindConfiguration(PipelineOptions.Section);
        return services
            .AddSingleton(new ArticleExtractor(SiteRules.BuiltIn))
            .AddSingleton<OutcomeReporter>()
            .AddSingleton<PageReader>()
            .AddSingleton<Cores>()
            .AddSingleton<ProfileReader>()
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
}
