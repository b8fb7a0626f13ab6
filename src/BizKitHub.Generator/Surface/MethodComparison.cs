namespace BizKitHub.Generator.Surface;

/// <summary>What a change of a method means to those who call it. Required arguments may be passed by place, optional ones by name.</summary>
internal static class MethodComparison
{
    /// <returns>What breaks them; empty when nothing does.</returns>
    public static IEnumerable<string> Breaks(MethodEntry old, MethodEntry current, SurfaceFile surface)
    {
        List<string> breaks = [.. Parameters(old, current)];
        if (breaks.Count == 0 && !old.Parameters.Where(p => p.IsRequired).Select(p => p.Name).SequenceEqual(current.Parameters.Take(old.Parameters.Count(p => p.IsRequired)).Select(p => p.Name)))
        {
            breaks.Add($"{current.Name} takes its parameters in another order now: {string.Join(", ", current.Parameters.Select(p => p.Name))}");
        }

        if (!IsResultKept(old.Result, current.Result, surface))
        {
            breaks.Add($"{current.Name} returns {current.Result} now, and returned {old.Result}");
        }

        return breaks;
    }

    private static IEnumerable<string> Parameters(MethodEntry old, MethodEntry current)
    {
        Dictionary<string, SurfaceParameter> known = current.Parameters.ToDictionary(p => p.Name, StringComparer.Ordinal);
        List<SurfaceParameter> gone = [.. old.Parameters.Where(p => !known.ContainsKey(p.Name))];
        List<SurfaceParameter> added = [.. current.Parameters.Where(p => old.Parameters.All(o => o.Name != p.Name))];
        foreach (SurfaceParameter parameter in gone)
        {
            List<SurfaceParameter> fitting = [.. added.Where(p => p with { Name = parameter.Name } == parameter)];
            if (fitting.Count == 1 && gone.Count(p => p with { Name = "" } == parameter with { Name = "" }) == 1)
            {
                added.Remove(fitting[0]);
                yield return $"the parameter {parameter.Name} of {current.Name} is named {fitting[0].Name} now";
            }
            else
            {
                yield return $"the parameter {parameter.Name} of {current.Name} was removed";
            }
        }

        foreach (SurfaceParameter parameter in old.Parameters.Where(p => known.ContainsKey(p.Name)))
        {
            if (Break(parameter, known[parameter.Name], current.Name) is { } broken)
            {
                yield return broken;
            }
        }

        foreach (SurfaceParameter parameter in added.Where(p => p.IsRequired))
        {
            yield return $"the parameter {parameter.Name} of {current.Name} is new and required";
        }
    }

    private static string? Break(SurfaceParameter old, SurfaceParameter current, string method)
    {
        bool mayBeNoMoreNull = current.IsRequired && IsNullable(old.Type) && !IsNullable(current.Type);
        return Plain(old.Type) != Plain(current.Type) || mayBeNoMoreNull ? $"the parameter {old.Name} of {method} is {current.Type} now, and was {old.Type}"
            : current.IsRequired && !old.IsRequired ? $"the parameter {old.Name} of {method} is required now"
            : null;
    }

    /// <summary>Who waits for nothing may get something; who reckons with null may get a value that is no struct.</summary>
    private static bool IsResultKept(string old, string current, SurfaceFile surface) => old == current
        || old is MethodEntry.Nothing
        || (old == current + "?" && !MemberComparison.IsValueType(current, surface));

    private static bool IsNullable(string type) => type.EndsWith("?", StringComparison.Ordinal);

    private static string Plain(string type) => type.TrimEnd('?');
}
