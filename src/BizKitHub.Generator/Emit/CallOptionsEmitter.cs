using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the options of some calls: what differs from the options of the client, and nothing that all calls must share.</summary>
internal static class CallOptionsEmitter
{
    public static void Write(CodeWriter code, CallOptionsPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>What some calls of a <see cref="{{part.Identity.Name}}"/> do differently: those that go by way of <see cref="{{part.Identity.View}}.With"/>. What is null is as the client has it.</summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} sealed class {{part.Identity.CallOptions}}
        {
            {{Each(part.Authentication.Credentials, (inner, credential) => CredentialEmitter.WriteProperties(inner, credential, syntax, isOfCall: true))}}
            /// <summary>How long a call may take, with all its attempts and the waits between them.</summary>
            public global::System.TimeSpan? Timeout { get; set; }

            /// <summary>How often a call that is safe to repeat is sent again after a failure that may pass. Any other is sent once, whatever this says.</summary>
            public int? MaxRetries { get; set; }

            /// <summary>Headers that the calls send besides what the contract says.</summary>
            /// <remarks>
            /// An argument of the call that is sent in a header of the same name counts more. Refused are headers of the client itself
            /// (<c>Accept</c>, <c>Content-Type</c>, <c>Cookie</c>, <c>Host</c>, <c>User-Agent</c> and the like), and the one that a credential is sent in.
            /// </remarks>
            [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
            public global::System.Collections.Generic.IDictionary<string, string> Headers { get; } = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

            /// <summary>Is shown the answer that a call ends with, whatever its status, before its result is read. What it throws ends the call.</summary>
            /// <remarks>It is not called for answers after which the call is sent again, nor where no answer arrives.</remarks>
            public global::System.Action<{{part.Identity.Response}}>? OnResponse { get; set; }

            {{HasCredential(part)}}
            internal ApiSettings ToSettings({{Parameters(part)}}) => new(client, Headers, {{Credential(part)}})
            {
                MaxRetries = MaxRetries ?? client.MaxRetries,
                Timeout = Timeout ?? client.Timeout,
                OnResponse = OnResponse ?? client.OnResponse,
            };
        }
        """);

    private static Part HasCredential(CallOptionsPart part) => When(!part.Authentication.Credentials.IsEmpty, code => code.Write($$"""
        private bool HasCredential => {{Code.Join(" || ", part.Authentication.Credentials.Select(c => Code.Of($"{CredentialEmitter.OfCall(c, Code.Empty)} is not null")))}};

        """));

    private static Code Parameters(CallOptionsPart part) => part.Authentication.Credentials.IsEmpty
        ? Code.Of($"ApiSettings client")
        : Code.Of($"ApiSettings client, {part.Identity.Options} options");

    private static Code Credential(CallOptionsPart part)
    {
        Code calls = part.Authentication.HasChoice ? Code.Of($"this") : Code.Empty;
        return part.Authentication switch
        {
            { Credentials.IsEmpty: true } => Code.Of($"client.Credential"),
            { Requirements.Count: > 1 } => Code.Of($"null, HasCredential ? options.ToCredentials({calls}) : client.Credentials"),
            _ => Code.Of($"HasCredential ? options.ToCredential({calls}) : client.Credential"),
        };
    }
}
