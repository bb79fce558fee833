using System.Runtime.InteropServices;

namespace Ingest.Extraction.Dom;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">In lower case, as HTML has it.</param>
/// <param name="Value">With its character references resolved; empty where none is written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NamedValue(string Name, string Value);
