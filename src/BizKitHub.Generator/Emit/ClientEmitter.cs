using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the client itself: its constructors, a property for each group, and how a view of it is made.</summary>
internal static class ClientEmitter
{
    public static void Write(CodeWriter code, ClientPart part, TypeSyntax syntax)
    {
        Identifier name = part.Identity.Name;
        code.Write($$"""
            {{DocComment.Of(part.Documentation, Code.Of($"The client of the API."))}}
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} sealed class {{name}} : {{part.Identity.View}}, global::System.IDisposable
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
                    : this(ApiTransport.Over(httpClient, (options ?? throw new global::System.ArgumentNullException(nameof(options))).ToSettings()){{OptionsArgument(part, Code.Of($"options.With(null)"))}})
                {
                }

                private {{name}}(ApiTransport transport{{OptionsParameter(part)}})
                    : base(transport{{OptionsArgument(part, Code.Of($"options"))}}) => _transport = transport;

                /// <summary>Closes the client's own connections, and so those of its views.</summary>
                public void Dispose() => _transport.Dispose();
            }

            {{Base(part, syntax)}}
            """);
    }

    /// <summary>The client as who calls it sees it. A view of it is no more than that: what a client owns is not for a view to dispose of.</summary>
    private static Part Base(ClientPart part, TypeSyntax syntax) => code => code.Write($$"""
        /// <summary>The operations of the API in groups: those of a <see cref="{{part.Identity.Name}}"/>, or of a view of it whose calls do something differently.</summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} class {{part.Identity.View}}
        {
            private readonly ApiTransport _transport;
            {{OptionsField(part)}}

            private protected {{part.Identity.View}}(ApiTransport transport{{OptionsParameter(part)}})
            {
                _transport = transport;
                {{OptionsAssignment(part)}}
                {{Each(part.Groups, WriteAssignment)}}
            }

            {{Each(part.Groups, WriteGroup, blankLineBetween: true)}}

            /// <summary>A view whose calls do what the options say. It shares the connections, may be made for one call or kept, and needs no disposal.</summary>
            /// <param name="options">What the calls do differently; later changes to it have no effect.</param>
            /// <returns>The view, which lives as long as the client does.</returns>
            public {{part.Identity.View}} With({{part.Identity.CallOptions}} options)
            {
                {{syntax.ThrowIfNull}}(options);
                {{View(part)}}
            }
        }
        """);

    /// <summary>A view that has a key of its own takes from here how it is sent.</summary>
    private static Part OptionsField(ClientPart part) => When(part.HasCredentials, code => code.Write($$"""

        [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
        private readonly {{part.Identity.Options}} _options;
        """));

    private static Code OptionsArgument(ClientPart part, Code options) => part.HasCredentials ? Code.Of($", {options}") : Code.Empty;

    private static Code OptionsParameter(ClientPart part) => OptionsArgument(part, Code.Of($"{part.Identity.Options} options"));

    private static Part OptionsAssignment(ClientPart part) => When(part.HasCredentials, code => code.Write($"_options = options;"));

    private static Part View(ClientPart part) => code =>
    {
        if (part.HasCredentials)
        {
            code.Write($$"""
                {{part.Identity.Options}} own = _options.With(options);
                return new {{part.Identity.View}}(_transport.With(options.ToSettings(_transport.Settings, own)), own);
                """);
            return;
        }

        code.Write($"return new {part.Identity.View}(_transport.With(options.ToSettings(_transport.Settings)));");
    };

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
