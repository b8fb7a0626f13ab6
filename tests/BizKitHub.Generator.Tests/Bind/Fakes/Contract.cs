using System.Text.Json;
using BizKitHub.Generator.Bind.Fakes;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Tests.Bind.Fakes;

/// <summary>Asks whether JSON texts keep a contract.</summary>
internal static class Contract
{
    public static void AssertDeclared(TypeUse use, TypeModel type, params (string Json, bool Fits)[] rows) => Assert.Equal(
        rows,
        rows.Select(r => (r.Json, Fits(r.Json, use, Constraints.None, type))));

    public static void AssertFits(TypeUse use, Constraints constraints, params (string Json, bool Fits)[] rows) => Assert.Equal(
        rows,
        rows.Select(r => (r.Json, Fits(r.Json, use, constraints))));

    public static bool Fits(string json, TypeUse use, Constraints? constraints = null, params TypeModel[] types) =>
        new ContractFit(types.ToDictionary(t => t.Name)).Fits(Json(json), use, constraints ?? Constraints.None);

    public static JsonElement Json(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
