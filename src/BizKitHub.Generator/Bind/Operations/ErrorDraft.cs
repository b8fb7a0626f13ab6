using BizKitHub.Generator.Bind.Schemas;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

internal sealed record ErrorDraft(StatusRange Statuses, DraftUse? Use);
