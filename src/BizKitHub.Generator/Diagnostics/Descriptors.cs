using Microsoft.CodeAnalysis;

namespace BizKitHub.Generator.Diagnostics;

/// <summary>How each rule introduces itself to the compiler.</summary>
internal static class Descriptors
{
    private const string HelpFolder = "https://github.com/bizkithub/generator/blob/main/src/BizKitHub.Generator/Rules/";

    public static readonly DiagnosticDescriptor UnreadableDocument = new(
        DiagnosticIds.UnreadableDocument,
        "The OpenAPI document cannot be read",
        "{0}",
        Categories.Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.UnreadableDocument + ".md");

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        DiagnosticIds.UnresolvedReference,
        "A reference in the OpenAPI document has no target",
        "{0}",
        Categories.Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.UnresolvedReference + ".md");

    public static readonly DiagnosticDescriptor UnsupportedConstruct = new(
        DiagnosticIds.UnsupportedConstruct,
        "The OpenAPI document uses a construct that is not supported",
        "{0}",
        Categories.Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.UnsupportedConstruct + ".md");

    public static readonly DiagnosticDescriptor RenamedMember = new(
        DiagnosticIds.RenamedMember,
        "Two names of the OpenAPI document meet in one C# name",
        "{0}",
        Categories.Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.RenamedMember + ".md");

    public static readonly DiagnosticDescriptor UnsuitableProject = new(
        DiagnosticIds.UnsuitableProject,
        "The project lacks something that the generated client needs",
        "{0}",
        Categories.Project,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.UnsuitableProject + ".md");

    public static readonly DiagnosticDescriptor RepairedDocument = new(
        DiagnosticIds.RepairedDocument,
        "The OpenAPI document breaks the specification and was repaired",
        "{0}",
        Categories.Document,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.RepairedDocument + ".md");

    public static readonly DiagnosticDescriptor BrokenSurface = new(
        DiagnosticIds.BrokenSurface,
        "The contract changed in a way that breaks its callers",
        "The contract breaks its callers: {0}",
        Categories.Document,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.BrokenSurface + ".md");

    public static readonly DiagnosticDescriptor UnrecordedSurface = new(
        DiagnosticIds.UnrecordedSurface,
        "The surface file does not have all that the contract offers",
        "This file does not say yet what the contract says of {0}",
        Categories.Document,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.UnrecordedSurface + ".md");

    public static readonly DiagnosticDescriptor MalformedApiKey = new(
        DiagnosticIds.MalformedApiKey,
        "An API key in the source is malformed",
        "The API key is malformed: {0}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.MalformedApiKey + ".md");

    public static readonly DiagnosticDescriptor MissingRequiredField = new(
        DiagnosticIds.MissingRequiredField,
        "A required field is missing",
        "{0} required by the contract of {1}, but {2} here",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.MissingRequiredField + ".md");

    public static readonly DiagnosticDescriptor BrokenConstraint = new(
        DiagnosticIds.BrokenConstraint,
        "A constant breaks a constraint of the contract",
        "{0}",
        Categories.Usage,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.BrokenConstraint + ".md");

    public static readonly DiagnosticDescriptor KeyInSource = new(
        DiagnosticIds.KeyInSource,
        "A production or root key is written in the source",
        "A {0} key is written in the source; read it from configuration, and have this one replaced if it was ever published",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.KeyInSource + ".md");

    public static readonly DiagnosticDescriptor SampleKey = new(
        DiagnosticIds.SampleKey,
        "The documentation's sample key is used",
        "This is the key that the documentation shows; the server refuses it",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.SampleKey + ".md");

    public static readonly DiagnosticDescriptor ListedValueAsText = new(
        DiagnosticIds.ListedValueAsText,
        "A listed value is written as text",
        "The contract lists this value as {0}",
        Categories.Usage,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.ListedValueAsText + ".md");

    public static readonly DiagnosticDescriptor MissedCase = new(
        DiagnosticIds.MissedCase,
        "A switch over a union misses a case",
        "This switch over {0} passes over {1} in silence; add what is missing, or a default",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.MissedCase + ".md");

    public static readonly DiagnosticDescriptor DroppedCall = new(
        DiagnosticIds.DroppedCall,
        "A call of the API is dropped",
        "{0} {1}",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpFolder + DiagnosticIds.DroppedCall + ".md");

    /// <summary>The descriptors of the rules that speak of the document, by id.</summary>
    public static DiagnosticDescriptor ForDocument(string id) => id switch
    {
        DiagnosticIds.UnreadableDocument => UnreadableDocument,
        DiagnosticIds.UnresolvedReference => UnresolvedReference,
        DiagnosticIds.UnsupportedConstruct => UnsupportedConstruct,
        DiagnosticIds.RenamedMember => RenamedMember,
        DiagnosticIds.UnsuitableProject => UnsuitableProject,
        DiagnosticIds.RepairedDocument => RepairedDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "Not a rule of the document."),
    };

    private static class Categories
    {
        public const string Document = "BizKitHub.Document";
        public const string Project = "BizKitHub.Project";
        public const string Usage = "BizKitHub.Usage";
    }
}
