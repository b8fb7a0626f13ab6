using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Operations;

/// <summary>The groups of a document: tags that mean the same (<c>post-feedback</c>, <c>postFeedback</c>) are one.</summary>
internal sealed class GroupNames(OperationNaming naming, ClientIdentity identity)
{
    private readonly Dictionary<string, Identifier> _byWords = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each group has a file, and names of files that differ in case only are one name.</summary>
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameScope _members = new([.. ReservedNames.ClientMembers, identity.Name.Text, identity.View.Text]);

    public Identifier Group(OperationSite operation)
    {
        Identifier wanted = naming.Group(operation);
        if (!_byWords.TryGetValue(wanted.Text, out Identifier? group))
        {
            group = _members.Take(wanted, "Group", out _);
            while (!_files.Add(group.Text))
            {
                group = _members.Take(group, "Group", out _);
            }

            _byWords.Add(wanted.Text, group);
        }

        return group;
    }
}
