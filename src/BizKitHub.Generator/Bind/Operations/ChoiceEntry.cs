namespace BizKitHub.Generator.Bind.Operations;

/// <summary>One entry of a project's lists, and whether any operation of the document fits it.</summary>
internal sealed class ChoiceEntry(string message, Func<OperationSite, bool> fits)
{
    /// <summary>What to say when no operation fits.</summary>
    public string Message => message;

    public bool IsUsed { get; private set; }

    public bool Fits(OperationSite operation)
    {
        bool isFit = fits(operation);
        IsUsed |= isFit;
        return isFit;
    }
}
