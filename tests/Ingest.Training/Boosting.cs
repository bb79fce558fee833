using Ingest.Extraction.Labels;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Ingest.Training;

/// <summary>Trains gradient-boosted trees with LightGBM: one thread, fixed seed, so that equal rows give equal bytes.</summary>
internal sealed class Boosting(int iterations, int leaves, double learningRate, double featureFraction = 0.5)
{
    /// <summary>Rows on which the ensemble that the library evaluates is compared with the library that trained it.</summary>
    private const int CheckedRows = 2000;

    public int FewestRowsInLeaf { get; init; } = 20;

    public int Seed { get; init; } = 1;

    /// <exception cref="InvalidOperationException">The ensemble does not score as ML.NET does.</exception>
    public TreeEnsemble Train(IReadOnlyList<TrainingRow> rows)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        var fitted = ml.BinaryClassification.Trainers.LightGbm(Settings()).Fit(ml.Data.LoadFromEnumerable(rows, schema));
        var parameters = (LightGbmBinaryModelParameters)fitted.Model.SubModel;
        var ensemble = TreeEnsemble.Of(
            [.. parameters.TrainedTreeEnsemble.Trees.Select(Read)], -((PlattCalibrator)fitted.Model.Calibrator).Slope);
        var sample = rows.Take(CheckedRows).ToList();
        var scored = fitted.Transform(ml.Data.LoadFromEnumerable(sample, schema)).GetColumn<float>("Score").ToList();
        return sample.Zip(scored).All(pair => (float)ensemble.Score(pair.First.Features) == pair.Second)
            ? ensemble
            : throw new InvalidOperationException("The written trees do not score as the trained ones do.");
    }

    private LightGbmBinaryTrainer.Options Settings() => new()
    {
        LabelColumnName = nameof(TrainingRow.Label),
        FeatureColumnName = nameof(TrainingRow.Features),
        ExampleWeightColumnName = nameof(TrainingRow.Weight),
        NumberOfIterations = iterations,
        NumberOfLeaves = leaves,
        LearningRate = learningRate,
        MinimumExampleCountPerLeaf = FewestRowsInLeaf,
        MaximumBinCountPerFeature = 127,
        NumberOfThreads = 1,
        Deterministic = true,
        Seed = Seed,
        Verbose = false,
        Silent = true,
        Booster = new GradientBooster.Options
        {
            L2Regularization = 5,
            FeatureFraction = featureFraction,
            SubsampleFraction = 0.8,
            SubsampleFrequency = 1,
            MinimumChildWeight = 1,
        },
    };

    private static Tree Read(RegressionTree tree) => new(
        [
            .. Enumerable.Range(0, tree.NumberOfNodes).Select(node => new TreeNode(
                (ushort)tree.NumericalSplitFeatureIndexes[node],
                (float)tree.NumericalSplitThresholds[node],
                (short)tree.LeftChild[node],
                (short)tree.RightChild[node])),
        ],
        [.. tree.LeafValues]);
}
