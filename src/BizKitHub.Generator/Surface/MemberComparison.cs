namespace BizKitHub.Generator.Surface;

/// <summary>What a change of a property means to those who set it, and to those who read it.</summary>
internal static class MemberComparison
{
    private static readonly HashSet<string> ValueTypes = new(StringComparer.Ordinal)
    {
        "bool", "int", "long", "decimal", "double", "float", "bytes", "DateTimeOffset", "DateOnly", "TimeOnly", "Guid", "JsonElement",
    };

    /// <returns>What breaks them; null when nothing does.</returns>
    public static string? Break(MemberEntry old, MemberEntry current, DeclarationEntry owner, SurfaceFile surface) =>
        (owner.IsSent ? BreakOfSetting(old, current) : null)
        ?? (owner.IsReceived ? BreakOfReading(old, current, surface) : null);

    public static bool IsValueType(string type, SurfaceFile surface) => ValueTypes.Contains(type)
        || (surface.Entries.TryGetValue(type, out SurfaceEntry? entry) && entry.Detail.EndsWith(" enum", StringComparison.Ordinal));

    private static string? BreakOfSetting(MemberEntry old, MemberEntry current) => (old, current) switch
    {
        ({ IsRequired: false }, { IsRequired: true }) => $"{current.Name} is required now",
        ({ IsConstant: false }, { IsConstant: true }) => $"{current.Name} has one value now, and cannot be set",
        ({ IsConstant: true }, _) => null,
        _ when HaveOtherTypes(old, current) => Retyped(old, current),
        ({ IsRequired: true, IsNullable: true }, { IsRequired: true, IsNullable: false }) => $"{current.Name} may not be null any more",
        _ => null,
    };

    private static string? BreakOfReading(MemberEntry old, MemberEntry current, SurfaceFile surface)
    {
        bool isLessSure = !old.IsNullable && current.IsNullable;
        bool isNoLongerNullable = old.IsNullable && !current.IsNullable && IsValueType(current.PlainType, surface);
        return HaveOtherTypes(old, current) || isLessSure || isNoLongerNullable ? Retyped(old, current) : null;
    }

    private static bool HaveOtherTypes(MemberEntry old, MemberEntry current) => old.PlainType != current.PlainType;

    private static string Retyped(MemberEntry old, MemberEntry current) => $"{current.Name} is {current.Type} now, and was {old.Type}";
}
