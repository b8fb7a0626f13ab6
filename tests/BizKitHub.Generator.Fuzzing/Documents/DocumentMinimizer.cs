using System.Text.Json.Nodes;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Parse.Reading;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Takes away from a document what a finding does not need.</summary>
internal sealed class DocumentMinimizer(DocumentTrial trial)
{
    private const int MostTrials = 1_500;

    private int _trials;

    public FuzzedDocument Minimize(FuzzedDocument document, Finding finding)
    {
        _trials = 0;
        SourceTree? tree = SourceTreeReader.Read(document.Path, document.Text, ParseLimits.Default, new RepairLog(), CancellationToken.None, out _);
        if (tree?.Root is JsonObject root && Still(Written(document, root), finding))
        {
            for (bool isSmaller = true; isSmaller && _trials < MostTrials;)
            {
                isSmaller = Shrink(document, root, finding);
            }

            return Written(document, root);
        }

        return document with { Text = ShrinkText(document, finding) };
    }

    private bool Shrink(FuzzedDocument document, JsonObject root, Finding finding)
    {
        bool isSmaller = false;
        foreach (JsonNode node in DocumentTree.Nodes(root).Skip(1).ToArray())
        {
            if (_trials < MostTrials && IsIn(node, root) && Without(node, () => Still(Written(document, root), finding)))
            {
                isSmaller = true;
            }
        }

        return isSmaller;
    }

    private static bool IsIn(JsonNode node, JsonObject root) => ReferenceEquals(node.Root, root);

    private static bool Without(JsonNode node, Func<bool> isStill)
    {
        if (node.Parent is JsonArray list)
        {
            int index = node.GetElementIndex();
            list.RemoveAt(index);
            if (isStill())
            {
                return true;
            }

            list.Insert(index, node);
            return false;
        }

        var mapping = (JsonObject)node.Parent!;
        string name = node.GetPropertyName();
        KeyValuePair<string, JsonNode?>[] fields = [.. mapping];
        mapping.Remove(name);
        if (isStill())
        {
            return true;
        }

        mapping.Clear();
        foreach (KeyValuePair<string, JsonNode?> field in fields)
        {
            mapping.Add(field.Key, field.Value);
        }

        return false;
    }

    private string ShrinkText(FuzzedDocument document, Finding finding)
    {
        string text = document.Text;
        for (int size = text.Length / 2; size > 0 && _trials < MostTrials; size /= 2)
        {
            for (int at = 0; at + size <= text.Length && _trials < MostTrials;)
            {
                string shorter = text.Remove(at, size);
                if (Still(document with { Text = shorter }, finding))
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }

    private bool Still(FuzzedDocument document, Finding finding)
    {
        _trials++;
        return trial.Try(document, compile: finding.Kind.StartsWith("compilation", StringComparison.Ordinal)) is { } again && again.Kind == finding.Kind
            && (finding.Kind != "exception" || again.Cause == finding.Cause);
    }

    private static FuzzedDocument Written(FuzzedDocument document, JsonObject root) =>
        document with { Text = DocumentTree.Write(root, isEscaped: true, isIndented: true) };
}
