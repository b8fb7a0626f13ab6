using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>Why a text is not a document, and where that shows.</summary>
internal sealed record ReadFailure(TextSpan Span, string Message);
