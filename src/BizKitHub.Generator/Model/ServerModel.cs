namespace BizKitHub.Generator.Model;

/// <summary>A server that the document names.</summary>
/// <param name="Name">The member of the class of servers: a property, or a method where there are variables.</param>
/// <param name="Parts">The address, piece by piece.</param>
/// <param name="Documentation">What the document says of the server.</param>
internal sealed record ServerModel(Identifier Name, EquatableArray<ServerPart> Parts, Documentation Documentation)
{
    /// <summary>Each once, those without a default first.</summary>
    public IEnumerable<ServerVariableModel> Variables => Parts
        .Select(p => p.Variable)
        .OfType<ServerVariableModel>()
        .Distinct()
        .OrderBy(v => v.Default is null ? 0 : 1);
}
