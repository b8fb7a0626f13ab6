using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Tests.Testing;

namespace BizKitHub.Generator.Tests.Emit;

/// <summary>What documents say so seldom that no tour has it.</summary>
public sealed class EmittedPartTests
{
    private static readonly CredentialModel Key = new()
    {
        Name = new("ApiKey"),
        Kind = CredentialKind.Key,
        Places = Given.Many(new CredentialPlace(CredentialLocation.Query, "key")),
        Constraints = new() { Pattern = "^k\\d", MinLength = 2, MaxLength = 9 },
        Sample = "k\"1",
        Documentation = Documentation.None,
    };

    private static readonly CredentialModel Other = Key with
    {
        Name = new("Other"),
        Places = Given.Many(new CredentialPlace(CredentialLocation.Cookie, "other")),
        Constraints = Constraints.None,
        Sample = null,
    };

    private static readonly FakeOperation Fake = new()
    {
        Name = new("Get"),
        Call = new("GetCall"),
        Parameters = EquatableArray<FakeParameter>.Empty,
        Body = null,
        NeedsKey = false,
        Status = 200,
        MediaType = null,
        Cases = EquatableArray<StatusCase>.Empty,
        Headers = EquatableArray<FakeHeader>.Empty,
        Answer = null,
    };

    [Fact]
    public void Key_IsDescribedForTheAnalyzers()
    {
        Assert.Equal(
            "[global::Shop.ApiKey(Pattern = \"^k\\\\d\", MinLength = 2, MaxLength = 9, Sample = \"k\\\"1\")]",
            CredentialEmitter.KeyAttribute(Key, Given.Syntax).Text);
        Assert.Equal("[global::Shop.ApiKey]", CredentialEmitter.KeyAttribute(Other, Given.Syntax).Text);
    }

    [Fact]
    public void KeyWithThreePlaces_GoesWhereTheOptionsSay() => Assert.Equal(
        """
        internal ApiCredential? ToCredential() => ApiKey is null ? null : Authentication switch
        {
            ShopAuthentication.Header => ApiCredential.Header("X-Key", ApiKey),
            ShopAuthentication.Bearer => ApiCredential.Bearer(ApiKey),
            _ => ApiCredential.Query("key", ApiKey),
        };

        """,
        Methods(Required(new SecurityAlternative(Given.Many(Key.Name))), Key with
        {
            Places = Given.Many(
                new CredentialPlace(CredentialLocation.Query, "key"),
                new CredentialPlace(CredentialLocation.Header, "X-Key"),
                new CredentialPlace(CredentialLocation.Bearer, "")),
        }));

