using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what a call returns that may succeed in several ways, and the method that finds out which one came.</summary>
internal static class StatusUnionEmitter
{
    public static void Write(CodeWriter code, StatusUnionModel type, TypeSyntax syntax) => code.Write($$"""
        {{DocComment.Of(type.Documentation, Code.Of($"What the call succeeded with: one of the cases nested in it."))}}
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} abstract record {{type.Name}}
        {
            private {{type.Name}}()
            {
            }

            {{Each(type.Cases, (inner, one) => WriteCase(inner, type, one, syntax.Within(type.Cases.Select(c => c.Name))), blankLineBetween: true)}}
        }
        """);

    /// <summary>A status that the contract does not know is taken for the nearest that it knows.</summary>
    public static void WriteReader(CodeWriter code, StatusUnionModel type, TypeSyntax syntax) => code.Write($$"""
        {{syntax.GeneratedCode}}
        internal static class {{TypeSyntax.Codec(type.Name)}}
        {
            internal static {{syntax.Of(type.Name)}} Read(ApiAnswer answer) => answer.Status switch
            {
                {{Each(Arms(type.Cases), (inner, arm) => WriteArm(inner, type, arm.Pattern, arm.Case, syntax))}}
            };
        }
        """);

    private static void WriteCase(CodeWriter code, StatusUnionModel type, StatusCase one, TypeSyntax syntax)
    {
        if (one.Form == ResultForm.Nothing)
        {
            code.Write($$"""
                {{DocComment.Of(one.Documentation, Fallback(one))}}
                public sealed record {{one.Name}} : {{syntax.Of(type.Name)}};
                """);
            return;
        }

        code.Write($$"""
            {{DocComment.Of(one.Documentation, Fallback(one))}}
            public sealed record {{one.Name}} : {{syntax.Of(type.Name)}}
            {
                /// <summary>What the body of the answer says.</summary>
                public required {{ValueType(one, syntax)}} Value { get; init; }
            }
            """);
    }

    private static Code Fallback(StatusCase one) => one.Statuses.IsSingle
        ? Code.Of($"The answer with the status {one.Statuses.First}.")
        : Code.Of($"The answer with any other status of success.");

    private static Code ValueType(StatusCase one, TypeSyntax syntax) => one.Form switch
    {
        ResultForm.Text => Code.Of($"string"),
        ResultForm.Bytes => Code.Of($"byte[]"),
        _ => syntax.Of(one.Type!),
    };

    /// <summary>Exact statuses divide the numbers between them, unless a range takes all others.</summary>
    private static IEnumerable<(Code Pattern, StatusCase Case)> Arms(EquatableArray<StatusCase> cases)
    {
        bool hasRange = !cases[cases.Count - 1].Statuses.IsSingle;
        for (int i = 0; i < cases.Count - 1; i++)
        {
            int status = cases[i].Statuses.First;
            yield return hasRange
                ? (Code.Of($"{status}"), cases[i])
                : (Code.Of($"<= {(status + cases[i + 1].Statuses.First) / 2}"), cases[i]);
        }

        yield return (Code.Of($"_"), cases[cases.Count - 1]);
    }

    private static void WriteArm(CodeWriter code, StatusUnionModel type, Code pattern, StatusCase one, TypeSyntax syntax)
    {
        Code name = Code.Of($"{syntax.Of(type.Name)}.{one.Name}");
        Code value = one switch
        {
            { Form: ResultForm.Nothing } => Code.Of($"new {name}()"),
            { Form: ResultForm.Text } => Code.Of($"new {name} {{ Value = answer.Text() }}"),
            { Form: ResultForm.Bytes } => Code.Of($"new {name} {{ Value = answer.Bytes() }}"),
            { Type: { IsNullable: true } nullable } => Code.Of($"new {name} {{ Value = answer.JsonOrNull<{syntax.Of(nullable)}>({syntax.Reader(nullable)}) }}"),
            _ => Code.Of($"new {name} {{ Value = answer.Json({syntax.Reader(one.Type!)}) }}"),
        };
        code.Write($"{pattern} => {value},");
    }
}
