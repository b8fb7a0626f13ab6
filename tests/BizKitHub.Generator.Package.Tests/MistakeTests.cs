using BizKitHub.Generator.Package.Tests.Building;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>What the contract forbids is an error of the build, at its place, wherever the client comes from.</summary>
public sealed class MistakeTests(MistakenBuild build) : IClassFixture<MistakenBuild>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mistakes_AreTheOnlyErrors(bool isAcrossProjects) => Result(isAcrossProjects).AssertFailedWith("BKH101", "BKH102", "CS9035");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MalformedKey_IsAnErrorAtTheLiteral_ThatDoesNotRepeatIt(bool isAcrossProjects)
    {
        BuildMessage message = Result(isAcrossProjects).Message("BKH101");

        AssertErrorAt("\"PROD-not-a-key\"", message);
        Assert.DoesNotContain("PROD-not-a-key", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MissingMember_IsAnErrorAtTheObject_ThatNamesIt(bool isAcrossProjects)
    {
        BuildMessage message = Result(isAcrossProjects).Message("CS9035");

        AssertErrorAt("CustomerCreateRequest { CompanyName", message);
        Assert.Contains("'CustomerCreateRequest.Email'", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MissingValue_IsAnErrorAtTheValue_ThatNamesTheField(bool isAcrossProjects)
    {
        BuildMessage message = Result(isAcrossProjects).Message("BKH102");

        AssertErrorAt("null!", message);
        Assert.Contains("'email'", message.Text, StringComparison.Ordinal);
    }

    private static void AssertErrorAt(string piece, BuildMessage message)
    {
        Assert.Equal("error", message.Severity);
        Assert.Equal("Mistakes.cs", message.File);
        Assert.Equal(TextPlace.Of(piece, MistakenBuild.Mistakes), message.Place);
    }

    private BuildResult Result(bool isAcrossProjects) => (isAcrossProjects ? build.Referenced : build.Own)!;
}
