using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>Cuts a page into blocks in one walk over its tree. The walk keeps its own stack, so no nesting can overflow the thread's.</summary>
internal sealed class BlockCutter(int elementsOfPage)
{
    /// <summary>Characters; a cell with more is a part of a layout, not of a table of facts.</summary>
    private const int LongestCell = 400;

    /// <summary>
    /// Blocks that are cut; what stands after them is not read. An article has hundreds, a book thousands, and each costs kilobytes
    /// while the page is read: 5 MB of paragraphs of one letter took 3.6 GB.
    /// </summary>
    public const int MostBlocks = 10_000;

    private static readonly ByKind<bool> Custom = new(tag => tag.Contains('-', StringComparison.Ordinal));

    private readonly ElementMarks elementMarks = new();
    private readonly ContainerList containers = new(1 + (elementsOfPage / 2)); // Half of them or fewer hold blocks.
    private readonly List<Block> blocks = [];
    private readonly TextRun run = new();
    private readonly StreamedParts streamed = new();
    private readonly Initials initials = new();
    private Frame[] frames = new Frame[64];
    private int depth = -1;
    private int elements;
    private int pictures;
    private bool isCutShort;

    public static PageBlocks Cut(Element root, CancellationToken ct = default)
    {
        var cutter = new BlockCutter(root.Owner.Bounds.Elements);
        cutter.Walk(root, ct);
        return cutter.Finish();
    }

    private void Walk(Element root, CancellationToken ct)
    {
        var outside = default(Frame);
        Push(root, root is TemplateElement template ? template.Content : root, ElementRole.Block, ref outside);
        while (depth >= 0)
        {
            ref var frame = ref frames[depth];
            if (frame.Next < frame.Children.Count && blocks.Count < MostBlocks)
            {
                Visit(frame.Children[frame.Next++], ref frame);
            }
            else
            {
                isCutShort |= frame.Next < frame.Children.Count;
                Leave(ref frame);
                depth--;
            }

            if ((elements & 0xfff) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }
        }
    }

    private void Visit(Node node, ref Frame frame)
    {
        if (node is not Element element)
        {
            if (node is TextNode text)
            {
                AppendText(text, ref frame);
            }
        }
        else
        {
            elements++;
            var role = RoleOf(element, ref frame);
            if (role == ElementRole.LineBreak)
            {
                BreakLine(ref frame);
            }
            else if (streamed.Replaces(element, out var content))
            {
                Push(content, content, ElementRole.Block, ref frame);
            }
            else if (role == ElementRole.Template && element is TemplateElement template)
            {
                if (!IsShadowRoot(template))
                {
                    Push(element, template.Content, role, ref frame);
                }
            }
            else if (role == ElementRole.Skip || streamed.IsElsewhere(element))
            {
                initials.Notice(element, run.IsEmpty && !frame.InLink);
                pictures += element.LocalName is "img" or "picture" or "video" or "iframe" or "svg" or "amp-img" or "amp-anim" or "amp-video" or "amp-iframe" ? 1 : 0;
            }
            else
            {
                PushShown(element, role, ref frame);
            }
        }
    }

    private static ElementRole RoleOf(Element element, ref Frame frame) => ElementRoles.Of(element, frame.InParagraph || (IsCustom(element) && frame.IsAmidText)) switch
    {
        ElementRole.Button => frame.GoesOn() ? ElementRole.Inline : ElementRole.Block,
        var role and (ElementRole.Block or ElementRole.Inline) when element.Attributes.Length > 0 => ElementRoles.InTable(element, role),
        var role => role,
    };

    // What a custom element shows of its own stands around what the page put into it.
    private void PushShown(Element element, ElementRole role, ref Frame frame)
    {
        Push(element, element, role, ref frame);
        if (IsCustom(element) && element.Children.OfType<TemplateElement>().FirstOrDefault(template => template.IsShadowRoot) is { } shadow)
        {
            Push(element, shadow.Content, role, ref frames[depth]);
        }
    }

    private static bool IsCustom(Element element) => Custom.Of(element);

    private static bool IsShadowRoot(TemplateElement template) => template is { IsShadowRoot: true, ParentElement: { } host } && IsCustom(host);

    private void AppendText(TextNode text, ref Frame frame)
    {
        if (frame.Kind == BlockKind.Code)
        {
            run.AppendVerbatim(text.Span, frame.InLink);
        }
        else if ((frame.Marks & Marks.NoscriptTag) == Marks.None || !EscapedMarkup.Is(text.Data))
        {
            run.Append(initials.Before(text.Span), frame.InLink, frame.Emphasised);
            run.Append(text.Span, frame.InLink, frame.Emphasised);
        }
    }

    private void BreakLine(ref Frame frame)
    {
        if (frame.Kind == BlockKind.Code)
        {
            run.AppendVerbatim("\n", inLink: false);
        }
        else if (!run.TryBreakLine())
        {
            Flush(ref frame);
        }
    }

