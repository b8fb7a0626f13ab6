using BizKitHub.Generator.Package.Tests.Building;
using BizKitHub.Generator.Package.Tests.Packing;

namespace BizKitHub.Generator.Package.Tests;

/// <summary>Other kinds of projects than the newest console program.</summary>
public sealed class FrameworkTests(PackedGenerator package)
{
    /// <summary>The oldest version that serves.</summary>
    private const string OlderJson = "8.0.5";

    private const string SerializingProgram = """
        using System.Text.Json;
        using BizKitHub;

        using var client = new BizKitHubClient("DEV_" + new string('a', 28));
        var options = new JsonSerializerOptions { TypeInfoResolver = BizKitHubJsonTypeInfoResolver.Instance };
        var request = new CustomerCreateRequest { Email = "jan@barasek.com" };
        Console.WriteLine(JsonSerializer.Serialize(request, options.GetTypeInfo(typeof(CustomerCreateRequest))));
        """;

    [Fact]
    public async Task Net8Project_CompilesWithoutAWarning_AndRuns()
    {
        Consumer consumer = package.Consumer("net8", """
            <TargetFramework>net8.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <UseAppHost>false</UseAppHost>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """);
        consumer.Write("Program.cs", ConsoleBuild.Program);

        BuildResult build = await consumer.BuildAsync();

        build.SkipWithoutPack("The targeting pack of .NET 8");
        build.AssertClean();
        Assert.Equal(ConsoleBuild.Output + "\n", (await consumer.StartAsync("net8.0")).Output);
    }

    [Fact]
    public async Task ProjectForTrimmingAndNativeAot_CompilesWithoutAWarning()
    {
        Consumer consumer = package.Consumer("aot", """
            <OutputType>Exe</OutputType>
            <IsAotCompatible>true</IsAotCompatible>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """);
        consumer.Write("Program.cs", SerializingProgram);

        BuildResult build = await consumer.BuildAsync();

        build.SkipWithoutPack("The pack with the analyzers for trimming");
        build.AssertClean();
        Assert.Equal("""{"email":"jan@barasek.com"}""" + "\n", (await consumer.StartAsync()).Output);
    }

    [Fact]
    public async Task AllFrameworks_CompileTheSameClient_WithoutAWarning()
    {
        Consumer consumer = package.Consumer(
            "all-frameworks",
            """
            <TargetFramework></TargetFramework>
            <TargetFrameworks>netstandard2.0;net472;net8.0;net9.0;net10.0</TargetFrameworks>
            <LangVersion>11</LangVersion>
            <ImplicitUsings>disable</ImplicitUsings>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """,
            $"""
            <PackageReference Include="System.Text.Json" Version="{OlderJson}" Condition="'$(TargetFramework)' == 'netstandard2.0' or '$(TargetFramework)' == 'net472'" />
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies.net472" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />
            <Reference Include="System.Net.Http" Condition="'$(TargetFramework)' == 'net472'" />
            """);
        consumer.Write("Code.cs", """
            using System.Threading.Tasks;

            namespace Consumer
            {
                /// <summary>Uses the client.</summary>
                public static class Code
                {
                    /// <summary>Makes a customer.</summary>
                    /// <param name="client">The client.</param>
                    /// <returns>The answer.</returns>
                    public static Task<BizKitHub.CustomerCreateResponse>? CreateAsync(BizKitHub.BizKitHubClient? client) =>
                        client?.Customer.CreateAsync(new BizKitHub.CustomerCreateRequest { Email = "jan@barasek.com" });
                }
            }
            """);

        BuildResult build = await consumer.BuildAsync();

        build.SkipWithoutPack("A targeting pack");
        build.AssertClean();
    }

    [Theory]
    [InlineData("csharp-10", "<LangVersion>10</LangVersion>", "C# 11")]
    [InlineData("netstandard", "<TargetFramework>netstandard2.0</TargetFramework><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>", "System.Text.Json 8 or later")]
    public async Task UnsuitableProject_IsToldWhatItLacks_AndNothingElse(string name, string properties, string lacking)
    {
        Consumer consumer = package.Consumer(name, properties);
        consumer.Write("Code.cs", "public class Code { }");

        BuildResult build = await consumer.BuildAsync();

        build.SkipWithoutPack("The targeting pack");
        build.AssertFailedWith("BKH005");
        Assert.Contains(lacking, build.Message("BKH005").Text, StringComparison.Ordinal);
    }
}
