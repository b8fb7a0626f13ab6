using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

/// <summary>A template within a line. Its holes take what is known to be C#, and no text.</summary>
[InterpolatedStringHandler]
internal readonly struct CodeExpression
{
    private readonly StringBuilder _text;

    public CodeExpression(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(Code code) => _text.Append(code.Text);

    public void AppendFormatted(Identifier identifier) => _text.Append(CSharpText.Name(identifier).Text);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public string ToText() => _text.ToString();
}
