namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>A file to send. It is no JSON value, so only bodies hold one.</summary>
internal sealed class FileDraft : Draft;
