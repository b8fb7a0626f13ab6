using BizKitHub.Generator.Model;
using static BizKitHub.Generator.Emit.CodeWriter;

namespace BizKitHub.Generator.Emit;

/// <summary>Writes the client's options, and the enum of the places where its key may travel.</summary>
internal static class OptionsEmitter
{
    public static void Write(CodeWriter code, OptionsPart part, TypeSyntax syntax) => code.Write($$"""
        /// <summary>How a <see cref="{{part.Identity.Name}}"/> reaches the API, and as whom.</summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} sealed class {{part.Identity.Options}}
        {
            {{Telemetry(part)}}
            {{Each(part.Authentication.Credentials, (inner, credential) => CredentialEmitter.WriteProperties(inner, credential, syntax))}}
            {{Place(part)}}
            /// <summary>Where the API is. A path in it is kept in front of the contract's paths.</summary>
            {{Choice(part)}}
            public global::System.Uri? BaseAddress { get; set; }{{Initial(part.BaseAddress)}}

            {{Each(part.Addresses, WriteAddress)}}
            /// <summary>How often a call that is safe to repeat is sent again after a failure that may pass; zero switches repeating off.</summary>
            public int MaxRetries { get; set; } = 2;

            /// <summary>How long a call may take, with all its attempts and the waits between them.</summary>
            public global::System.TimeSpan Timeout { get; set; } = global::System.TimeSpan.FromSeconds(100);

            /// <summary>The most bytes that a response may have, unpacked, to be taken into memory; by default 64 MiB.</summary>
            /// <remarks>A longer one ends the call with an <see cref="{{part.Identity.Exception}}"/>. Where items are streamed this is no limit; of an error no more than 64 KiB are read.</remarks>
            public int MaxResponseContentBufferSize { get; set; } = 64 * 1024 * 1024;

            /// <summary>What the client calls itself.</summary>
            public string? UserAgent { get; set; } = {{CSharpText.Literal(part.Identity.Name.Text)}};

            /// <summary>Whether requests are checked against the contract before they are sent.</summary>
            public bool ValidateRequests { get; set; } = true;

            /// <summary>Whether a response may lack a property that the contract requires. Otherwise it ends the call with an <see cref="{{part.Identity.Exception}}"/>.</summary>
            /// <remarks>What is missing has the default of its type: <see langword="null"/> for texts, lists and objects, also where the type of the property says that it cannot be.</remarks>
            public bool AllowMissingResponseFields { get; set; }

            {{Log(part)}}
            internal ApiSettings ToSettings() => new()
            {
                BaseAddress = BaseAddress ?? throw new global::System.InvalidOperationException("The contract names no server: set BaseAddress."),
                {{OtherAddresses(part)}}
                {{CredentialEmitter.Setting(part.Authentication)}}
                MaxRetries = MaxRetries,
                Timeout = Timeout,
                MaxResponseContentBufferSize = MaxResponseContentBufferSize,
                UserAgent = UserAgent,
                ValidateRequests = ValidateRequests,
                AllowMissingResponseFields = AllowMissingResponseFields,
                {{TelemetrySetting(part)}}
                {{LogSetting(part)}}
            };

            {{CredentialEmitter.With(part.Authentication, part.Identity)}}
            {{CredentialEmitter.Methods(part.Authentication, part.Identity)}}
        }

        {{Each(part.Authentication.Credentials.Where(c => c.Places.Count > 1).Take(1), (inner, credential) => WriteAuthentication(inner, part, credential, syntax))}}
        """);

    private static Part Telemetry(OptionsPart part) => When(part.Identity.Target.HasTelemetry, code => code.Write($$"""
        private static readonly ApiTelemetry _telemetry = new({{part.Identity.Name}}.TelemetryName);

        """));

    private static Part TelemetrySetting(OptionsPart part) => When(part.Identity.Target.HasTelemetry, code => code.Write($$"""
        Telemetry = _telemetry,
        """));

