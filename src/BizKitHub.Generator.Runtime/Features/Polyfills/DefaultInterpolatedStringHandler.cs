namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Text;

/// <summary>Puts texts together.</summary>
internal readonly struct DefaultInterpolatedStringHandler
{
    private readonly StringBuilder _text;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider) => _text = new StringBuilder(literalLength);

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(char symbol) => _text.Append(symbol);

    public string ToStringAndClear() => _text.ToString();
}
