using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>An operation before its types have names.</summary>
internal sealed record OperationDraft
{
    public required OperationSite Site { get; init; }

    public required Identifier Group { get; init; }

    public required Identifier Name { get; init; }

    public required IReadOnlyList<ParameterDraft> Parameters { get; init; }

    public required BodyDraft? Body { get; init; }

    public required ResultDraft Result { get; init; }

    /// <summary>The answer as a stream of items; null where it is none.</summary>
    public required StreamDraft? Stream { get; init; }

    /// <summary>The method for the stream, where there is another one for the answer as a whole.</summary>
    public Identifier? StreamName { get; init; }

    /// <summary>The headers of the answer; null where there are none to speak of.</summary>
    public required DraftUse? Headers { get; init; }

    /// <summary>The method that returns the headers, too.</summary>
    public Identifier? HeadersName { get; init; }

    public required IReadOnlyList<ErrorDraft> Errors { get; init; }

    public required bool IsRepeatable { get; init; }

    public required int? Security { get; init; }

    public required int Server { get; init; }
}
