namespace Ingest.Training;

/// <summary>Where the files go that a training of the body model writes; null for those that are not wanted.</summary>
/// <param name="Models">The folder of the models that are shipped.</param>
/// <param name="Errors">The list of wrong blocks of the first split.</param>
/// <param name="Predictions">The bodies that the whole pipeline reads in the first split.</param>
/// <param name="Folds">The folder that gets one folder a fold of the first split: its models, and the domains that they have not seen.</param>
internal sealed record BodyOutput(string? Models, string? Errors, string? Predictions, string? Folds);
