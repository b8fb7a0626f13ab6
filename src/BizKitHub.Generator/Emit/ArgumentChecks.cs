using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the checks of a method's arguments that no setting switches off: nothing required may be null.</summary>
internal static class ArgumentChecks
{
    public static Part Of(OperationModel operation, TypeSyntax syntax) => code =>
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.IsRequired && !p.Type.IsValueType))
        {
            code.Write($"{syntax.ThrowIfNull}({parameter.Name});");
        }

        if (operation.Body is { IsRequired: true, Type: null or { IsValueType: false, IsNullable: false } } body)
        {
            code.Write($"{syntax.ThrowIfNull}({body.Name});");
        }
    };
}
