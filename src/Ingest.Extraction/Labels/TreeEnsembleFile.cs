using System.Text;

namespace Ingest.Extraction.Labels;

/// <summary>A model as it is kept in the repository: the slope, then each tree's arrays, little-endian, without any date or name, so that equal models are equal bytes.</summary>
internal static class TreeEnsembleFile
{
    private const int Magic = 0x32454254;

    public static void Write(Stream stream, TreeEnsemble ensemble)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(ensemble.Slope);
        writer.Write(ensemble.Trees.Count);
        foreach (var tree in ensemble.Trees)
        {
            Write(writer, tree);
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

        var slope = reader.ReadDouble();
        var trees = new Tree[reader.ReadInt32()];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = ReadTree(reader);
        }

        return TreeEnsemble.Of(trees, slope);
    }

    private static void Write(BinaryWriter writer, Tree tree)
    {
        writer.Write(tree.Nodes.Length);
        foreach (var node in tree.Nodes)
        {
            writer.Write(node.Feature);
            writer.Write(node.Threshold);
            writer.Write(node.Left);
            writer.Write(node.Right);
        }

        foreach (var leaf in tree.Leaves)
        {
            writer.Write(leaf);
        }
    }

    private static Tree ReadTree(BinaryReader reader)
    {
        var nodes = new TreeNode[reader.ReadInt32()];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new TreeNode(reader.ReadUInt16(), reader.ReadSingle(), reader.ReadInt16(), reader.ReadInt16());
        }

        var leaves = new double[nodes.Length + 1];
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = reader.ReadDouble();
        }

        return new Tree(nodes, leaves);
    }
}
