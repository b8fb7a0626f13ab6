using System.Text;
using BizKitHub.Generator.Emit;
using BizKitHub.Generator.Model;
using BizKitHub.Generator.Parse.Files;
using BizKitHub.Generator.Pipeline;
using BizKitHub.Generator.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator;

/// <summary>
/// Turns OpenAPI documents into typed clients: Parse, Bind, Emit. Every step passes values on, so what did not change is
/// not done again.
/// </summary>
/// <remarks>
/// What steps pass on are classes, because the compiler's own code for them comes ready to run, while that for each struct
/// is made when the first edit waits for it.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    private const int DocumentSlots = 32;
    private const int PartSlots = 256;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Not the compilation, which is another one after every edit of the code.
        IncrementalValueProvider<ReferenceSet> references = context.MetadataReferencesProvider
            .Collect()
            .Select(static (all, _) => new ReferenceSet(all));

        IncrementalValueProvider<DocumentSet> documents = Documents(context);
        IncrementalValueProvider<EquatableArray<string>> ownTypes = OwnTypes(context);
        IncrementalValuesProvider<BoundClient> clients = Clients(context, documents, references)
            .Combine(ownTypes.Combine(references))
            .Select(static (pair, _) => HidingTypes.AddTo(pair.Left, pair.Right.Left, pair.Right.Right));

        IncrementalValueProvider<ProjectFacts> project = context.ParseOptionsProvider
            .Combine(references)
            .Select(static (pair, _) => ProjectFacts.Of(pair.Left, pair.Right))
            .WithTrackingName(Stages.Project);

        IncrementalValuesProvider<SourcePart> parts = clients
            .Combine(project)
            .SelectMany(static (pair, cancellation) => Parts(pair.Right.IsSuitable ? pair.Left.Client : null, pair.Right, cancellation))
            .WithTrackingName(Stages.Slots)
            .SelectMany(static (slot, _) => slot.Items)
            .WithTrackingName(Stages.Parts);

        context.RegisterSourceOutput(parts, static (output, part) =>
        {
            foreach (SourceFile file in SourceEmitter.Emit(part, output.CancellationToken))
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
            }
        });

        IncrementalValueProvider<EquatableArray<string>> missing = documents
            .Select(static (set, _) => set.IsEmpty)
            .Combine(project.Combine(ownTypes).Combine(context.AnalyzerConfigOptionsProvider.Select(static (configuration, _) => MissingTypes.AreWanted(configuration))))
            .Select(static (pair, _) => pair.Left ? [] : MissingTypes.Of(pair.Right.Left.Left, pair.Right.Left.Right, pair.Right.Right))
            .WithTrackingName(Stages.MissingTypes);
        context.RegisterSourceOutput(missing, static (output, names) =>
        {
            foreach (SourceFile file in MissingTypes.Emit(names))
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
            }
        });

        IncrementalValuesProvider<SurfacePart?> surfaces = clients
            .Combine(WantedSurfaces(context))
            .Select(static (pair, cancellation) => SurfacePart.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Stages.Surfaces);
        context.RegisterSourceOutput(surfaces, static (output, surface) =>
        {
            if (surface is not null)
            {
                output.AddSource(surface.HintName, SourceText.From(surface.Text, Encoding.UTF8));
            }
        });

        IncrementalValuesProvider<ProblemList> problems = clients
            .Select(static (client, _) => client.Problems)
            .WithTrackingName(Stages.Problems);
        context.RegisterSourceOutput(problems, static (output, list) => list.ReportTo(output));

        IncrementalValueProvider<ProblemList> ofProject = documents
            .Combine(project)
            .Select(static (pair, _) => pair.Left.IsEmpty ? ProblemList.None : pair.Right.Problems);
        context.RegisterSourceOutput(ofProject, static (output, list) => list.ReportTo(output));
    }

    private static IncrementalValueProvider<DocumentSet> Documents(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (configuration, _) => ProjectSettings.Of(configuration));

        return context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DocumentItem.Read(pair.Left, pair.Right))
            .Where(static document => document is not null)
            .Collect()
            .Select(static (found, _) => DocumentSet.Of(found))
            .Combine(settings)
            .Select(static (pair, _) => pair.Left.Choose(pair.Right));
    }

    /// <summary>From the names of additional files: an edit of a surface file changes nothing here.</summary>
    private static IncrementalValueProvider<SurfaceRequests> WantedSurfaces(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Where(static file => SurfaceName.IsOne(file.Path))
        .Select(static (file, _) => Path.GetFileName(file.Path))
        .Collect()
        .Combine(context.AnalyzerConfigOptionsProvider.Select(static (configuration, _) => SurfaceRequests.AreAllWanted(configuration)))
        .Select(static (pair, _) => new SurfaceRequests(pair.Left.OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(), pair.Right));

    /// <summary>From the text of the code, file by file: an edit is looked at, and nothing else.</summary>
    private static IncrementalValueProvider<EquatableArray<string>> OwnTypes(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .CreateSyntaxProvider(static (node, _) => HidingTypes.IsOne(node), static (found, _) => HidingTypes.FullName(found.Node))
        .Collect()
        .Select(static (names, _) => names.Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray())
        .WithTrackingName(Stages.OwnTypes);

    private static IncrementalValuesProvider<BoundClient> Clients(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<DocumentSet> documents,
        IncrementalValueProvider<ReferenceSet> references)
    {
        IncrementalValueProvider<FileTable<AdditionalText>> files = context.AdditionalTextsProvider
            .Collect()
            .Select(static (all, _) => new FileTable<AdditionalText>(all, f => f.Path));

        IncrementalValuesProvider<BoundClient> clients = documents
            .SelectMany(static (set, _) => Slot<Document>.Fill(set.Documents, d => d.File.Path, DocumentSlots))
            .SelectMany(static (slot, _) => slot.Items)
            .WithTrackingName(Stages.Documents)
            .Select(static (document, cancellation) => References.Find(document, cancellation))
            .WithTrackingName(Stages.Mentions)
            .Combine(files)
            .Select(static (pair, cancellation) => References.AddTo(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Stages.References)
            .Select(static (document, cancellation) => BoundClient.Of(document, cancellation))
            .WithTrackingName(Stages.Clients);
        IncrementalValueProvider<ClientConflicts> conflicts = clients
            .Collect()
            .Select(static (all, _) => ClientConflicts.Among(all));

        return clients
            .Combine(conflicts)
            .Select(static (pair, _) => pair.Right.Resolve(pair.Left))
            .Combine(references)
            .Select(static (pair, _) => ReferencedClients.LeaveOut(pair.Left, pair.Right));
    }

    /// <param name="client">Null where there is nothing to emit.</param>
    /// <param name="project">What the client may join.</param>
    /// <param name="cancellation">Clients may be large.</param>
    private static IEnumerable<Slot<SourcePart>> Parts(ClientModel? client, ProjectFacts project, CancellationToken cancellation) =>
        Slot<SourcePart>.Fill(
            client is null ? [] : SourcePart.Of(client with { Identity = client.Identity with { Target = project.Target } }, project.HasServices, cancellation, project.HasLogging),
            p => p.Name,
            PartSlots);
}
