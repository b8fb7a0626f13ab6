using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the client itself: its constructors and a property for each group.</summary>
internal static class ClientEmitter
{
    public static void Write(CodeWriter code, ClientPart part, TypeSyntax syntax)
    {
        Identifier name = part.Identity.Name;
        code.Write($$"""
            {{DocComment.Of(part.Documentation, Code.Of($"The client of the API."))}}
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} sealed class {{name}} : global::System.IDisposable
            {
                /// <summary>The name of the client's <c>ActivitySource</c> and <c>Meter</c>, and the category of its log.</summary>
                public const string TelemetryName = {{CSharpText.Literal(part.Identity.FullName)}};

                private readonly ApiTransport _transport;

                {{KeyConstructor(part, syntax)}}
                {{EmptyConstructor(part)}}
                /// <summary>A client with connections of its own. Make one and keep it: it serves any number of calls at once.</summary>
                /// <param name="options">How to reach the API; later changes to it have no effect.</param>
                public {{name}}({{part.Identity.Options}} options)
                    : this(options, httpClient: null)
                {
                }

                /// <summary>A client that sends its requests through yours, which it neither changes nor disposes of.</summary>
                /// <remarks>
                /// Let its handler follow no redirects (<c>AllowAutoRedirect = false</c>), as the client's own does not. .NET takes the
                /// Authorization header away from a redirected request, and copies no query; other headers, cookies and the body stay.
                /// </remarks>
                /// <param name="httpClient">Its handlers see every request, and its default headers go with them; its base address is not used.</param>
                /// <param name="options">How to reach the API; later changes to it have no effect.</param>
                public {{name}}(global::System.Net.Http.HttpClient httpClient, {{part.Identity.Options}} options)
                    : this(options, httpClient ?? throw new global::System.ArgumentNullException(nameof(httpClient)))
                {
                }

                private {{name}}({{part.Identity.Options}} options, global::System.Net.Http.HttpClient? httpClient)
                {
                    {{syntax.ThrowIfNull}}(options);
                    _transport = httpClient is null ? new ApiTransport(options.ToSettings()) : new ApiTransport(httpClient, options.ToSettings());
                    {{Each(part.Groups, WriteAssignment)}}
                }

                {{Each(part.Groups, WriteGroup, blankLineBetween: true)}}

                /// <summary>Closes the client's own connections.</summary>
                public void Dispose() => _transport.Dispose();
            }
            """);
    }

    private static Part KeyConstructor(ClientPart part, TypeSyntax syntax) => code =>
    {
        if (part.Credential is not { } credential)
        {
            return;
        }

        Code parameter = CSharpText.Name(Bind.Words.Camel(credential.Name.Text));
        code.Write($$"""
            /// <summary>A client with connections of its own. Make one and keep it: it serves any number of calls at once.</summary>
            {{DocComment.Element(Code.Of($"<param name=\"{parameter}\">"), credential.Documentation.Summary, Code.Of($"The secret that identifies the caller."), Code.Of($"</param>"))}}
            public {{part.Identity.Name}}({{CredentialEmitter.KeyAttribute(credential, syntax)}} string {{parameter}})
                : this(new {{part.Identity.Options}} { {{credential.Name}} = {{parameter}} ?? throw new global::System.ArgumentNullException(nameof({{parameter}})) })
            {
            }

            """);
    };

    private static Part EmptyConstructor(ClientPart part) => When(part.NeedsNothing, code => code.Write($$"""
        /// <summary>A client with connections of its own. Make one and keep it: it serves any number of calls at once.</summary>
        public {{part.Identity.Name}}()
            : this(new {{part.Identity.Options}}())
        {
        }

        """));

    private static void WriteAssignment(CodeWriter code, GroupName group) =>
        code.Write($"{group.Name} = new {group.Class}(_transport);");

    private static void WriteGroup(CodeWriter code, GroupName group) => code.Write($$"""
        {{DocComment.Of(group.Documentation, Code.Of($"The operations of the group {group.Name}."))}}
        public {{group.Interface}} {{group.Name}} { get; }
        """);
}
