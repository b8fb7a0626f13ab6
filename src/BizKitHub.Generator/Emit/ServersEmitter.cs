using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the class of servers: a property for each, or a method where its address has variables.</summary>
internal static class ServersEmitter
{
    public static void Write(CodeWriter code, ServersPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>The servers that the contract names, for <see cref="{{part.Identity.Options}}.BaseAddress"/>.</summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} static class {{part.Identity.Servers}}
        {
            {{Each(part.Servers, WriteServer, blankLineBetween: true)}}
        }
        """);

    private static void WriteServer(CodeWriter code, ServerModel server)
    {
        Code summary = DocComment.Of(server.Documentation, Code.Of($"The server {server.Name}."));
        ServerVariableModel[] variables = [.. server.Variables];
        if (variables.Length == 0)
        {
            code.Write($$"""
                {{summary}}
                public static global::System.Uri {{server.Name}} { get; } = new({{Address(server)}});
                """);
            return;
        }

        code.Write($$"""
            {{summary}}
            {{Each(variables, WriteComment)}}
            /// <exception cref="global::System.ArgumentException">A value cannot stand in its place.</exception>
            public static global::System.Uri {{server.Name}}({{Code.Join(", ", variables.Select(Parameter))}}) =>
                new({{Address(server)}});
            """);
    }

    private static void WriteComment(CodeWriter code, ServerVariableModel variable) => code.Write($$"""
        {{DocComment.Element(Code.Of($"<param name=\"{CSharpText.BareName(variable.Name)}\">"), variable.Documentation.Summary, Fallback(variable), Code.Of($"</param>"))}}
        """);

    private static Code Fallback(ServerVariableModel variable) => variable.Values.IsEmpty
        ? Code.Of($"A part of the address.")
        : Code.Of($"One of: {DocComment.Text(string.Join(", ", variable.Values))}.");

    private static Code Parameter(ServerVariableModel variable) => variable.Default is { } value
        ? Code.Of($"string {variable.Name} = {CSharpText.Literal(value)}")
        : Code.Of($"string {variable.Name}");

    private static Code Address(ServerModel server) => Code.Join(" + ", server.Parts.Select(p => p.Variable is { } variable ? Value(variable) : CSharpText.Literal(p.Literal)));

    private static Code Value(ServerVariableModel variable)
    {
        Code name = CSharpText.Name(variable.Name);
        if (!variable.Values.IsEmpty)
        {
            return Code.Of($"ApiServerVariable.OneOf({name}, nameof({name}), {Code.Join(", ", variable.Values.Select(CSharpText.Literal))})");
        }

        Code known = CSharpText.Literal(variable.Default ?? "");
        return variable.Place switch
        {
            ServerPlace.Port => Code.Of($"ApiServerVariable.Port({name}, nameof({name}), {known})"),
            ServerPlace.Path => Code.Of($"ApiServerVariable.Path({name}, nameof({name}), {known})"),
            _ => Code.Of($"ApiServerVariable.Host({name}, nameof({name}), {known})"),
        };
    }
}
