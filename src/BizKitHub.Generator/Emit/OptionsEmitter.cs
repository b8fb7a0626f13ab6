using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the client's options, and the enum of the places where its key may travel.</summary>
internal static class OptionsEmitter
{
    public static void Write(CodeWriter code, OptionsPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>How a <see cref="{{part.Identity.Name}}"/> reaches the API, and as whom.</summary>
        {{GeneratedCode.Attribute}}
        {{syntax.Accessibility}} sealed class {{part.Identity.Options}}
        {
            {{Each(part.Authentication.Credentials, (inner, credential) => WriteCredential(inner, credential, syntax))}}
            {{Place(part)}}
            /// <summary>Where the API is. A path in it is kept in front of the contract's paths.</summary>
            public global::System.Uri? BaseAddress { get; set; }{{Initial(part.BaseAddress)}}

            /// <summary>How often a call that is safe to repeat is sent again after a failure that may pass; zero switches repeating off.</summary>
            public int MaxRetries { get; set; } = 2;

            /// <summary>How long a call may take, with all its attempts and the waits between them.</summary>
            public global::System.TimeSpan Timeout { get; set; } = global::System.TimeSpan.FromSeconds(100);

            /// <summary>What the client calls itself.</summary>
            public string? UserAgent { get; set; } = {{CSharpText.Literal(part.Identity.Name.Text)}};

            /// <summary>Whether requests are checked against the contract before they are sent.</summary>
            public bool ValidateRequests { get; set; } = true;

            internal ApiSettings ToSettings() => new()
            {
                BaseAddress = BaseAddress ?? throw new global::System.InvalidOperationException("The contract names no server: set BaseAddress."),
                Credential = ToCredential(),
                MaxRetries = MaxRetries,
                Timeout = Timeout,
                UserAgent = UserAgent,
                ValidateRequests = ValidateRequests,
            };

            {{ToCredential(part)}}
        }

        {{Each(part.Authentication.Credentials.Where(c => c.Places.Count > 1).Take(1), (inner, credential) => WriteAuthentication(inner, part, credential, syntax))}}
        """);

    /// <summary>The attribute that tells the analyzers what a well-formed key looks like.</summary>
    public static Code KeyAttribute(CredentialModel credential, TypeSyntax syntax)
    {
        var facts = new List<Code>();
        if (credential.Constraints.Pattern is { } pattern)
        {
            facts.Add(Code.Of($"Pattern = {CSharpText.Literal(pattern)}"));
        }

        if (credential.Constraints.MinLength is { } minimum)
        {
            facts.Add(Code.Of($"MinLength = {minimum}"));
        }

        if (credential.Constraints.MaxLength is { } maximum)
        {
            facts.Add(Code.Of($"MaxLength = {maximum}"));
        }

        if (credential.Sample is { } sample)
        {
            facts.Add(Code.Of($"Sample = {CSharpText.Literal(sample)}"));
        }

        return facts.Count == 0
            ? Code.Of($"[{syntax.Namespace}.ApiKey]")
            : Code.Of($"[{syntax.Namespace}.ApiKey({Code.Join(", ", facts)})]");
    }

    private static Code Initial(string? baseAddress) => baseAddress is null
        ? Code.Empty
        : Code.Of($" = new({CSharpText.Literal(baseAddress)});");

    private static void WriteCredential(CodeWriter code, CredentialModel credential, TypeSyntax syntax)
    {
        if (credential.Kind == CredentialKind.Basic)
        {
            code.Write($$"""
                /// <summary>The name of the user; null to call without one.</summary>
                public string? UserName { get; set; }

                /// <summary>The user's password.</summary>
                public string? Password { get; set; }

                """);
            return;
        }

        code.Write($$"""
            {{DocComment.Of(credential.Documentation, Code.Of($"The secret that identifies the caller."))}}
            {{KeyAttribute(credential, syntax)}}
            public string? {{credential.Name}} { get; set; }

            """);
    }

    private static Part Place(OptionsPart part) => When(Chosen(part) is not null, code => code.Write($$"""
        /// <summary>Where the key travels.</summary>
        public {{part.Identity.AuthenticationEnum}} Authentication { get; set; } = {{part.Identity.AuthenticationEnum}}.{{PlaceName(Chosen(part)!.Places[0])}};

        """));

    /// <summary>The credential that may travel in several places.</summary>
    private static CredentialModel? Chosen(OptionsPart part) => part.Authentication.Credentials.FirstOrDefault(c => c.Places.Count > 1);

    private static void WriteAuthentication(CodeWriter code, OptionsPart part, CredentialModel credential, TypeSyntax syntax) => code.Write($$"""
        /// <summary>The places where the key of a <see cref="{{part.Identity.Name}}"/> may travel.</summary>
        {{GeneratedCode.Attribute}}
        {{syntax.Accessibility}} enum {{part.Identity.AuthenticationEnum}}
        {
            {{Each(credential.Places, (inner, place) => WritePlace(inner, place), blankLineBetween: true)}}
        }
        """);

    private static void WritePlace(CodeWriter code, CredentialPlace place) => code.Write($$"""
        /// <summary>{{PlaceText(place)}}</summary>
        {{PlaceName(place)}},
        """);

    private static Identifier PlaceName(CredentialPlace place) => new(place.Location.ToString());

    private static Code PlaceText(CredentialPlace place) => place.Location switch
    {
        CredentialLocation.Query => Code.Of($"In the query of the address."),
        CredentialLocation.Header => Code.Of($"In a header of its own."),
        CredentialLocation.Cookie => Code.Of($"In a cookie."),
        CredentialLocation.Bearer => Code.Of($"In the <c>Authorization</c> header, as a bearer token: addresses, which are often logged, stay free of it."),
        _ => Code.Of($"In the <c>Authorization</c> header, with a user name."),
    };

    private static Part ToCredential(OptionsPart part) => code =>
    {
        EquatableArray<CredentialModel> all = part.Authentication.Credentials;
        switch (all.Count)
        {
            case 0:
                code.Write($"private static ApiCredential? ToCredential() => null;");
                break;
            case 1:
                code.Write($"private ApiCredential? ToCredential() => {IsMissing(all[0])} ? null : {Value(part, all[0])};");
                break;
            default:
                code.Write($$"""
                    private ApiCredential? ToCredential()
                    {
                        var credentials = new global::System.Collections.Generic.List<ApiCredential>();
                        {{Each(all, (inner, credential) => WriteAddition(inner, part, credential))}}
                        return credentials.Count == 0 ? null : ApiCredential.All(credentials.ToArray());
                    }
                    """);
                break;
        }
    };

    private static void WriteAddition(CodeWriter code, OptionsPart part, CredentialModel credential) => code.Write($$"""
        if (!({{IsMissing(credential)}}))
        {
            credentials.Add({{Value(part, credential)}});
        }

        """);

    private static Code IsMissing(CredentialModel credential) => credential.Kind == CredentialKind.Basic
        ? Code.Of($"UserName is null")
        : Code.Of($"{credential.Name} is null");

    private static Code Value(OptionsPart part, CredentialModel credential) => credential.Places.Count == 1
        ? Value(credential, credential.Places[0])
        : Code.Of($$"""
            Authentication switch
            {
                {{Code.Join("\n    ", credential.Places.Skip(1).Select(p => Code.Of($"{part.Identity.AuthenticationEnum}.{PlaceName(p)} => {Value(credential, p)},")))}}
                _ => {{Value(credential, credential.Places[0])}},
            }
            """);

    private static Code Value(CredentialModel credential, CredentialPlace place) => place.Location switch
    {
        CredentialLocation.Query => Code.Of($"ApiCredential.Query({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Header => Code.Of($"ApiCredential.Header({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Cookie => Code.Of($"ApiCredential.Cookie({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Bearer => Code.Of($"ApiCredential.Bearer({credential.Name})"),
        _ => Code.Of($"ApiCredential.Basic(UserName, Password ?? string.Empty)"),
    };
}
