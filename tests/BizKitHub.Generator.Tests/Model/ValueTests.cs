using System.Collections;
using System.Reflection;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse;
using BizKitHub.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;
using YamlDotNet.RepresentationModel;

namespace BizKitHub.Generator.Tests.Model;

/// <summary>The model is a value: that is what the whole pipeline rests on.</summary>
public class ValueTests
{
    private static readonly string Contract = Repository.Read("spec/bizkithub.openapi.yaml");

    [Fact]
    public void SameDocument_GivesEqualModels()
    {
        ClientModel first = Bind(Contract);
        ClientModel second = Bind(Contract);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void CommentsAndQuotes_ChangeNothing() =>
        Assert.Equal(Bind(Contract), Bind("# A comment.\n" + Contract.Replace("version: 1.0.0", "version: \"1.0.0\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("creditBalance:", "creditBalances:")]
    [InlineData("title: BizKitHub API", "title: BizKitHub Beta API")]
    [InlineData("minLength: 16", "minLength: 15")]
    [InlineData("Reads the account behind a session.", "Reads an account.")]
    public void DifferentDocument_GivesAnotherModel(string text, string replacement)
    {
        string changed = Contract.Replace(text, replacement, StringComparison.Ordinal);

        Assert.NotEqual(Contract, changed);
        Assert.NotEqual(Bind(Contract), Bind(changed));
    }

    [Fact]
    public void Model_HoldsNothingOfTheCompilerOrTheDocument()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(Bind(Contract), seen);

        Assert.True(seen.Count > 1000, "The walk has seen the whole model.");
        Assert.DoesNotContain(seen, node => node is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText
            or SourceText or IOpenApiElement or YamlNode or System.Text.Json.Nodes.JsonNode);
    }

    [Fact]
    public void ModelTypes_DeclareNoMemberThatComparesByReference()
    {
        var wrong =
            from type in typeof(ClientModel).Assembly.GetTypes()
            where type.Namespace == typeof(ClientModel).Namespace && type is { IsAbstract: false, IsNested: false, IsEnum: false }
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            where !IsValue(field.FieldType) && type != typeof(EquatableArray<>)
            select $"{type.Name}.{field.Name}";

        Assert.Empty(wrong);
    }

    private static bool IsValue(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(decimal)
        || type.Namespace == typeof(ClientModel).Namespace
        || (Nullable.GetUnderlyingType(type) is { } inner && IsValue(inner));

    private static ClientModel Bind(string text)
    {
        ParseResult parsed = SpecParser.Parse("contract.yaml", SourceText.From(text), CancellationToken.None);
        Assert.NotNull(parsed.Document);
        return BizKitHub.Generator.Bind.Binder.Bind(parsed.Document, ClientOptions.Default, CancellationToken.None).Client;
    }

    private static void Walk(object? node, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || node is decimal || !seen.Add(node))
        {
            return;
        }

        if (node is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }

            return;
        }

        foreach (FieldInfo field in node.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            Walk(field.GetValue(node), seen);
        }
    }
}
