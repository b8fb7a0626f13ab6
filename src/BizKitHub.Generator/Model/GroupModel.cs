namespace BizKitHub.Generator.Model;

/// <summary>The operations that share a tag: one interface and one class.</summary>
/// <param name="Name">The property of the client, for example <c>Customer</c>.</param>
/// <param name="Class">The class behind it, for example <c>CustomerClient</c>; the interface has an <c>I</c> before it.</param>
/// <param name="Documentation">What the document says of the tag.</param>
/// <param name="Operations">In document order.</param>
internal sealed record GroupModel(Identifier Name, Identifier Class, Documentation Documentation, EquatableArray<OperationModel> Operations)
{
    public Identifier Interface => new("I" + Class.Text);

    /// <summary>The class of the methods that walk through pages, which is there where there are such methods.</summary>
    public Identifier PagingClass => PagingClassOf(Class);

    public static Identifier PagingClassOf(Identifier groupClass) => new(groupClass.Text + "Paging");
}
