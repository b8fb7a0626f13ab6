namespace BizKitHub.Generator.Analyzers.Tests.Verification;

/// <summary>The smallest project around a few statements.</summary>
internal static class Snippet
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using BizKitHub;
        """;

    /// <summary>Statements with a client, a text and a condition that are known at run time only.</summary>
    public static string BizKitHub(string statements) => Method(Usings, "BizKitHubClient", statements);

    /// <inheritdoc cref="BizKitHub"/>
    public static string Parcels(string statements) =>
        Method(Usings.Replace("BizKitHub", "Acme.Parcels", StringComparison.Ordinal), "ParcelsClient", statements);

    private static string Method(string usings, string client, string statements) => $$"""
        {{usings}}

        internal static class Program
        {
            private const string ShortKey = "PRODtooShort";

            internal static async Task RunAsync({{client}} client, string text, string? maybe, bool condition, int number)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