    private static Part Log(OptionsPart part) => When(part.HasLog, code => code.Write($$"""
        /// <summary>Where calls that fail, calls that are sent again and answers that depart from the contract are written; null for nowhere.</summary>
        /// <remarks>The category is <see cref="{{part.Identity.Name}}.TelemetryName"/>. No key, no argument and no value of a body is written, but for the API's error code.</remarks>
        public global::Microsoft.Extensions.Logging.ILoggerFactory? LoggerFactory { get; set; }

        """));

    private static Part LogSetting(OptionsPart part) => When(part.HasLog, code => code.Write($$"""
        Log = LoggerFactory is null ? null : new ApiLogger(LoggerFactory, {{part.Identity.Name}}.TelemetryName),
        """));

    private static Part Choice(OptionsPart part) => When(part.HasServers, code => code.Write($$"""
        /// <remarks><see cref="{{part.Identity.Servers}}"/> has the servers that the contract names.</remarks>
        """));

    private static void WriteAddress(CodeWriter code, AddressModel address) => code.Write($$"""
        {{DocComment.Of(address.Documentation with { Remarks = null }, Code.Of($"Where those operations are that have a server of their own."))}}
        /// <remarks>The contract places some operations here; another <see cref="BaseAddress"/> does not move them.{{Relative(address)}}</remarks>
        public global::System.Uri? {{address.Name}} { get; set; }{{Initial(address.IsRelative ? null : address.Address)}}

        """);

    private static Code Relative(AddressModel address) => address.IsRelative
        ? Code.Of($" Unless it is set, it is {DocComment.Text(address.Address)}, seen from there.")
        : Code.Empty;

    private static Part OtherAddresses(OptionsPart part) => When(!part.Addresses.IsEmpty, code => code.Write($$"""
        OtherAddresses = new[]
        {
            {{Each(part.Addresses, WriteOtherAddress)}}
        },
        """));

    private static void WriteOtherAddress(CodeWriter code, AddressModel address)
    {
        Code usual = address.IsRelative ? Code.Of($"new global::System.Uri(BaseAddress, {CSharpText.Literal(address.Address)})") : Code.Of($"BaseAddress");
        code.Write($"ApiSettings.CheckedAddress({address.Name} ?? {usual}, nameof({address.Name})),");
    }

    private static Code Initial(string? baseAddress) => baseAddress is null
        ? Code.Empty
        : Code.Of($" = new({CSharpText.Literal(baseAddress)});");

    private static Part Place(OptionsPart part) => When(Chosen(part) is not null, code => code.Write($$"""
        /// <summary>Where the key travels.</summary>
        public {{part.Identity.AuthenticationEnum}} Authentication { get; set; } = {{part.Identity.AuthenticationEnum}}.{{CredentialEmitter.PlaceName(Chosen(part)!.Places[0])}};

        """));

    /// <summary>The credential that may travel in several places.</summary>
    private static CredentialModel? Chosen(OptionsPart part) => part.Authentication.Credentials.FirstOrDefault(c => c.Places.Count > 1);

    private static void WriteAuthentication(CodeWriter code, OptionsPart part, CredentialModel credential, TypeSyntax syntax) => code.Write($$"""
        /// <summary>The places where the key of a <see cref="{{part.Identity.Name}}"/> may travel.</summary>
        {{syntax.GeneratedCode}}
        {{syntax.Accessibility}} enum {{part.Identity.AuthenticationEnum}}
        {
            {{Each(credential.Places, (inner, place) => WritePlace(inner, place), blankLineBetween: true)}}
        }
        """);

    private static void WritePlace(CodeWriter code, CredentialPlace place) => code.Write($$"""
        /// <summary>{{PlaceText(place)}}</summary>
        {{CredentialEmitter.PlaceName(place)}},
        """);

    private static Code PlaceText(CredentialPlace place) => place.Location switch
    {
        CredentialLocation.Query => Code.Of($"In the query of the address."),
        CredentialLocation.Header => Code.Of($"In a header of its own."),
        CredentialLocation.Cookie => Code.Of($"In a cookie."),
        CredentialLocation.Bearer => Code.Of($"In the <c>Authorization</c> header, as a bearer token: addresses, which are often logged, stay free of it."),
        _ => Code.Of($"In the <c>Authorization</c> header, with a user name."),
    };
}
