using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BizKitHub.Generator.Parse.Reading;

/// <summary>
/// Reads YAML into a tree: anchors and merge keys are resolved, tags of applications are passed over. Of several
/// documents in a text it reads the first.
/// </summary>
internal sealed class YamlTreeReader
{
    /// <summary>Looking at the token costs more than an event.</summary>
    private const int EventsBetweenCancellationChecks = 1024;

    private readonly string _text;
    private readonly int _start;
    private readonly RepairLog _log;
    private readonly CancellationToken _cancellation;
    private readonly TreeBuilder _builder;
    private readonly YamlScalar _scalars = new();

    /// <summary>What an anchor names. Until a mapping or list is finished, it is not in here.</summary>
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, string> _openAnchors = [];
    private int _lastEnd;

    /// <param name="text">The whole document.</param>
    /// <param name="start">Where the document begins in it, behind a byte order mark.</param>
    /// <param name="limits">What is too much.</param>
    /// <param name="log">Told of duplicate keys and of further documents.</param>
    /// <param name="cancellation">Stops reading.</param>
    public YamlTreeReader(string text, int start, ParseLimits limits, RepairLog log, CancellationToken cancellation)
    {
        _text = text;
        _start = start;
        _log = log;
        _cancellation = cancellation;
        _builder = new TreeBuilder(text.Length, limits, log);
    }

    public SourceTree? Read(out ReadFailure? failure)
    {
        using var reader = new StringReader(_start == 0 ? _text : _text.Substring(_start));
        var scanner = new Scanner(reader, skipComments: true);
        try
        {
            failure = YamlFailures.ControlCharacter(_text, _start) ?? ReadDocument(new Parser(scanner));
        }
        catch (YamlException exception)
        {
            failure = YamlFailures.Explain(exception.Message, Span(exception.Start, exception.End), _text, _lastEnd);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The scanner does not foresee every breach: an unclosed '[' in front of 'key: value' is one.
            failure = YamlFailures.Explain(message: "", new TextSpan(Clamp(scanner.CurrentPosition), 0), _text, _lastEnd);
        }

        return failure is null ? _builder.ToTree() : null;
    }

    private ReadFailure? ReadDocument(Parser parser)
    {
        bool isFinished = false;
        for (int count = 0; parser.MoveNext(); count++)
        {
            if (count % EventsBetweenCancellationChecks == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            ParsingEvent current = parser.Current!;
            TextSpan span = Span(current.Start, current.End);
            if (current is DocumentStart && isFinished)
            {
                _log.Add("The file holds several YAML documents; only the first one is read", span);
                return null;
            }

            isFinished |= current is DocumentEnd;
            if (!Accept(current, span, out ReadFailure? failure))
            {
                return failure;
            }
        }

        return null;
    }

    private bool Accept(ParsingEvent current, TextSpan span, out ReadFailure? failure) => current switch
    {
        Scalar or AnchorAlias when _builder.ExpectsKey => AcceptKey(current, span, out failure),
        MappingStart or SequenceStart when _builder.ExpectsKey => Refuse(span, "A key must be a single value; a mapping or a list is none", out failure),
        AnchorAlias alias => AcceptAlias(alias, span, out failure),
        Scalar scalar => AcceptScalar(scalar, span, out failure),
        MappingStart start => Begin(new JsonObject(), start, span, out failure),
        SequenceStart start => Begin(new JsonArray(), start, span, out failure),
        MappingEnd or SequenceEnd => End(span, out failure),
        _ => Done(isDone: true, out failure),
    };

    private bool AcceptKey(ParsingEvent current, TextSpan span, out ReadFailure? failure)
    {
        if (current is AnchorAlias alias)
        {
            if (!_anchors.TryGetValue(alias.Value.Value, out JsonNode? target) || target is not JsonValue value)
            {
                return Refuse(span, $"The alias '*{alias.Value}' cannot be a key: no single value bears this anchor", out failure);
            }

            return Done(_builder.Key(value.ToString(), span, isMerge: false), out failure);
        }

        var scalar = (Scalar)current;
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = JsonValue.Create(scalar.Value);
        }

        _lastEnd = span.End;
        return Done(_builder.Key(scalar.Value, span, isMerge: scalar is { Style: ScalarStyle.Plain, Value: "<<" }), out failure);
    }

    private bool AcceptAlias(AnchorAlias alias, TextSpan span, out ReadFailure? failure)
    {
        string name = alias.Value.Value;
        _lastEnd = span.End;
        if (_anchors.TryGetValue(name, out JsonNode? target))
        {
            return Done(_builder.Repeat(target, span), out failure);
        }

        return _openAnchors.ContainsValue(name)
            ? Refuse(span, $"The alias '*{name}' stands inside the value that it repeats", out failure)
            : Refuse(span, $"The alias '*{name}' has no anchor: '&{name}' stands nowhere above", out failure);
    }

    private bool AcceptScalar(Scalar scalar, TextSpan span, out ReadFailure? failure)
    {
        JsonNode? value = _scalars.Resolve(scalar);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = value;
        }

        TextSpan written = WithoutTrailingSpace(span);
        _lastEnd = written.End;
        return Done(_builder.Value(value, written), out failure);
    }

    private bool Begin(JsonNode container, NodeEvent start, TextSpan span, out ReadFailure? failure)
    {
        if (!start.Anchor.IsEmpty)
        {
            _openAnchors.Add(container, start.Anchor.Value);
            _anchors.Remove(start.Anchor.Value);
        }

        return Done(_builder.Begin(container, span.Start), out failure);
    }

    private bool End(TextSpan span, out ReadFailure? failure)
    {
        JsonNode container = _builder.Innermost!;

        // A block has no last character of its own: it ends with its last child.
        _lastEnd = IsClosingBracket(span.Start) ? span.Start + 1 : _lastEnd;
        bool isDone = _builder.End(_lastEnd);
        if (_openAnchors.TryGetValue(container, out string? name))
        {
            _openAnchors.Remove(container);
            _anchors[name] = container;
        }

        return Done(isDone, out failure);
    }

    private bool IsClosingBracket(int position) => position < _text.Length && _text[position] is ']' or '}';

    private bool Done(bool isDone, out ReadFailure? failure)
    {
        failure = _builder.Failure;
        return isDone;
    }

    private static bool Refuse(TextSpan span, string message, out ReadFailure? failure)
    {
        failure = new ReadFailure(span, message);
        return false;
    }

    /// <summary>A block scalar's token reaches to the next line that is not empty.</summary>
    private TextSpan WithoutTrailingSpace(TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    private TextSpan Span(Mark start, Mark end)
    {
        int first = Clamp(start);
        return TextSpan.FromBounds(first, Math.Max(first, Clamp(end)));
    }

    private int Clamp(Mark mark) => (int)Math.Min(_text.Length, mark.Index + _start);
}
