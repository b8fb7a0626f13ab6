namespace BizKitHub.Generator.Model;

/// <summary>One method of a group.</summary>
internal sealed record OperationModel
{
    /// <summary>Without the suffix <c>Async</c>, for example <c>GetAccountInfo</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The name in errors and telemetry, for example <c>customer.get-account-info</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>The tag, as the document writes it; null where it is what stands in front of the first dot of <see cref="WireName"/>.</summary>
    public required string? WireGroup { get; init; }

    /// <summary>The document's own id of the operation; null where it has none.</summary>
    public required string? OperationId { get; init; }

    /// <summary>The path as the document writes it.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Whether that is the path of every request, as it stands.</summary>
    public required bool IsPathOfRequests { get; init; }

    /// <summary>The statuses that the document lists; empty where it allows any.</summary>
    public required EquatableArray<StatusRange> Statuses { get; init; }

    /// <summary>The HTTP method, in upper case.</summary>
    public required string Verb { get; init; }

    public required EquatableArray<PathSegment> Path { get; init; }

    /// <summary>As the method declares them: required ones first, then optional ones, each in document order.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required BodyModel? Body { get; init; }

    public required ResultModel Result { get; init; }

    /// <summary>The answer as a stream of items; null where it is none.</summary>
    public required StreamModel? Stream { get; init; }

    /// <summary>The answer with its headers; null where they say nothing.</summary>
    public required HeadersResultModel? Headers { get; init; }

    /// <summary>The items of all its pages; null where it has none.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>Whether there is a method for the answer as a whole.</summary>
    public bool HasResult => Stream?.Name != Name;

    /// <summary>What failed answers say; of several that are about a status the first counts.</summary>
    public required EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>Whether sending the request a second time can do no harm.</summary>
    public required bool IsRepeatable { get; init; }

    /// <summary>What it asks for, by its place in <see cref="AuthenticationModel.Requirements"/>; null when it is called without secrets.</summary>
    public required int? Security { get; init; }

    /// <summary>Where it is: 0 for the client's base address, else its place in <see cref="ClientModel.Addresses"/>, counted from one.</summary>
    public required int Server { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>What it asks of the runtime beyond what all clients have.</summary>
    public RuntimeFeatures Features { get; init; }
}
