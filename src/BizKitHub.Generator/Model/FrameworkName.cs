namespace BizKitHub.Generator.Model;

/// <summary>A type of the framework that emitted files name without its namespace, which they import.</summary>
/// <param name="Namespace">Where it is.</param>
/// <param name="Name">As the code spells it: that of an attribute without its ending.</param>
/// <param name="IsAttribute">Whether it is an attribute.</param>
internal sealed record FrameworkName(string Namespace, string Name, bool IsAttribute = false)
{
    public static readonly FrameworkName ReadOnlyMemory = new("System", "ReadOnlyMemory");
    public static readonly FrameworkName DateTimeOffset = new("System", "DateTimeOffset");
    public static readonly FrameworkName DateOnly = new("System", "DateOnly");
    public static readonly FrameworkName TimeOnly = new("System", "TimeOnly");
    public static readonly FrameworkName DateTime = new("System", "DateTime");
    public static readonly FrameworkName TimeSpan = new("System", "TimeSpan");
    public static readonly FrameworkName Guid = new("System", "Guid");
    public static readonly FrameworkName Uri = new("System", "Uri");
    public static readonly FrameworkName Obsolete = new("System", "Obsolete", IsAttribute: true);
    public static readonly FrameworkName GeneratedCode = new("System.CodeDom.Compiler", "GeneratedCode", IsAttribute: true);
    public static readonly FrameworkName IAsyncEnumerable = new("System.Collections.Generic", "IAsyncEnumerable");
    public static readonly FrameworkName IReadOnlyList = new("System.Collections.Generic", "IReadOnlyList");
    public static readonly FrameworkName IReadOnlyDictionary = new("System.Collections.Generic", "IReadOnlyDictionary");
    public static readonly FrameworkName EmailAddress = new("System.ComponentModel.DataAnnotations", "EmailAddress", IsAttribute: true);
    public static readonly FrameworkName Range = new("System.ComponentModel.DataAnnotations", "Range", IsAttribute: true);
    public static readonly FrameworkName RegularExpression = new("System.ComponentModel.DataAnnotations", "RegularExpression", IsAttribute: true);
    public static readonly FrameworkName StringLength = new("System.ComponentModel.DataAnnotations", "StringLength", IsAttribute: true);
    public static readonly FrameworkName JsonElement = new("System.Text.Json", "JsonElement");
    public static readonly FrameworkName JsonTokenType = new("System.Text.Json", "JsonTokenType");
    public static readonly FrameworkName Utf8JsonReader = new("System.Text.Json", "Utf8JsonReader");
    public static readonly FrameworkName Utf8JsonWriter = new("System.Text.Json", "Utf8JsonWriter");
    public static readonly FrameworkName JsonConverter = new("System.Text.Json.Serialization", "JsonConverter", IsAttribute: true);
    public static readonly FrameworkName JsonPropertyName = new("System.Text.Json.Serialization", "JsonPropertyName", IsAttribute: true);
    public static readonly FrameworkName CancellationToken = new("System.Threading", "CancellationToken");
    public static readonly FrameworkName Task = new("System.Threading.Tasks", "Task");

    public static IReadOnlyList<FrameworkName> All { get; } =
    [
        ReadOnlyMemory, DateTimeOffset, DateOnly, TimeOnly, DateTime, TimeSpan, Guid, Uri, Obsolete,
        GeneratedCode,
        IAsyncEnumerable, IReadOnlyList, IReadOnlyDictionary,
        EmailAddress, Range, RegularExpression, StringLength,
        JsonElement, JsonTokenType, Utf8JsonReader, Utf8JsonWriter,
        JsonConverter, JsonPropertyName,
        CancellationToken, Task,
    ];

    /// <summary>What the imports are.</summary>
    public static IReadOnlyList<string> Namespaces { get; } = [.. All.Select(n => n.Namespace).Distinct(StringComparer.Ordinal)];

    /// <summary>The names that a type may have and then hide this one.</summary>
    public IEnumerable<string> HidingNames => IsAttribute ? [Name, Name + "Attribute"] : [Name];

    /// <summary>Those among some names that hide a type of the framework, in an order of their own.</summary>
    public static EquatableArray<string> Hiding(IEnumerable<string> names)
    {
        var all = new HashSet<string>(names, StringComparer.Ordinal);
        return All.SelectMany(n => n.HidingNames).Where(all.Contains).ToEquatableArray();
    }
}
