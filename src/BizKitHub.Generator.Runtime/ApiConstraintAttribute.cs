namespace BizKitHub.Generator.Runtime;

/// <summary>
/// Says what the contract allows here: all of it on parameters and on <see cref="Optional{T}"/>, which the framework's
/// attributes cannot look into; elsewhere only what the framework has no attribute for. Analyzers read it; the client
/// checks the same by code of its own.
/// </summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property, AllowMultiple = true)]
public sealed class ApiConstraintAttribute : global::System.Attribute
{
    /// <summary>Whether this is said of each item of the list, or value of the map, and not of the whole.</summary>
    public bool OfItems { get; set; }

    /// <summary>The regular expression that the whole text matches.</summary>
    public string? Pattern { get; set; }

    /// <summary>The fewest characters.</summary>
    public int MinLength { get; set; }

    /// <summary>The most characters.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>The lowest number.</summary>
    public double Minimum { get; set; } = double.MinValue;

    /// <summary>Whether the number must be above <see cref="Minimum"/>.</summary>
    public bool MinimumIsExclusive { get; set; }

    /// <summary>The highest number.</summary>
    public double Maximum { get; set; } = double.MaxValue;

    /// <summary>Whether the number must be below <see cref="Maximum"/>.</summary>
    public bool MaximumIsExclusive { get; set; }

    /// <summary>What the number is a multiple of; 0 when that does not matter.</summary>
    public double MultipleOf { get; set; }

    /// <summary>The fewest items of a list.</summary>
    public int MinItems { get; set; }

    /// <summary>The most items of a list.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Whether no two items of a list may be equal.</summary>
    public bool UniqueItems { get; set; }

    /// <summary>The form of the text: <c>email</c>, <c>ipv4</c>, <c>ipv6</c>, <c>hostname</c> or <c>ip-or-localhost</c>.</summary>
    public string? Format { get; set; }
}
