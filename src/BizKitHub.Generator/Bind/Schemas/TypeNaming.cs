using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Gives each declared type its C# name. Components and the bodies of operations bring theirs along. Everything else is
/// called after its property, qualified by what its uses have in common: the method, the group, or nothing. So the order
/// of the document does not matter, and a schema written out in place is called what a good component would be called.
/// </summary>
internal sealed class TypeNaming(NameScope scope, ProblemLog problems)
{
    private readonly Dictionary<DeclaredDraft, Identifier> _names = [];

    public Identifier this[DeclaredDraft draft] => _names[draft];

    public void Assign(IReadOnlyList<DeclaredDraft> drafts, CancellationToken cancellation)
    {
        foreach (DeclaredDraft draft in drafts.Where(d => d.FixedName is not null))
        {
            Take(draft, Words.Pascal(draft.FixedName!));
        }

        IReadOnlyList<DeclaredDraft> open = [.. drafts.Where(d => d.FixedName is null)];
        foreach (Func<TypeUses, Identifier> candidate in Candidates())
        {
            open = AssignUnique(open, candidate, cancellation);
        }

        foreach (DeclaredDraft draft in open)
        {
            Take(draft, new TypeUses(draft.Uses).InFull());
        }
    }

    /// <summary>From the shortest name to the longest.</summary>
    private static IEnumerable<Func<TypeUses, Identifier>> Candidates() =>
        [uses => uses.Qualified(), uses => uses.QualifiedWithRole(), uses => uses.InFull()];

    /// <summary>A name that two types would want goes to neither: who comes first must not matter.</summary>
    private List<DeclaredDraft> AssignUnique(IReadOnlyList<DeclaredDraft> drafts, Func<TypeUses, Identifier> candidate, CancellationToken cancellation)
    {
        var left = new List<DeclaredDraft>();
        foreach (IGrouping<Identifier, DeclaredDraft> rivals in drafts.GroupBy(d => Candidate(d, candidate, cancellation)))
        {
            DeclaredDraft[] all = [.. rivals];
            if (all.Length == 1 && scope.IsFree(rivals.Key))
            {
                Take(all[0], rivals.Key);
            }
            else
            {
                left.AddRange(all);
            }
        }

        return left;
    }

    private static Identifier Candidate(DeclaredDraft draft, Func<TypeUses, Identifier> candidate, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return candidate(new TypeUses(draft.Uses));
    }

    private void Take(DeclaredDraft draft, Identifier wanted)
    {
        // An open enum has a member that C# does not let it be called after.
        bool isOwnMember = draft is EnumDraft && ReservedNames.EnumMembers.Contains(wanted.Text);
        _names[draft] = scope.Take(isOwnMember ? new(wanted.Text + "Model") : wanted, "Model", out bool isRenamed);
        if (isRenamed)
        {
            problems.Renamed(draft.Pointer, draft.FixedName ?? wanted.Text, _names[draft].Text);
        }
    }
}
