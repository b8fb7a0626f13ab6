using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the methods that add the client to the services of a program.</summary>
internal static class ServicesEmitter
{
    private static readonly Code Services = Code.Of($"global::Microsoft.Extensions.DependencyInjection.IServiceCollection");
    private static readonly Code Builder = Code.Of($"global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder");
    private static readonly Code Configuration = Code.Of($"global::Microsoft.Extensions.Configuration.IConfiguration");

    public static void Write(CodeWriter code, ServicesPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>Adds a <see cref="{{part.Identity.Name}}"/> to the services of a program.</summary>
        /// <remarks>
        /// The client and its groups live as long as the program. Their options are checked when it starts. The log of
        /// <c>IHttpClientFactory</c> is off for them, for it writes whole addresses.
        /// </remarks>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} static class {{part.Identity.Services}}
        {
            private static readonly {{Registration(part)}} Registration = new()
            {
                Section = {{CSharpText.Literal(part.Identity.Prefix.Text)}},
                Read = Read,
                SetLog = static (options, log) => options.LoggerFactory = log,
                Problem = Problem,
                Create = static (client, options) => new(client, options),
            };
            {{Patterns(part)}}

            {{Methods(part)}}

            private static {{Builder}} Add({{Services}} services, string? name, {{Configuration}}? section, {{Change(part)}} configure)
            {
                {{Builder}} builder = Registration.Add(services, name, section, configure);
                {{Each(part.Groups, (inner, group) => WriteGroup(inner, group, part))}}
                return builder;
            }

            private static void Read(SettingsReader settings, {{part.Identity.Options}} options)
            {
                {{Each(part.Authentication.Credentials, WriteSecrets)}}
                {{Place(part)}}
                {{Each(Addresses(part), (inner, name) => WriteSetting(inner, name, Code.Of($"Address")))}}
                {{Each(Numbers, (inner, name) => WriteSetting(inner, name, Code.Of($"Number")))}}
                {{Each(Durations, (inner, name) => WriteSetting(inner, name, Code.Of($"Duration")))}}
                {{Each(Texts, (inner, name) => WriteSetting(inner, name, Code.Of($"Text")))}}
                {{Each(Flags, (inner, name) => WriteSetting(inner, name, Code.Of($"Flag")))}}
            }

            private static string? Problem({{part.Identity.Options}} options)
            {
                {{Each(part.Authentication.Credentials.Where(c => c.Kind == CredentialKind.Key), (inner, credential) => WriteCheck(inner, credential, part))}}
                return ClientOptions.Problem(options.ToSettings);
            }
        }
        """);

    private static IEnumerable<Identifier> Numbers => [new("MaxRetries"), new("MaxResponseContentBufferSize")];

    private static IEnumerable<Identifier> Durations => [new("Timeout")];

    private static IEnumerable<Identifier> Texts => [new("UserAgent")];

    private static IEnumerable<Identifier> Flags => [new("ValidateRequests"), new("AllowMissingResponseFields")];

    private static IEnumerable<Identifier> Addresses(ServicesPart part) => [new("BaseAddress"), .. part.Addresses.Select(a => a.Name)];

    private static Code Registration(ServicesPart part) => Code.Of($"ClientServices<{part.Identity.Name}, {part.Identity.Options}>");

    private static Code Change(ServicesPart part) => Code.Of($"global::System.Action<{part.Identity.Options}>?");

    private static Identifier Method(ServicesPart part) => new("Add" + part.Identity.Name.Text);

    private static Part Methods(ServicesPart part) => code => code.Write($$"""
        /// <summary>Adds the client with the options in the section <c>{{DocComment.Text(part.Identity.Prefix.Text)}}</c> of the program's configuration, if it has one.</summary>
        /// <param name="services">The services of the program.</param>
        /// <param name="configure">Has the last word on the options.</param>
        /// <returns>What message handlers are added to, such as those of a resilience library.</returns>
        public static {{Builder}} {{Method(part)}}(this {{Services}} services, {{Change(part)}} configure = null) =>
            Add(services, null, null, configure);

        /// <summary>Adds the client with the options in a section of a configuration.</summary>
        /// <param name="services">The services of the program.</param>
        /// <param name="section">Its keys are the names of the options.</param>
        /// <param name="configure">Has the last word on the options.</param>
        /// <returns>What message handlers are added to, such as those of a resilience library.</returns>
        public static {{Builder}} {{Method(part)}}(this {{Services}} services, {{Configuration}} section, {{Change(part)}} configure = null) =>
            Add(services, null, section ?? throw new global::System.ArgumentNullException(nameof(section)), configure);

        /// <summary>Adds one of several clients, for example one for each organisation, as a keyed service.</summary>
        /// <param name="services">The services of the program.</param>
        /// <param name="name">The key of the client and its groups. Their options are in the section of that name within <c>{{DocComment.Text(part.Identity.Prefix.Text)}}</c>.</param>
        /// <param name="configure">Has the last word on the options.</param>
        /// <returns>What message handlers are added to, such as those of a resilience library.</returns>
        public static {{Builder}} {{Method(part)}}(this {{Services}} services, string name, {{Change(part)}} configure = null) =>
            Add(services, name ?? throw new global::System.ArgumentNullException(nameof(name)), null, configure);
        """);

    private static void WriteGroup(CodeWriter code, GroupName group, ServicesPart part) =>
        code.Write($"{Registration(part)}.AddGroup<{group.Interface}>(services, name, static client => client.{group.Name});");

    private static void WriteSecrets(CodeWriter code, CredentialModel credential)
    {
        foreach (Identifier name in credential.Kind == CredentialKind.Basic ? [credential.UserName, credential.Password] : new[] { credential.Name })
        {
            WriteSetting(code, name, Code.Of($"Text"));
        }
    }

    private static Part Place(ServicesPart part) => When(part.Authentication.Credentials.Any(c => c.Places.Count > 1), code =>
        WriteSetting(code, new("Authentication"), Code.Of($"Choice<{part.Identity.AuthenticationEnum}>")));

    private static void WriteSetting(CodeWriter code, Identifier option, Code reading) =>
        code.Write($"options.{option} = settings.{reading}({CSharpText.Literal(option.Text)}) ?? options.{option};");

    private static Part Patterns(ServicesPart part) => Each(
        part.Authentication.Credentials.Where(HasPattern),
        (code, credential) => code.Write($"private static readonly ApiPattern {PatternOf(credential)} = new({CSharpText.Literal(credential.Constraints.Pattern!)});"));

    private static bool HasPattern(CredentialModel credential) => credential is { Kind: CredentialKind.Key, Constraints.Pattern: not null };

    private static Identifier PatternOf(CredentialModel credential) => new(credential.Name.Text + "Pattern");

    /// <summary>The secret that the client cannot do without must be there, and every one must look like one.</summary>
    private static void WriteCheck(CodeWriter code, CredentialModel credential, ServicesPart part)
    {
        Identifier name = credential.Name;
        if (credential == part.Authentication.Only)
        {
            code.Write($$"""
                if (options.{{name}} is null)
                {
                    return {{CSharpText.Literal(name.Text + " is not set.")}};
                }

                """);
        }

        if (HasPattern(credential))
        {
            code.Write($$"""
                if (options.{{name}} is not null && !{{PatternOf(credential)}}.Matches(options.{{name}}))
                {
                    return {{CSharpText.Literal($"{name.Text} does not match {credential.Constraints.Pattern}.")}};
                }

                """);
        }
    }
}
