namespace BizKitHub.Generator.Model;

/// <summary>What stands for "there are more pages".</summary>
internal enum MoreSign
{
    True,
    False,

    /// <summary>Anything but null.</summary>
    Presence,
}
