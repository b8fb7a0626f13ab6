using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the API in memory: what it asks for, its groups, and the client of it.</summary>
internal static class FakeEmitter
{
    private const string AnyAddress = "https://fake.example/";

    public static void Write(CodeWriter code, FakePart part, TypeSyntax syntax)
    {
        ClientIdentity identity = part.Identity;
        Identifier create = part.Fake.CreateClient;
        code.Write($$"""
            /// <summary>The API in memory, for tests: it answers with the contract's examples, and refuses what breaks the contract with an <see cref="ApiFakeException"/>.</summary>
            /// <remarks>It is the handler of an <c>HttpClient</c>. A test may replace the answer of each operation, and look at the calls that came.</remarks>
            {{syntax.GeneratedCode}}
            {{syntax.Accessibility}} sealed class {{identity.Fake}} : ApiFakeHandler
            {
                /// <summary>An API in memory that nobody has called yet.</summary>
                public {{identity.Fake}}()
                    : base({{CSharpText.Literal(part.BaseAddress ?? AnyAddress)}}, {{Addresses(part)}}{{Security(part.Authentication)}})
                {
                    {{Each(part.Groups, (inner, group) => inner.Write($"{group.Name} = new {syntax.Of(group.Class)}(this);"))}}
                }

                {{Each(part.Groups, WriteGroup, blankLineBetween: true)}}

                /// <summary>A client of this API, with keys of the right form. It sends each call once.</summary>
                /// <returns>The client. It needs no disposal.</returns>
                public {{syntax.Of(identity.Name)}} {{create}}() => {{create}}(new {{syntax.Of(identity.Options)}}
                {
                    {{Each(part.Fake.Keys, (inner, key) => inner.Write($"{key.Option} = {CSharpText.Literal(key.Value)},"))}}
                    BaseAddress = BaseAddress,
                    MaxRetries = 0,
                });

                /// <summary>A client of this API.</summary>
                /// <param name="options">How it calls. A path in its base address is one in <see cref="ApiFakeHandler.BaseAddress"/>, too.</param>
                /// <returns>The client. It needs no disposal.</returns>
                public {{syntax.Of(identity.Name)}} {{create}}({{syntax.Of(identity.Options)}} options) =>
                    new(new global::System.Net.Http.HttpClient(this, disposeHandler: false), options);
                {{Each(part.Errors, (inner, error) => WriteRefusal(inner, part.Fake.Refusal, error, syntax))}}
            }
            """);
    }

    private static Code Addresses(FakePart part) => part.Addresses.IsEmpty
        ? Code.Of($"global::System.Array.Empty<string>()")
        : Code.Of($"new[] {{ {Code.Join(", ", part.Addresses.Select(a => CSharpText.Literal(a.Address)))} }}");

    private static void WriteGroup(CodeWriter code, FakeGroupName group) => code.Write($$"""
        {{DocComment.Of(group.Documentation, Code.Of($"The operations of the group {group.Name}."))}}
        public {{group.Class}} {{group.Name}} { get; }
        """);

    private static void WriteRefusal(CodeWriter code, Identifier name, TypeUse error, TypeSyntax syntax)
    {
        TypeUse type = TypeSyntax.WithoutNull(error);
        code.WriteBlankLine();
        code.Write($$"""
            /// <summary>A refusal that says why.</summary>
            /// <param name="status">The status, for example <c>NotFound</c>.</param>
            /// <param name="error">What the body says.</param>
            /// <returns>The answer, for an operation's <c>Answers</c>.</returns>
            public static ApiFakeAnswer {{name}}(global::System.Net.HttpStatusCode status, {{syntax.Of(type)}} error) =>
                ApiFakeAnswer.Json<{{syntax.Of(type)}}>((int)status, "application/json", error, {{syntax.Writer(type)}});
            """);
    }

    private static Code Security(AuthenticationModel authentication) =>
        Code.Join("", authentication.Requirements.Select(r => Code.Of($", {Any(r.Alternatives.Select(a => Together(a, authentication)))}")));

    private static Code Together(SecurityAlternative alternative, AuthenticationModel authentication) => All(authentication.Credentials
        .Where(c => alternative.Credentials.Contains(c.Name))
        .Select(c => Any(c.Places.Select(Place))));

    private static Code Place(CredentialPlace place) => place.Location switch
    {
        CredentialLocation.Query => Code.Of($"ApiFakeSecret.Query({CSharpText.Literal(place.WireName)})"),
        CredentialLocation.Header => Code.Of($"ApiFakeSecret.Header({CSharpText.Literal(place.WireName)})"),
        CredentialLocation.Cookie => Code.Of($"ApiFakeSecret.Cookie({CSharpText.Literal(place.WireName)})"),
        CredentialLocation.Bearer => Code.Of($"ApiFakeSecret.Scheme(\"Bearer\")"),
        _ => Code.Of($"ApiFakeSecret.Scheme(\"Basic\")"),
    };

    private static Code Any(IEnumerable<Code> secrets) => Several(secrets, Code.Of($"AnyOf"));

    private static Code All(IEnumerable<Code> secrets) => Several(secrets, Code.Of($"AllOf"));

    private static Code Several(IEnumerable<Code> secrets, Code how)
    {
        Code[] all = [.. secrets];
        return all.Length == 1 ? all[0] : Code.Of($"ApiFakeSecret.{how}({Code.Join(", ", all)})");
    }
}
