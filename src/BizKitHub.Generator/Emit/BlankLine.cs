namespace BizKitHub.Generator.Emit;

/// <summary>An empty line that is there or not.</summary>
internal static class BlankLine
{
    public static Part When(bool isWanted) => code =>
    {
        if (isWanted)
        {
            code.WriteBlankLine();
        }
    };
}
