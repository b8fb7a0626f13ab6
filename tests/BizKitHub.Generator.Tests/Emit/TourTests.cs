using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>
/// Documents that have each form once, and what exactly becomes of it: types, calls, ways in. What is emitted is kept in a
/// folder beside each document, as with <see cref="Specs.SnapshotTests"/>: read what differs, then let it replace what was.
/// </summary>
public sealed class TourTests
{
    private const string Folder = "tests/BizKitHub.Generator.Tests/Emit/Tours/";

    /// <param name="tour">The document.</param>
    /// <param name="files">The files that it is about; a name that ends with a dot stands for all that begin with it.</param>
    [Theory]
    [InlineData("objects", "Types.")]
    [InlineData("unions", "Types.", "Json")]
    [InlineData("tuples", "Types.")]
    [InlineData("answers", "Types.")]
    [InlineData("calls", "Group.")]
    [InlineData("access", "Options", "CallOptions", "Client", "Servers", "Services", "Fake", "Fake.")]
    [InlineData("logins", "Group.", "Options", "CallOptions", "Services", "Fake")]
    [InlineData("login", "Options", "Fake")]
    [InlineData("key", "Options", "Services")]
    [InlineData("either", "Options", "CallOptions")]
    [InlineData("open", "Group.", "Options", "CallOptions", "Client", "Fake.")]
    public void EachForm_IsWrittenAsReviewed_AndCompiles(string tour, params string[] files)
    {
        Dictionary<string, string> written = Of(tour).AssertCompiles().Sources
            .Select(s => (Name: s.Key.Replace("Tour.TourClient.", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal), Text: s.Value))
            .Where(s => files.Any(f => s.Name == f || (f.EndsWith('.') && s.Name.StartsWith(f, StringComparison.Ordinal))))
            .ToDictionary(s => s.Name, s => s.Text);

        Assert.Equal([], Snapshot.Differences(Folder + tour, written));
    }

    private static Generation Of(string tour) => Generation.Of(Project.With(Repository.Read($"{Folder}{tour}.openapi.yaml")) with
    {
        Properties = new Dictionary<string, string> { ["BizKitHubFake"] = "true" },
        References = Project.ReferencesWithServices,
        Language = LanguageVersion.CSharp12,
    });
}
