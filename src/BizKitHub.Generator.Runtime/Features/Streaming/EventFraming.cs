namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers;
using global::System.Buffers.Text;
using global::System.Text;
using global::System.Text.Encodings.Web;
using global::System.Text.Json;

/// <summary>
/// Server-sent events as the HTML standard parses them: lines end with CR, LF or both, a colon starts a comment, several
/// lines of data are one text, and an event without data, or without the empty line at its end, is none.
/// </summary>
internal sealed class EventFraming : ItemFraming
{
    private const int FirstCapacity = 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ApiStreamFormat _format;
    private readonly PooledBuffer _line;
    private readonly PooledBuffer _data;
    private readonly PooledBuffer _fields;
    private readonly Utf8JsonWriter _writer;
    private string? _event;
    private string? _id;
    private long? _retry;
    private bool _hasData;
    private bool _isTaken;
    private bool _isOver;
    private bool _isAfterReturn;
    private bool _isAfterFirstLine;

    public EventFraming(ArrayPool<byte> pool, ApiStreamFormat format)
    {
        _format = format;
        _line = new PooledBuffer(pool, FirstCapacity);
        _data = new PooledBuffer(pool, FirstCapacity);
        _fields = new PooledBuffer(pool, FirstCapacity);
        _writer = new Utf8JsonWriter(_fields, Options);
    }

    public override ReadOnlyMemory<byte> Item => _format == ApiStreamFormat.Events ? _data.Written : _fields.Written;

    public override bool IsTooLong => (long)_line.Length + _data.Length > LongestItem;

    public override bool IsOver => _isOver;

    public override bool TryTake(ref ReadOnlyMemory<byte> bytes)
    {
        if (_isTaken)
        {
            Forget();
        }

        while (!bytes.IsEmpty && !IsTooLong && !_isOver)
        {
            if (TryEndLine(ref bytes) && TakeLine())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An event ends with an empty line; what has none was cut off.</summary>
    public override bool TryTakeLast() => false;

    public override void Dispose()
    {
        _line.Dispose();
        _data.Dispose();
        _fields.Dispose();
        _writer.Dispose();
    }

    /// <summary>Uses up bytes to the end of the line. False when the line goes on after them.</summary>
    private bool TryEndLine(ref ReadOnlyMemory<byte> bytes)
    {
        if (_isAfterReturn && bytes.Span[0] == '\n')
        {
            bytes = bytes[1..];
            _isAfterReturn = false;
            return false;
        }

        _isAfterReturn = false;
        int end = bytes.Span.IndexOfAny((byte)'\r', (byte)'\n');
        _line.Write(end < 0 ? bytes.Span : bytes.Span[..end]);
        _isAfterReturn = end >= 0 && bytes.Span[end] == '\r';
        bytes = end < 0 ? default : bytes[(end + 1)..];
        return end >= 0;
    }

    /// <summary>Takes in a line. True when an event is whole with it.</summary>
    private bool TakeLine()
    {
        ReadOnlySpan<byte> line = _line.Written.Span;
        if (!_isAfterFirstLine && line.StartsWith("\uFEFF"u8))
        {
            line = line["\uFEFF"u8.Length..];
        }

        _isAfterFirstLine = true;
        bool isEnd = line.IsEmpty;
        if (!isEnd)
        {
            int colon = line.IndexOf((byte)':');
            ReadOnlySpan<byte> value = colon < 0 ? default : line[(colon + 1)..];
            TakeField(colon < 0 ? line : line[..colon], value.StartsWith(" "u8) ? value[1..] : value);
        }

        _line.Clear();
        return isEnd && Dispatch();
    }

    private void TakeField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("data"u8))
        {
            if (_hasData)
            {
                _data.Write("\n"u8);
            }

            _hasData = true;
            _data.Write(value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            _event = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            _id = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8) && Utf8Parser.TryParse(value, out long retry, out int length) && length == value.Length && value[0] is >= (byte)'0' and <= (byte)'9')
        {
            _retry = retry;
        }
    }

    private bool Dispatch()
    {
        if (!_hasData)
        {
            Forget();
            return false;
        }

        if (_format != ApiStreamFormat.EventTexts && _data.Written.Span.SequenceEqual("[DONE]"u8))
        {
            // What OpenAI ends its streams with, and many after it.
            _isOver = true;
            return false;
        }

        if (_format == ApiStreamFormat.EventTexts)
        {
            _writer.WriteStringValue(Encoding.UTF8.GetString(_data.Written.Span));
            _writer.Flush();
        }
        else if (_format != ApiStreamFormat.Events)
        {
            WriteFields();
        }

        return _isTaken = true;
    }

    private void WriteFields()
    {
        _writer.WriteStartObject();
        if (_event is not null)
        {
            _writer.WriteString("event"u8, _event);
        }

        if (_id is not null)
        {
            _writer.WriteString("id"u8, _id);
        }

        if (_retry is { } retry)
        {
            _writer.WriteNumber("retry"u8, retry);
        }

        _writer.WritePropertyName("data"u8);
        if (_format == ApiStreamFormat.EventFieldsWithJson && IsJson(_data.Written.Span))
        {
            _writer.WriteRawValue(_data.Written.Span, skipInputValidation: true);
        }
        else
        {
            _writer.WriteStringValue(Encoding.UTF8.GetString(_data.Written.Span));
        }

        _writer.WriteEndObject();
        _writer.Flush();
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Forget()
    {
        _data.Clear();
        _fields.Clear();
        _writer.Reset();
        _event = null;
        _id = null;
        _retry = null;
        _hasData = false;
        _isTaken = false;
    }
}
