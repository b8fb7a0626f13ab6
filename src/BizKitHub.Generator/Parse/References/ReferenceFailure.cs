using BizKitHub.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BizKitHub.Generator.Parse.References;

/// <summary>Why a reference leads nowhere.</summary>
/// <param name="Span">Where that shows.</param>
/// <param name="Message">A whole sentence.</param>
/// <param name="Id">Another rule when the fault is that of the file it leads to.</param>
internal sealed record ReferenceFailure(TextSpan Span, string Message, string Id = DiagnosticIds.UnresolvedReference);
