namespace BizKitHub.Generator.Model;

/// <summary>
/// How the case of a JSON value is found: a tree of questions about the value, whose leaves are the cases by their place
/// in <see cref="UnionModel.Cases"/>.
/// </summary>
internal abstract record UnionChoice;
