using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record ResultDraft(PayloadFormat Format, DraftUse? Use, bool IsEmpty, Documentation Documentation);
