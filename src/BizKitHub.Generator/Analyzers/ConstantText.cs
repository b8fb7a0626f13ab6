using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Analyzers;

/// <summary>Answers which strings, or null, an expression is known to give. Values of other kinds are left out.</summary>
internal static class ConstantText
{
    public static IReadOnlyList<ConstantBranch> Branches(IOperation expression)
    {
        var branches = ConstantBranches.Of(expression);
        return branches.All(branch => branch.Value is null or string)
            ? branches
            : [.. branches.Where(branch => branch.Value is null or string)];
    }
}
