using System.Text;

namespace BizKitHub.Generator.Emit;

/// <summary>Lists that are too long for a line.</summary>
internal static class Wrapped
{
    private const int Width = 110;

    /// <summary>Items with commas between them, on as many lines as it takes.</summary>
    public static Code List(IEnumerable<Code> items)
    {
        var text = new StringBuilder();
        int column = 0;
        foreach (Code item in items)
        {
            if (text.Length > 0)
            {
                bool isFull = column + item.Text.Length > Width;
                text.Append(isFull ? ",\n    " : ", ");
                column = isFull ? 0 : column;
            }

            text.Append(item.Text);
            column += item.Text.Length + 2;
        }

        return Code.Trusted(text.ToString());
    }
}
