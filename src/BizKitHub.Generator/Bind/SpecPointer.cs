namespace BizKitHub.Generator.Bind;

/// <summary>A JSON pointer (RFC 6901) that grows while a document is walked, and becomes text only when somebody asks.</summary>
internal sealed class SpecPointer
{
    private readonly SpecPointer? _parent;
    private readonly string _token;

    private SpecPointer(SpecPointer? parent, string token)
    {
        _parent = parent;
        _token = token;
    }

    public static SpecPointer Root { get; } = new(parent: null, "");

    public SpecPointer this[string token] => new(this, token);

    public SpecPointer this[int index] => new(this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => _parent is null
        ? "#"
        : _parent + "/" + _token.Replace("~", "~0").Replace("/", "~1");
}
