using BizKitHub.Generator.Benchmarks.Measuring;

namespace BizKitHub.Generator.Benchmarks.Generation;

/// <summary>What an edit costs in an editor that has the project open: which stages run again, which files are written again, and for how long.</summary>
internal sealed class EditingSuite : Suite
{
    private const string Nothing = "budget";

    private static readonly Edit[] Edits =
    [
        new("a C# edit", text => text) { ChangesCode = true },
        new("a comment in the document", text => "# A word to the reader.\n" + text),
        new("a changed description", text => Replace(text, "Reads the account behind a session.", "Reads the account.")),
        new("a changed operation", text => WithParameter(text, "{ type: string }")),
        new("an added schema", text => WithParameter(
            Replace(text, "  schemas:\n", "  schemas:\n    AddedOption: { type: string, enum: [first, second] }\n"), "{ $ref: '#/components/schemas/AddedOption' }")),
    ];

    public override string Name => "editing";

    public override IEnumerable<Measurement> Run(Depth depth)
    {
        string document = Checkout.Path("spec/bizkithub.openapi.yaml");
        string text = File.ReadAllText(document);
        foreach (Edit edit in Edits)
        {
            var project = new EditedProject(document, text);
            EditOutcome outcome = project.Track(edit);
            string row = "after " + edit.Name;
            yield return edit.ChangesCode
                ? new(row + ": stages run again", Nothing, outcome.StagesRun, 0, "stages", Budget: 1)
                : new(row + ": stages run again", "all stages", outcome.StagesRun, BizKitHub.Generator.Stages.All.Count, "stages");
            yield return new(row + ": files written again", "all files", outcome.FilesWritten, outcome.Files, "files");
            if (edit.Name == "a changed operation")
            {
                yield return new(row + ": files of clients written again", Nothing, outcome.ClientFilesWritten, 1, "files", Budget: 1);
            }

            var (after, anew) = Pairs.Median(depth == Depth.Quick ? 9 : 60, () => project.Time(edit), project.TimeAnew);
            yield return new(row + ": time, warm", "all anew", after, anew, "ms");
        }
    }

    private static string WithParameter(string text, string schema) => Replace(
        text,
        "        - $ref: '#/components/parameters/CustomerRealIp'\n      responses:\n",
        "        - $ref: '#/components/parameters/CustomerRealIp'\n        - { name: added, in: query, schema: " + schema + " }\n      responses:\n");

    /// <summary>The first occurrence only: one operation, one description.</summary>
    private static string Replace(string text, string what, string replacement)
    {
        int place = text.IndexOf(what, StringComparison.Ordinal);
        return place < 0
            ? throw new InvalidOperationException($"The contract does not say '{what}' any more; let the edit change something that it says.")
            : string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + what.Length));
    }
}
