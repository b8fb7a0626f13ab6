using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes what the options of a client, and those of some calls, say of secrets: their properties, and which of them a call takes along.</summary>
internal static class CredentialEmitter
{
    private static readonly Code NotInDebugger =
        Code.Of($"[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");

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

    public static void WriteProperties(CodeWriter code, CredentialModel credential, TypeSyntax syntax, bool isOfCall = false)
    {
        if (credential.Kind == CredentialKind.Basic)
        {
            Code without = isOfCall ? Code.Empty : Code.Of($"; null to call without one");
            code.Write($$"""
                /// <summary>The name of the user{{without}}.</summary>
                public string? {{credential.UserName}} { get; set; }

                /// <summary>The user's password.</summary>
                {{NotInDebugger}}
                public string? {{credential.Password}} { get; set; }

                """);
            return;
        }

        code.Write($$"""
            {{DocComment.Of(credential.Documentation, Code.Of($"The secret that identifies the caller."))}}
            {{KeyAttribute(credential, syntax)}}
            {{NotInDebugger}}
            public string? {{credential.Name}} { get; set; }

            {{Provider(credential)}}
            """);
    }

    /// <summary>The setting by which the calls get their secrets, and the methods behind it.</summary>
    public static Code Setting(AuthenticationModel authentication) => authentication.Requirements.Count > 1
        ? Code.Of($"Credentials = ToCredentials({NoCalls(authentication)}),")
        : Code.Of($"Credential = ToCredential({NoCalls(authentication)}),");

    /// <summary>
    /// The method that copies the options, with the secrets that some calls have of their own. What is one secret in two parts
    /// is replaced as a whole.
    /// </summary>
    public static Part With(AuthenticationModel authentication, ClientIdentity identity) => When(!authentication.Credentials.IsEmpty, code => code.Write($$"""
        internal {{identity.Options}} With({{identity.CallOptions}}? calls)
        {
            var options = ({{identity.Options}})MemberwiseClone();
            {{Each(authentication.Credentials, WriteReplacement)}}
            return options;
        }

        """));

    /// <summary>An expression that is null when some calls have nothing of their own for the secret.</summary>
    public static Code OfCall(CredentialModel credential, Code calls) => credential.Kind switch
    {
        CredentialKind.Basic => Code.Of($"({calls}{credential.UserName} ?? {calls}{credential.Password})"),
        CredentialKind.Token => Code.Of($"((object?){calls}{credential.Name} ?? {calls}{credential.Provider})"),
        _ => Code.Of($"{calls}{credential.Name}"),
    };

    public static Part Methods(AuthenticationModel authentication, ClientIdentity identity) => code =>
    {
        EquatableArray<CredentialModel> all = authentication.Credentials;
        Code calls = authentication.HasChoice ? Code.Of($"{identity.CallOptions}? calls") : Code.Empty;
        switch (authentication.Requirements.Count)
        {
            case 0:
                code.Write($"private static ApiCredential? ToCredential() => null;");
                return;
            case 1 when all.Count == 1:
                code.Write($"internal ApiCredential? ToCredential() => {Value(all[0], identity)};");
                return;
            case 1:
                code.Write($"internal ApiCredential? ToCredential({calls}) => {Choice(authentication.Requirements[0], all)};");
                break;
            default:
                code.Write($$"""
                    internal ApiCredential?[] ToCredentials({{calls}}) => new ApiCredential?[]
                    {
                        {{Each(authentication.Requirements, (inner, requirement) => inner.Write($"{Choice(requirement, all)},"))}}
                    };
                    """);
                break;
        }

        code.WriteBlankLine();
        Each(all, (inner, credential) => inner.Write($"private ApiCredential? {credential.Method}({calls}) => ApiCredential.Of({OfCall(credential, Code.Of($"calls?."))}, {Value(credential, identity)});"), blankLineBetween: true)(code);
    };

