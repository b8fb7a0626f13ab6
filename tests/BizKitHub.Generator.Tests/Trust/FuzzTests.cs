using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;
using BizKitHub.Generator.Fuzzing.Responses;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>
/// A slice of what the program BizKitHub.Generator.Fuzzing does for as long as one lets it: mutations of this repository's
/// documents and of the answers that their clients read, the same in every run.
/// </summary>
public class FuzzTests
{
    private const int Seed = 20261121;

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(400)]
    public void MutatedDocument_IsAnErrorOrAClientAsPlanned(int from)
    {
        var source = new DocumentSource(SeedDocuments.Own());
        var trial = new DocumentTrial();

        for (int number = from; number < from + 200; number++)
        {
            FuzzedDocument document = source.Make(Seed, number);
            Finding? finding = trial.Try(document, compile: number % 25 == 0);
            Assert.True(finding is null, $"Document {number} of seed {Seed}, {document.Origin}: {finding}\n{document.Text}");
        }

        Assert.InRange(trial.Clients, 20, 200);
        Assert.InRange(trial.Compiled, 1, 200);
    }

    [Fact]
    public void MutatedAnswer_IsAValueOrTheDocumentedException()
    {
        const int Count = 700;
        CompiledClient[] clients = [.. SeedDocuments.Own().Where(d => d.Name is "bizkithub.openapi.yaml" or "unions.openapi.yaml").Select(CompiledClient.Of)];
        Assert.Equal(2, clients.Length);

        foreach (CompiledClient client in clients)
        {
            using var trial = new ResponseTrial(client);
            for (int number = 0; number < Count; number++)
            {
                Finding? finding = trial.Try(Seed, number);
                Assert.True(finding is null, $"Answer {number} of seed {Seed} to {client.Model.Identity.Name.Text}: {finding}");
            }

            // Some answers survive their mutations, and most do not.
            Assert.InRange(trial.Values, Count / 20, Count / 2);
        }
    }

    [Fact]
    public void Document_IsAFunctionOfSeedAndNumber()
    {
        var source = new DocumentSource(SeedDocuments.Own());
        var again = new DocumentSource(SeedDocuments.Own());

        Assert.All(Enumerable.Range(0, 50), number => Assert.Equal(source.Make(Seed, number), again.Make(Seed, number)));
        Assert.NotEqual(source.Make(Seed, 1), source.Make(Seed, 2));
        Assert.NotEqual(source.Make(Seed, 1), source.Make(Seed + 1, 1));
    }
}
