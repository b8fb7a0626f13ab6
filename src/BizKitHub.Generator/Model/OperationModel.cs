namespace BizKitHub.Generator.Model;

/// <summary>The operations that share a tag: one interface and one class.</summary>
/// <param name="Name">The property of the client, for example <c>Customer</c>.</param>
/// <param name="Class">The class behind it, for example <c>CustomerClient</c>; the interface has an <c>I</c> before it.</param>
/// <param name="Documentation">What the document says of the tag.</param>
/// <param name="Operations">In document order.</param>
internal sealed record GroupModel(Identifier Name, Identifier Class, Documentation Documentation, EquatableArray<OperationModel> Operations)
{
    public Identifier Interface => new("I" + Class.Text);
}

/// <summary>One method of a group.</summary>
internal sealed record OperationModel
{
    /// <summary>Without the suffix <c>Async</c>, for example <c>GetAccountInfo</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The name in errors and telemetry, for example <c>customer.get-account-info</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>The HTTP method, in upper case.</summary>
    public required string Verb { get; init; }

    public required EquatableArray<PathSegment> Path { get; init; }

    /// <summary>As the method declares them: required ones first, then optional ones, each in document order.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required BodyModel? Body { get; init; }

    public required ResultModel Result { get; init; }

    /// <summary>Whether sending the request a second time can do no harm.</summary>
    public required bool IsRepeatable { get; init; }

    /// <summary>The options' properties whose secrets this operation sends.</summary>
    public required EquatableArray<Identifier> Credentials { get; init; }

    public required Documentation Documentation { get; init; }
}

/// <summary>A run of the path: literal text as it goes over the wire, or the place of a parameter.</summary>
/// <param name="Literal">The text; empty for a parameter.</param>
/// <param name="Parameter">The parameter's C# name; null for literal text.</param>
internal sealed record PathSegment(string Literal, Identifier? Parameter);

internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}

internal enum ListStyle
{
    /// <summary>One pair per item: <c>a=1&amp;a=2</c>.</summary>
    Exploded,
    Comma,
    Space,
    Pipe,
}

internal sealed record ParameterModel
{
    public required Identifier Name { get; init; }

    public required string WireName { get; init; }

    public required ParameterPlace Location { get; init; }

    /// <summary>How the items of a list are joined; without meaning for other types.</summary>
    public required ListStyle ListStyle { get; init; }

    public required TypeUse Type { get; init; }

    public required bool IsRequired { get; init; }

    public required Constraints Constraints { get; init; }

    public required Documentation Documentation { get; init; }
}

internal enum PayloadFormat
{
    Json,
    Text,
    Binary,
}

/// <summary>The one argument that becomes the body of the request.</summary>
/// <param name="Name"><c>request</c>, or <c>body</c> where a parameter has that name.</param>
/// <param name="Type">What is sent; for anything but JSON, null: the caller hands over the content itself.</param>
/// <param name="MediaType">The value of <c>Content-Type</c>.</param>
/// <param name="IsRequired">Whether the contract insists on a body.</param>
/// <param name="Documentation">What the document says of the body.</param>
internal sealed record BodyModel(Identifier Name, TypeUse? Type, string MediaType, bool IsRequired, Documentation Documentation);

/// <summary>What a call returns when it succeeds.</summary>
/// <param name="Format">How the body is read.</param>
/// <param name="Type">The type read from JSON; null for text and bytes, and when there is nothing to read.</param>
/// <param name="IsEmpty">Whether a successful answer has no body that matters.</param>
/// <param name="Documentation">What the document says of the answer.</param>
internal sealed record ResultModel(PayloadFormat Format, TypeUse? Type, bool IsEmpty, Documentation Documentation);
