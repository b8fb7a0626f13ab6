namespace BizKitHub.Generator.Surface;

/// <summary>A line of a surface, understood.</summary>
/// <param name="Line">Its place in the file, counted from zero.</param>
/// <param name="Name">What it is about, with what that belongs to: <c>client.Customer.CreateAsync</c>.</param>
/// <param name="Detail">What it says of that.</param>
internal abstract record SurfaceEntry(int Line, string Name, string Detail)
{
    /// <summary>What it belongs to; empty when it stands for itself.</summary>
    public string Owner => Name.Substring(0, Math.Max(0, Name.LastIndexOf('.')));

    /// <summary>The type that it is part of, with all that is nested in it.</summary>
    public string Root => Name.Split('.')[0];

    /// <summary>What no two lines of a surface have in common.</summary>
    public virtual string Key => Name;
}
