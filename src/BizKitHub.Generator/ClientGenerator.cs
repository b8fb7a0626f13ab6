using System.Collections.Immutable;
using System.Text;
using BizKitHub.Generator.Diagnostics;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator;

/// <summary>Turns OpenAPI documents into typed clients: Parse, Bind, Emit. Every step passes values on, so what did not change is not done again.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Document> documents = Documents(context);

        IncrementalValueProvider<FileTable<AdditionalText>> files = context.AdditionalTextsProvider
            .Collect()
            .Select(static (all, _) => new FileTable<AdditionalText>(all, f => f.Path));

        // Not the compilation, which is another one after every edit of the code.
        IncrementalValueProvider<ImmutableArray<MetadataReference>> references = context.MetadataReferencesProvider.Collect();

        IncrementalValuesProvider<BoundClient> clients = documents
            .Combine(files)
            .Select(static (pair, cancellation) => References.AddTo(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Stages.References)
            .Select(static (document, cancellation) => BoundClient.Of(document, cancellation))
            .WithTrackingName(Stages.Clients)
            .Collect()
            .SelectMany(static (all, _) => ClientConflicts.Resolve(all))
            .Combine(references)
            .Select(static (pair, _) => ReferencedClients.LeaveOut(pair.Left, pair.Right))
            .Combine(OwnTypes(context).Combine(references))
            .Select(static (pair, _) => HidingTypes.AddTo(pair.Left, pair.Right.Left, pair.Right.Right));

        IncrementalValueProvider<ProjectFacts> project = context.ParseOptionsProvider
            .Combine(references)
            .Select(static (pair, _) => ProjectFacts.Of(pair.Left, pair.Right))
            .WithTrackingName(Stages.Project);

        IncrementalValuesProvider<SourcePart> parts = clients
            .Combine(project)
            .SelectMany(static (pair, _) => pair is { Left.Client: { } client, Right: { Problem: null } facts } ? SourcePart.Of(client, facts.HasServices) : [])
            .WithTrackingName(Stages.Parts);

        IncrementalValuesProvider<EquatableArray<Problem>> problems = clients
            .Select(static (client, _) => client.Problems)
            .WithTrackingName(Stages.Problems);

        context.RegisterSourceOutput(parts, static (output, part) =>
        {
            foreach (SourceFile file in SourceEmitter.Emit(part))
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
            }
        });

        context.RegisterSourceOutput(problems, static (output, list) => Report(output, list));
        IncrementalValueProvider<bool> hasDocuments = documents.Collect().Select(static (all, _) => !all.IsEmpty);
        context.RegisterSourceOutput(project.Combine(hasDocuments), static (output, pair) =>
            Report(output, pair is { Left.Problem: { } problem, Right: true } ? [problem] : []));
    }

    private static IncrementalValuesProvider<Document> Documents(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> usesBundled = context.AnalyzerConfigOptionsProvider
            .Select(static (configuration, _) => DocumentItem.UsesBundledDocument(configuration));

        return context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DocumentItem.Read(pair.Left, pair.Right))
            .Where(static document => document is not null)
            .Select(static (document, _) => document!)
            .Collect()
            .Combine(usesBundled)
            .SelectMany(static (pair, _) => DocumentChoice.Of(pair.Left, pair.Right))
            .WithTrackingName(Stages.Documents);
    }

    /// <summary>From the text of the code, file by file: an edit is looked at, and nothing else.</summary>
    private static IncrementalValueProvider<EquatableArray<string>> OwnTypes(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .CreateSyntaxProvider(static (node, _) => HidingTypes.IsOne(node), static (found, _) => HidingTypes.FullName(found.Node))
        .Collect()
        .Select(static (names, _) => names.Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray())
        .WithTrackingName(Stages.OwnTypes);

    private static void Report(SourceProductionContext output, IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
