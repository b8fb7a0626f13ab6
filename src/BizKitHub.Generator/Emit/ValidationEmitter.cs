using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>
/// Writes the checks of a request against its contract: straight-line code, which needs no reflection. A place is named by
/// its type and its name on the wire.
/// </summary>
internal static class ValidationEmitter
{
    /// <summary>The method that checks an object or a tuple, with the fields it needs.</summary>
    public static Part Of(Identifier type, EquatableArray<PropertyModel> properties, Code name) => code =>
    {
        PropertyModel[] varying = [.. properties.Where(p => p.Constant is null)];
        CheckedValue[] patterns = [.. varying.SelectMany(p => CheckedValue.Of(type, p).WithPatterns)];
        code.Write($$"""
            {{Each(patterns, WritePattern, blankLineBetween: true)}}
            {{BlankLine.When(patterns.Length > 0)}}
            internal static void Validate({{name}} value)
            {
                ApiConstraint.Required(value, {{CSharpText.Literal(type.Text)}});
                {{Each(varying, (inner, property) => WriteProperty(inner, type, property))}}
            }
            """);
    };

    /// <summary>The checks of a method's parameter; patterns are fields of the group.</summary>
    public static void WriteParameter(CodeWriter code, OperationModel operation, ParameterModel parameter)
    {
        Code value = CSharpText.Name(parameter.Name);
        CheckedValue whole = CheckedValue.Of(operation, parameter);
        ConstraintChecks.Write(code, value, whole);
        var checks = new CodeWriter();
        Within(whole, value)(checks);
        if (parameter.IsRequired)
        {
            code.Write($"{checks.ToCode()}");
        }
        else if (!checks.IsEmpty)
        {
            code.Write($$"""
                if ({{value}} is not null)
                {
                    {{checks.ToCode()}}
                }

                """);
        }
    }

    /// <summary>A field for a pattern that a value must match.</summary>
    public static void WritePattern(CodeWriter code, CheckedValue value) => code.Write(
        $"private static readonly ApiPattern {value.PatternField} = new({CSharpText.Literal(value.Constraints.Pattern!)});");

    /// <summary>A statement that checks the parts of a value; empty when there is nothing to check in them.</summary>
    public static Part Nested(TypeUse type, Code value) => code =>
    {
        switch (type)
        {
            case DeclaredUse { IsValidated: true } declared:
                code.Write($"{TypeSyntax.Codec(declared.Name)}.Validate({value});");
                break;
            case ListUse { Item: DeclaredUse { IsValidated: true, IsNullable: false } item }:
                WriteEach(code, value, inner => inner.Write($"{TypeSyntax.Codec(item.Name)}.Validate(item);"));
                break;
            case MapUse { Value: DeclaredUse { IsValidated: true, IsNullable: false } item }:
                WriteEach(code, value, inner => inner.Write($"{TypeSyntax.Codec(item.Name)}.Validate(item.Value);"));
                break;
        }
    };

    /// <summary>The same, and what the contract says of each item itself.</summary>
    private static Part Within(CheckedValue whole, Code value) => whole.Item is not { } item
        ? Nested(whole.Type, value)
        : code =>
        {
            var checks = new CodeWriter();
            ConstraintChecks.Write(checks, whole.Type is MapUse ? Code.Of($"item.Value") : Code.Of($"item"), item);
            if (!checks.IsEmpty)
            {
                WriteEach(code, value, inner => inner.Write($"{checks.ToCode()}"));
            }
        };

    private static void WriteEach(CodeWriter code, Code values, Part check) => code.Write($$"""
        foreach (var item in {{values}})
        {
            {{check}}
        }
        """);

    private static void WriteProperty(CodeWriter code, Identifier type, PropertyModel property)
    {
        CheckedValue whole = CheckedValue.Of(type, property);
        bool isOptional = property.Presence == Presence.Optional && property.Type.IsNullable;
        Code value = isOptional ? Code.Of($"value.{property.Name}.GetValueOrDefault()") : Code.Of($"value.{property.Name}");
        if (property is { Presence: Presence.Required, Type: { IsNullable: false, IsValueType: false } })
        {
            code.Write($"ApiConstraint.Required({value}, {CSharpText.Literal(whole.Path)});");
        }

        ConstraintChecks.Write(code, value, whole);
        WriteNested(code, property, whole, value);
    }

    private static void WriteNested(CodeWriter code, PropertyModel property, CheckedValue whole, Code value)
    {
        bool isCertain = property.Presence == Presence.Required && !property.Type.IsNullable;
        var checks = new CodeWriter();
        Within(whole, isCertain ? value : CSharpText.Name(property.Local))(checks);
        if (checks.IsEmpty)
        {
            return;
        }

        if (isCertain)
        {
            code.Write($"{checks.ToCode()}");
            return;
        }

        code.Write($$"""
            if ({{value}} is { } {{property.Local}})
            {
                {{checks.ToCode()}}
            }

            """);
    }
}
