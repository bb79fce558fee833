using Ingest.Extraction.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether the settings and the site rules can be used.</summary>
internal static class SettingsCheck
{
    private const string Subject = "Settings";
    private const string Rules = "Site rules";

    public static List<Finding> Findings(IServiceProvider session) => [.. Settings(session), .. SiteRuleFindings()];

    private static IEnumerable<Finding> Settings(IServiceProvider session)
    {
        try
        {
            session.GetRequiredService<IStartupValidator>().Validate();
            return [Finding.Well(Subject, "Every setting is valid.")];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures.Select(failure => Finding.Broken(Subject, failure, "Correct it in the environment or the configuration file."));
        }
        catch (Exception wrong) when (wrong is AggregateException or InvalidOperationException)
        {
            var each = wrong is AggregateException several ? several.InnerExceptions : [wrong];
            return each.Select(problem => Finding.Broken(Subject, Failure.Explain(problem), "Correct it in the environment or the configuration file."));
        }
    }

    private static IEnumerable<Finding> SiteRuleFindings()
    {
        var problems = SiteRules.BuiltIn.FindProblems();
        return problems.Count == 0
            ? [Finding.Well(Rules, "Every line is understood.")]
            : problems.Select(problem => Finding.Warning(Rules, problem, "The other lines of the file are used."));
    }
}
