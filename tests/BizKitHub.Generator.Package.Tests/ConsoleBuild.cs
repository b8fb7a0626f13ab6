using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>The program of the README, under the strictest settings that a project can ask for.</summary>
public sealed class ConsoleBuild(PackedGenerator package) : IAsyncLifetime
{
    internal const string Program = """
        using BizKitHub;

        using var client = new BizKitHubClient("DEV_" + new string('a', 28));
        var request = new CustomerCreateRequest { Email = "jan@barasek.com", CompanyName = "BizKitHub" };
        CustomerGetAccountInfoResponse answer = new CustomerGetAccountInfoResponse.NotLoggedIn();
        Console.WriteLine($"{client.GetType().FullName} {request.Email} {request.CompanyName} {Account.Describe(answer)}");

        internal static class Account
        {
            public static string Describe(CustomerGetAccountInfoResponse answer) => answer switch
            {
                CustomerGetAccountInfoResponse.LoggedIn account => $"{account.Email} {account.CreditBalance}",
                CustomerGetAccountInfoResponse.NotLoggedIn => "nobody",
                _ => "unknown",
            };
        }
        """;

    /// <summary>What the program prints.</summary>
    internal const string Output = "BizKitHub.BizKitHubClient jan@barasek.com BizKitHub nobody";

    internal Consumer Consumer { get; } = package.Consumer("strict-console", """
        <OutputType>Exe</OutputType>
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        """);

    internal BuildResult? Result { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Consumer.Write("Program.cs", Program);
        Result = await Consumer.BuildAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
