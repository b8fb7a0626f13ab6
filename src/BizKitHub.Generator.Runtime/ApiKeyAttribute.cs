namespace BizKitHub.Generator.Runtime;

/// <summary>Marks the parameter or property that takes the API key, and says how a key looks.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property)]
public sealed class ApiKeyAttribute : global::System.Attribute
{
    /// <summary>The regular expression that a key matches; <see langword="null"/> when any text may be a key.</summary>
    public string? Pattern { get; set; }

    /// <summary>The fewest characters of a key; 0 when there is no such limit.</summary>
    public int MinLength { get; set; }

    /// <summary>The most characters of a key; 0 when there is no such limit.</summary>
    public int MaxLength { get; set; }

    /// <summary>The key that the documentation shows as an example. The server refuses it.</summary>
    public string? Sample { get; set; }
}
