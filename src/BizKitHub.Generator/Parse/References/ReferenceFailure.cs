using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Why a reference leads nowhere.</summary>
internal sealed record ReferenceFailure(TextSpan Span, string Message);
