using System.Text;

namespace Ingest.Extraction.Labels;

/// <summary>A model as it is kept in the repository: the slope, then each tree's arrays, little-endian, without any date or name, so that equal models are equal bytes.</summary>
internal static class TreeEnsembleFile
{
    private const int Magic = 0x31455254;

    public static void Write(Stream stream, IReadOnlyList<Tree> trees, double slope)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(slope);
        writer.Write(trees.Count);
        foreach (Tree tree in trees)
        {
            writer.Write(tree.Features.Length);
            for (int node = 0; node < tree.Features.Length; node++)
            {
                writer.Write((short)tree.Features[node]);
                writer.Write(tree.Thresholds[node]);
                writer.Write((short)tree.Left[node]);
                writer.Write((short)tree.Right[node]);
            }

            foreach (double leaf in tree.Leaves)
            {
                writer.Write((float)leaf);
            }
        }
    }

    /// <exception cref="InvalidDataException">The stream is no model.</exception>
    public static TreeEnsemble Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("This is no model of trees.");
        }

        double slope = reader.ReadDouble();
        var trees = new Tree[reader.ReadInt32()];
        for (int i = 0; i < trees.Length; i++)
        {
            trees[i] = ReadTree(reader);
        }

        return TreeEnsemble.Of(trees, slope);
    }

    /// <summary>The model that this assembly carries under the name.</summary>
    public static TreeEnsemble Embedded(string name)
    {
        using Stream stream = typeof(TreeEnsembleFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The assembly carries no {name}.");
        return Read(stream);
    }

    private static Tree ReadTree(BinaryReader reader)
    {
        int nodes = reader.ReadInt32();
        var tree = new Tree(new int[nodes], new float[nodes], new int[nodes], new int[nodes], new double[nodes + 1]);
        for (int node = 0; node < nodes; node++)
        {
            tree.Features[node] = reader.ReadInt16();
            tree.Thresholds[node] = reader.ReadSingle();
            tree.Left[node] = reader.ReadInt16();
            tree.Right[node] = reader.ReadInt16();
        }

        for (int leaf = 0; leaf <= nodes; leaf++)
        {
            tree.Leaves[leaf] = reader.ReadSingle();
        }

        return tree;
    }
}