    /// <summary>Where the document does not say which of them an operation takes, it gets all there are.</summary>
    [Fact]
    public void AnyOfSeveralKeys_IsNoDemandForAll()
    {
        SecurityAlternative both = new(Given.Many(Key.Name, Other.Name));

        Assert.StartsWith(
            "internal ApiCredential? ToCredential(ShopClientCallOptions? calls) => ApiCredential.All(ToApiKey(calls), ToOther(calls));\n\nprivate ApiCredential? ToApiKey(",
            Methods(Required(both), Key, Other),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "internal ApiCredential? ToCredential(ShopClientCallOptions? calls) => ApiCredential.Any(ToApiKey(calls), ToOther(calls));\n",
            Methods(Required(both with { TakesAny = true }), Key, Other),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "internal ApiCredential? ToCredential(ShopClientCallOptions? calls) => ApiCombinedCredential.Any(ToApiKey(calls), ToOther(calls));\n",
            Methods(Required(both with { TakesAny = true }), Key, Other with { Kind = CredentialKind.Token }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_IsAskedForAsTheOperationSays()
    {
        ResultModel plain = Given.Operation().Result;

        Assert.Equal("", ResultEmitter.Settings(plain).Text);
        Assert.Equal(" { Accept = \"text/plain\" }", ResultEmitter.Settings(plain with { Accept = "text/plain" }).Text);
        Assert.Equal(
            " { Accept = \"text/plain\", OtherResults = new[] { 302, 304 } }",
            ResultEmitter.Settings(plain with { Accept = "text/plain", OtherStatuses = Given.Many(302, 304) }).Text);
    }

    [Fact]
    public void RemarksOfAList_StandInPlaceOfTheUsual()
    {
        var type = new EnumModel
        {
            Name = new("Size"),
            Documentation = new("How big.", "In inches."),
            Cluster = "Size",
            IsValidated = false,
            Underlying = Primitive.String,
            Members = Given.Many(new EnumMember(new("Small"), "small", Number: null)),
        };

        Assert.StartsWith(
            "/// <summary>How big.</summary>\n/// <remarks>In inches.</remarks>\n[GeneratedCode(",
            Given.Written(code => EnumEmitter.Write(code, type, Given.Syntax)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "\nusing global::System.ComponentModel.DataAnnotations;")]
    [InlineData(true, "")]
    public void File_ImportsWhatItsFrameworkHas(bool isOlder, string annotations)
    {
        ClientIdentity identity = Given.Shop with
        {
            Namespace = Given.Many(new Identifier("Acme"), new Identifier("event")),
            Target = isOlder ? Given.Older : Target.Modern,
            HasDeprecatedTypes = isOlder,
        };

        Assert.Equal(
            $$"""
            // <auto-generated/>
            #nullable enable{{(isOlder ? "\n#pragma warning disable CS0618 // What the contract deprecates is still part of it." : "")}}

            namespace Acme.@event;

            using global::System;
            using global::System.CodeDom.Compiler;
            using global::System.Collections.Generic;{{annotations}}
            using global::System.Text.Json;
            using global::System.Text.Json.Serialization;
            using global::System.Threading;
            using global::System.Threading.Tasks;
            using global::Acme.@event.Internal;
            using static global::Acme.@event.Internal.JsonNullables;
            using static global::Acme.@event.Internal.JsonOptionals;
            using static global::Acme.@event.Internal.JsonPeeking;
            using static global::Acme.@event.Internal.JsonReading;
            using static global::Acme.@event.Internal.JsonWriting;

            class It;

            """,
            GeneratedCode.File(identity, code => code.Write($"class It;"), CancellationToken.None));
    }

    [Fact]
    public void FakeAnswer_HasTheContractsMediaTypeOrTheUsual()
    {
        OperationModel operation = Given.Operation();
        operation = operation with { Result = operation.Result with { Form = ResultForm.Json, Type = Given.Whole } };

        Assert.Equal("static answer => ApiFakeAnswer.Json<long>(200, \"application/json\", answer, JsonWriting.WriteInt64)", FakeAnswerEmitter.Writer(operation, Fake, Given.Syntax).Text);
        Assert.Equal(
            "static answer => ApiFakeAnswer.Json<long>(201, \"text/json\", answer, JsonWriting.WriteInt64)",
            FakeAnswerEmitter.Writer(operation, Fake with { Status = 201, MediaType = "text/json" }, Given.Syntax).Text);
    }

    [Fact]
    public void FakeAnswerOfAnyStatus_IsTheUsualOne()
    {
        OperationModel operation = Given.Operation();
        operation = operation with { Result = operation.Result with { Form = ResultForm.ByStatus, Type = new DeclaredUse(new("Answer"), IsEnum: false, IsValidated: false) } };
        StatusCase any = new() { Name = new("Other"), Statuses = StatusRange.Any, Form = ResultForm.Nothing, Type = null, Documentation = Documentation.None };
        StatusCase some = any with { Name = new("Some"), Statuses = new(206, 299), Form = ResultForm.Json, Type = Given.Kind };

        Assert.Equal(
            "static answer => answer switch { Answer.Some one => ApiFakeAnswer.Json<Kind>(206, \"application/json\", one.Value, KindJson.Write), Answer.Other => ApiFakeAnswer.Empty(200), _ => throw new global::System.ArgumentOutOfRangeException(nameof(answer)) }",
            FakeAnswerEmitter.Writer(operation, Fake with { Cases = Given.Many(some, any) }, Given.Syntax).Text);
    }

    private static AuthenticationModel Required(params SecurityAlternative[] alternatives) =>
        new(EquatableArray<CredentialModel>.Empty, Given.Many(new SecurityModel(Given.Many(alternatives))));

    private static string Methods(AuthenticationModel authentication, params CredentialModel[] credentials) =>
        Given.Written(CredentialEmitter.Methods(authentication with { Credentials = Given.Many(credentials) }, Given.Shop));
}