    private static Part Provider(CredentialModel credential) => When(credential.Kind == CredentialKind.Token, code => code.Write($$"""
        /// <summary>Hands out the token for a call, where one that is set once does not last. It is asked once per call and goes before <see cref="{{credential.Name}}"/>.</summary>
        /// <remarks>The client keeps no token: keep yours until it expires. What the provider throws reaches the caller of the operation as it is.</remarks>
        public global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>? {{credential.Provider}} { get; set; }

        """));

    private static Code NoCalls(AuthenticationModel authentication) => authentication.HasChoice ? Code.Of($"null") : Code.Empty;

    private static void WriteReplacement(CodeWriter code, CredentialModel credential)
    {
        (Identifier first, Identifier? second) = credential.Kind switch
        {
            CredentialKind.Basic => (credential.UserName, credential.Password),
            CredentialKind.Token => (credential.Name, credential.Provider),
            _ => (credential.Name, (Identifier?)null),
        };
        code.Write($"options.{first} = calls?.{first} ?? {first};");
        if (second is not null)
        {
            code.Write($"options.{second} = calls?.{second} ?? (calls?.{first} is null ? {second} : null);");
        }
    }

    private static Code Choice(SecurityModel requirement, IReadOnlyList<CredentialModel> all) => requirement.Alternatives.Count == 1
        ? Together(requirement.Alternatives[0], all)
        : Code.Of($"ApiCredential.First({Code.Join(", ", requirement.Alternatives.Select(a => Together(a, all)))})");

    private static Code Together(SecurityAlternative alternative, IReadOnlyList<CredentialModel> all)
    {
        CredentialModel[] credentials = [.. all.Where(c => alternative.Credentials.Contains(c.Name))];
        if (credentials.Length == 1)
        {
            return Code.Of($"{credentials[0].Method}(calls)");
        }

        Code type = credentials.Any(c => c.Kind == CredentialKind.Token) ? Code.Of($"ApiCombinedCredential") : Code.Of($"ApiCredential");
        Code how = alternative.TakesAny ? Code.Of($"Any") : Code.Of($"All");
        return Code.Of($"{type}.{how}({Code.Join(", ", credentials.Select(c => Code.Of($"{c.Method}(calls)")))})");
    }

    private static Code Value(CredentialModel credential, ClientIdentity identity)
    {
        Code value = Code.Of($"{IsMissing(credential)} ? null : {Placed(credential, identity)}");
        return credential.Kind == CredentialKind.Token
            ? Code.Of($"{credential.Provider} is not null ? new ApiTokenCredential({credential.Provider}) : {value}")
            : value;
    }

    private static Code IsMissing(CredentialModel credential) => credential.Kind == CredentialKind.Basic
        ? Code.Of($"{credential.UserName} is null")
        : Code.Of($"{credential.Name} is null");

    private static Code Placed(CredentialModel credential, ClientIdentity identity) => credential.Places.Count == 1
        ? Placed(credential, credential.Places[0])
        : Code.Of($$"""
            Authentication switch
            {
                {{Code.Join("\n    ", credential.Places.Skip(1).Select(p => Code.Of($"{identity.AuthenticationEnum}.{PlaceName(p)} => {Placed(credential, p)},")))}}
                _ => {{Placed(credential, credential.Places[0])}},
            }
            """);

    private static Code Placed(CredentialModel credential, CredentialPlace place) => place.Location switch
    {
        CredentialLocation.Query => Code.Of($"ApiCredential.Query({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Header => Code.Of($"ApiCredential.Header({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Cookie => Code.Of($"ApiCredential.Cookie({CSharpText.Literal(place.WireName)}, {credential.Name})"),
        CredentialLocation.Bearer => Code.Of($"ApiCredential.Bearer({credential.Name})"),
        _ => Code.Of($"ApiCredential.Basic({credential.UserName}, {credential.Password} ?? string.Empty)"),
    };

    public static Identifier PlaceName(CredentialPlace place) => new(place.Location.ToString());
}
