using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BizKitHub.Generator.Analyzers;

/// <summary>
/// JSON text in the source that is read as a type of the contract. It answers which required properties the text
/// lacks, at its top level; text that is not a JSON object has no answer.
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

    /// <summary>Those of the members that are not in the text, or null there although the contract wants a value.</summary>
    public IReadOnlyList<RequiredMember> Lacks(IReadOnlyList<RequiredMember> required)
    {
        try
        {
            using var document = JsonDocument.Parse(Text);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object ? [.. required.Where(member => !Holds(root, member))] : [];
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // Not JSON, or with escapes that are not text: reading it fails, for a reason that is not ours to report.
            return [];
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
