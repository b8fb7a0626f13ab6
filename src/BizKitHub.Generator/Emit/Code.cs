namespace BizKitHub.Generator.Emit;

/// <summary>
/// Text that is known to be C#. It comes from a template of ours or through a door of <see cref="CSharpText"/>, so text
/// of a document never is one: that is the whole defence against a document that tries to become code, and the compiler
/// enforces it, since templates accept nothing else.
/// </summary>
internal readonly record struct Code
{
    private readonly string? _text;

    private Code(string text) => _text = text;

    public static Code Empty => default;

    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A piece of C# with holes that are themselves C#.</summary>
    public static Code Of(CodeExpression expression) => new(expression.ToText());

    /// <summary>Only for <see cref="CSharpText"/>, which has made the text safe.</summary>
    public static Code Trusted(string text) => new(text);

    public static Code Join(string separator, IEnumerable<Code> items) => new(string.Join(separator, items.Select(i => i.Text)));

    public override string ToString() => Text;
}
