namespace BizKitHub.Generator.Model;

/// <summary>An option for the address of operations that have a server of their own.</summary>
/// <param name="Name">The property, for example <c>UploadBaseAddress</c>.</param>
/// <param name="Address">An absolute address, or one relative to the client's base address.</param>
/// <param name="IsRelative">Which of the two it is.</param>
/// <param name="Documentation">What the document says of the server.</param>
internal sealed record AddressModel(Identifier Name, string Address, bool IsRelative, Documentation Documentation);
