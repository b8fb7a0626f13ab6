using BizKitHub.Generator.Fuzzing;
using BizKitHub.Generator.Fuzzing.Documents;

namespace BizKitHub.Generator.Tests.Trust;

/// <summary>
/// A slice of what the program BizKitHub.Generator.Fuzzing does for as long as one lets it: mutations of this repository's
/// documents, the same in every run.
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
    public void Document_IsAFunctionOfSeedAndNumber()
    {
        var source = new DocumentSource(SeedDocuments.Own());
        var again = new DocumentSource(SeedDocuments.Own());

        Assert.All(Enumerable.Range(0, 50), number => Assert.Equal(source.Make(Seed, number), again.Make(Seed, number)));
        Assert.NotEqual(source.Make(Seed, 1), source.Make(Seed, 2));
        Assert.NotEqual(source.Make(Seed, 1), source.Make(Seed + 1, 1));
    }
}
