namespace BizKitHub.Generator.Parse.Grammar;

/// <summary>What the OpenAPI specification lets stand at a place of a document. A closed hierarchy.</summary>
internal abstract class Shape
{
    /// <summary>Anything: examples, defaults, extensions. References inside are data.</summary>
    public static Shape Any { get; } = new AnyShape();

    public static Shape Text { get; } = new TextShape([]);

    /// <summary>Text that <see cref="Uri"/> accepts; Microsoft.OpenApi throws on the rest.</summary>
    public static Shape Url { get; } = new UrlShape();

    public static Shape Flag { get; } = new FlagShape();

    /// <summary>How many: a whole number that is not negative.</summary>
    public static Shape Count { get; } = new CountShape();

    public static Shape Number { get; } = new NumberShape(isFactor: false);

    /// <summary>A number above zero that <see cref="decimal"/> can hold.</summary>
    public static Shape Factor { get; } = new NumberShape(isFactor: true);

    /// <summary>A number; in older dialects a flag that says how another number is meant.</summary>
    public static Shape NumberOrFlag { get; } = new NumberOrFlagShape();

    /// <summary>The <c>type</c> of a schema: a name or a list of names.</summary>
    public static Shape TypeNames { get; } = new TypeNamesShape();

    public static Shape Choice(params string[] choices) => new TextShape(choices);

    public static Shape List(Shape item) => new ListShape(item);

    public static Shape Map(Shape item) => new MapShape(item);

    public static Shape FlagOr(ObjectShape other) => new FlagOrShape(other);

    /// <summary>As in "`maxLength` must be …".</summary>
    public abstract string Expectation { get; }
}

internal sealed class AnyShape : Shape
{
    public override string Expectation => "anything";
}

/// <param name="choices">The only texts that may stand here; empty when every text may.</param>
internal sealed class TextShape(IReadOnlyList<string> choices) : Shape
{
    public IReadOnlyList<string> Choices { get; } = choices;

    public override string Expectation => Choices.Count == 0
        ? "text"
        : "one of " + string.Join(", ", Choices.Select(c => "'" + c + "'"));
}

internal sealed class UrlShape : Shape
{
    public override string Expectation => "a URL";
}

internal sealed class FlagShape : Shape
{
    public override string Expectation => "true or false";
}

internal sealed class CountShape : Shape
{
    public override string Expectation => "a whole number from 0 on";
}

internal sealed class NumberShape(bool isFactor) : Shape
{
    public bool IsFactor { get; } = isFactor;

    public override string Expectation => IsFactor ? "a number above 0" : "a number";
}

internal sealed class NumberOrFlagShape : Shape
{
    public override string Expectation => "a number";
}

internal sealed class TypeNamesShape : Shape
{
    public override string Expectation => "one of 'string', 'number', 'integer', 'boolean', 'array', 'object', 'null', or a list of them";
}

internal sealed class ListShape(Shape item) : Shape
{
    public Shape Item { get; } = item;

    public override string Expectation => "a list";
}

/// <summary>A mapping whose keys the author chooses.</summary>
internal sealed class MapShape(Shape item) : Shape
{
    public Shape Item { get; } = item;

    public override string Expectation => "a mapping";
}

/// <summary><c>additionalProperties</c> and its like.</summary>
internal sealed class FlagOrShape(ObjectShape other) : Shape
{
    public ObjectShape Other { get; } = other;

    public override string Expectation => "a schema, true or false";
}
