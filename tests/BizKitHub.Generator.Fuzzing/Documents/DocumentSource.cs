using System.Globalization;
using System.Text.Json.Nodes;

namespace BizKitHub.Generator.Fuzzing.Documents;

/// <summary>Makes the document of a seed and a number: the same one on every machine that has the same documents.</summary>
internal sealed class DocumentSource(IReadOnlyList<SeedDocument> documents)
{
    /// <summary>Longer ones are always cut into pieces first.</summary>
    private const int LongestWhole = 40_000;

    public FuzzedDocument Make(int seed, int number)
    {
        var random = new Random(HashOf(seed, number));
        SeedDocument document = documents[random.Next(documents.Count)];
        bool isWhole = document.Text.Length < LongestWhole && random.Next(3) == 0;
        string path = random.Next(2) == 0 ? "/project/fuzzed.openapi.yaml" : "/project/fuzzed.openapi.json";
        if (isWhole && random.Next(2) == 0)
        {
            return new(path, new TextMutator(random).Change(document.Text), document.Name + ", its bytes");
        }

        JsonObject root = isWhole ? (JsonObject)document.Root.DeepClone() : DocumentSlice.Of(document.Root, random);
        var mutator = new TreeMutator(random, documents);
        int changes = random.Next(5) == 0 ? random.Next(20) : random.Next(5);
        for (int i = 0; i < changes; i++)
        {
            mutator.Change(root);
        }

        string text = DocumentTree.Write(root, isEscaped: random.Next(2) == 0, isIndented: random.Next(2) == 0);
        bool isBroken = random.Next(10) == 0;
        string origin = string.Create(CultureInfo.InvariantCulture, $"{document.Name}, {(isWhole ? "whole" : "a slice")}, {changes} changes{(isBroken ? ", and its bytes" : "")}");
        return new(path, isBroken ? new TextMutator(random).Change(text) : text, origin);
    }

    /// <summary>Numbers beside one another make documents that have nothing in common.</summary>
    private static int HashOf(int seed, int number)
    {
        uint hash = 2166136261;
        foreach (int value in new[] { seed, number })
        {
            for (int shift = 0; shift < 32; shift += 8)
            {
                hash = unchecked((hash ^ (byte)(value >> shift)) * 16777619);
            }
        }

        return unchecked((int)hash);
    }
}
