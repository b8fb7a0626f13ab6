using System.Globalization;
using System.Runtime.CompilerServices;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Emit;

#pragma warning disable RS0030 // The compiler hands in our own literals; the holes take what is known to be C#.

/// <summary>A template of whole lines. Its holes take what is known to be C#, and no text.</summary>
[InterpolatedStringHandler]
internal readonly struct CodeTemplate
{
    private readonly CodeWriter _code;

    public CodeTemplate(int literalLength, int formattedCount, CodeWriter code) => _code = code;

    public void AppendLiteral(string text) => _code.Append(text);

    public void AppendFormatted(Code code) => _code.Fill(code.Text);

    public void AppendFormatted(Identifier identifier) => _code.Fill(CSharpText.Name(identifier).Text);

    public void AppendFormatted(int number) => _code.Fill(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Part part) => _code.Fill(part);
}
