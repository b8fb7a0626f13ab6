using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// JSON text in the source that is read as a type of the contract. It answers which required properties the text lacks,
/// also in the objects and lists within it; text that is not a JSON object has no answer.
/// </summary>
/// <param name="Place">The literal.</param>
/// <param name="Text">The JSON.</param>
/// <param name="Type">What it is read as.</param>
internal sealed record JsonLiteral(IOperation Place, string Text, INamedTypeSymbol Type)
{
    /// <summary>The literals among the JSON that a call of <c>JsonSerializer.Deserialize</c> may read.</summary>
    public static IEnumerable<JsonLiteral> From(IInvocationOperation call, ContractSymbols contract)
    {
        if (call.TargetMethod.Name != "Deserialize"
            || !ContractSymbols.IsNamed(call.TargetMethod.ContainingType, "JsonSerializer", "System.Text.Json")
            || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is not { } json
            || CalledWith.Type(call) is not { } type
            || !contract.IsGenerated(type))
        {
            return [];
        }

        var text = WithoutSpan(json.Value);
        return text is IUtf8StringOperation utf8
            ? [new JsonLiteral(utf8, utf8.Value, type)]
            : ConstantText.Branches(text)
                .Where(branch => branch.Text is not null)
                .Select(branch => new JsonLiteral(branch.Operation, branch.Text!, type));
    }

    /// <summary>What is not in the text, or null there although the contract wants a value. Names within others have their path before them.</summary>
    public IReadOnlyList<RequiredMember> Lacks(ContractSymbols contract)
    {
        try
        {
            using var document = JsonDocument.Parse(Text);
            var missing = new List<RequiredMember>();
            Collect(document.RootElement, Type, "", contract, missing);
            return missing;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Not JSON, or with escapes that are not text: reading it fails, for a reason that is not ours to report.
            return [];
        }
    }

    // The reader of JSON limits how deep this goes.
    private static void Collect(JsonElement value, ITypeSymbol type, string path, ContractSymbols contract, List<RequiredMember> missing)
    {
        if (type is not INamedTypeSymbol named)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && named is { Name: "IReadOnlyList", TypeArguments.Length: 1 })
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Collect(item, named.TypeArguments[0], FormattableString.Invariant($"{path.TrimEnd('.')}[{index++}]."), contract, missing);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object && contract.IsGenerated(named) && !named.IsAbstract)
        {
            missing.AddRange(contract.RequiredMembers(named)
                .Where(member => !Holds(value, member))
                .Select(member => member with { WireName = path + member.WireName }));
            CollectWithin(value, named, path, contract, missing);
        }
    }

    private static void CollectWithin(JsonElement value, INamedTypeSymbol type, string path, ContractSymbols contract, List<RequiredMember> missing)
    {
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && !property.IsImplicitlyDeclared))
        {
            var name = ContractSymbols.Describe(property).WireName;
            if (value.TryGetProperty(name, out var within))
            {
                Collect(within, OptionalValue.Bare(property.Type), path + name + ".", contract, missing);
            }
        }
    }

    private static bool Holds(JsonElement root, RequiredMember member) =>
        root.TryGetProperty(member.WireName, out var value) && (member.AcceptsNull || value.ValueKind != JsonValueKind.Null);

    // A string becomes a span of characters by a conversion that the span type declares.
    private static IOperation WithoutSpan(IOperation value) =>
        value is IConversionOperation { OperatorMethod.ContainingType.Name: "String" or "ReadOnlySpan" or "MemoryExtensions" } conversion
            ? conversion.Operand
            : value;
}