    private void Push(Element element, ParentNode children, ElementRole role, ref Frame parent)
    {
        var (marks, signature) = elementMarks.Read(element);
        var frame = parent with { Children = children, Next = 0, Role = role, Marks = parent.Marks | marks };
        if (role is ElementRole.Inline or ElementRole.Emphasis or ElementRole.Link)
        {
            run.InnerMarks |= marks;
            frame.Emphasised |= role == ElementRole.Emphasis;
            frame.InLink |= role == ElementRole.Link;
            run.Links += role == ElementRole.Link ? 1 : 0;
            frame.Marks |= role == ElementRole.Link ? Marks.LinkTag : Marks.None;
            frame.Aside = role switch
            {
                ElementRole.Inline => Asides.OfPhrase(element, marks, run.IsEmpty),
                ElementRole.Link => Asides.OfLink(element, parent.Marks),
                _ => AsideKind.None,
            };
            (frame.FirstBlock, frame.Start) = (blocks.Count, run.Length);
        }
        else
        {
            EndRun();
            frame = Enclose(frame, element, marks, signature);
        }

        if (++depth == frames.Length)
        {
            Array.Resize(ref frames, depth * 2);
        }

        frames[depth] = frame;
    }

    private Frame Enclose(Frame frame, Element element, Marks own, int signature)
    {
        frame.Container = containers.Add(element, depth < 0 ? -1 : frame.Container, own, frame.Marks, signature);
        frame.FirstBlock = blocks.Count;
        frame.InParagraph = frame.Role is ElementRole.Paragraph or ElementRole.Heading;
        frame.IsRowOfLines = frame.Role == ElementRole.Row;
        frame.Kind = frame.Role switch
        {
            ElementRole.Heading => BlockKind.Heading,
            ElementRole.ListItem => BlockKind.ListItem,
            ElementRole.Quote => BlockKind.Quote,
            ElementRole.Caption => BlockKind.Caption,
            ElementRole.Code => BlockKind.Code,
            _ => frame.Kind,
        };
        return frame;
    }

    private void Leave(ref Frame frame)
    {
        if (frame.Role is ElementRole.Inline or ElementRole.Emphasis or ElementRole.Link)
        {
            LeavePhrase(ref frame);
            return;
        }

        Flush(ref frame);
        if (frame.Role == ElementRole.Cell && depth > 0 && frames[depth - 1].Role == ElementRole.Row)
        {
            frames[depth - 1].IsRowOfLines &= IsLine(frame.FirstBlock);
        }
        else if (frame.Role == ElementRole.Row && frame.IsRowOfLines)
        {
            JoinRow(ref frame);
        }
    }

    private void LeavePhrase(ref Frame frame)
    {
        if (frame.Aside != AsideKind.None && frame.FirstBlock == blocks.Count && run.Length - frame.Start is > 0 and var length && length <= (frame.Aside == AsideKind.Tip ? Asides.LongestTip : Asides.Longest)
            && Asides.Is(frame.Aside, run.Text[frame.Start..], frame.Kind))
        {
            run.SetAside(frame.Start, frame.Role == ElementRole.Link, frame.Aside == AsideKind.IfDate ? Asides.ShortestDated : 1);
        }
    }

    private bool IsLine(int firstBlock) =>
        blocks.Count == firstBlock || (blocks.Count == firstBlock + 1 && blocks[firstBlock] is { Kind: not BlockKind.Code, Text.Length: <= LongestCell });

    private void JoinRow(ref Frame frame)
    {
        var count = blocks.Count - frame.FirstBlock;
        if (count < 2)
        {
            return;
        }

        var cells = blocks.GetRange(frame.FirstBlock, count);
        blocks.RemoveRange(frame.FirstBlock, count);
        blocks.Add(cells[0] with
        {
            Text = string.Join(" | ", cells.Select(cell => cell.Text)),
            Kind = BlockKind.TableRow,
            Container = frame.Container,
            Element = containers.ElementAt(frame.Container),
            Marks = frame.Marks,
            InkChars = cells.Sum(cell => cell.InkChars),
            LinkChars = cells.Sum(cell => cell.LinkChars),
            EmphasisedChars = cells.Sum(cell => cell.EmphasisedChars),
            Links = cells.Sum(cell => cell.Links),
            ElementsBefore = elements,
            PicturesBefore = pictures,
        });
    }

    /// <summary>Ends the text of the element that is open when another box begins inside it.</summary>
    private void EndRun()
    {
        if (depth >= 0)
        {
            Flush(ref frames[depth]);
        }
    }

    private void Flush(ref Frame frame)
    {
        run.DropAsides();
        if (run.InkChars > 0)
        {
            var initial = Initials.TakeFrom(blocks, run.Text, frame.Kind, frame.Marks);
            blocks.Add(new Block(initial + new string(run.Text.Trim()), frame.Kind)
            {
                Element = containers.ElementAt(frame.Container),
                Container = frame.Container,
                Marks = frame.Marks,
                InnerMarks = run.InnerMarks,
                InkChars = run.InkChars + initial.Length,
                LinkChars = run.LinkChars,
                EmphasisedChars = run.EmphasisedChars,
                Links = run.Links,
                ElementsBefore = elements,
                PicturesBefore = pictures,
                Template = containers.TemplateOf(frame.Container),
            });
        }

        run.Clear();
    }

    private PageBlocks Finish()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Ordinal = i;
        }

        return new PageBlocks(blocks, containers.Summed(blocks)) { IsCutShort = isCutShort };
    }
}
