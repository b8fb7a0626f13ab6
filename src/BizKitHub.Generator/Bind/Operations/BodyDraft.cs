using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record BodyDraft(DraftUse? Use, string MediaType, bool IsRequired, Documentation Documentation);
