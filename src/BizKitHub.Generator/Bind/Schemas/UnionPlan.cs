using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// Finds what tells the branches of a union apart, from the surest to the vaguest: the document's own discriminator, the
/// JSON type, constants, properties that only one branch requires, disjoint lists of values. Where all of that fails, the
/// branches are tried one after another, and the union is ambiguous.
/// </summary>
internal sealed class UnionPlan
{
    private static readonly JsonKinds[] EachKind = [JsonKinds.String, JsonKinds.Number, JsonKinds.Boolean, JsonKinds.Array, JsonKinds.Object];

    /// <summary>Lists of lists are compared down to here.</summary>
    private const int DeepestList = 8;

    private readonly IReadOnlyList<UnionBranch> _branches;
    private readonly DiscriminatorMap? _discriminator;
    private readonly CaseMark?[] _marks;

    private UnionPlan(IReadOnlyList<UnionBranch> branches, DiscriminatorMap? discriminator)
    {
        _branches = branches;
        _discriminator = discriminator;
        _marks = new CaseMark?[branches.Count];
        Choice = ChooseByKind();
    }

    public UnionChoice Choice { get; }

    /// <summary>Whether some values fit several branches, as far as can be seen.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>What tells each branch from the others; null where its JSON type alone does, or nothing.</summary>
    public IReadOnlyList<CaseMark?> Marks => _marks;

    /// <param name="branches">At least one.</param>
    /// <param name="discriminator">What the document says of the branches; null when it says nothing.</param>
    public static UnionPlan Of(IReadOnlyList<UnionBranch> branches, DiscriminatorMap? discriminator) => new(branches, discriminator);

    private UnionChoice ChooseByKind()
    {
        int[] all = [.. Enumerable.Range(0, _branches.Count)];
        if (all.All(i => _branches[i].Kinds == JsonKinds.Object))
        {
            return ChooseAmongObjects(all);
        }

        var arms = new List<KindArm>();
        foreach (JsonKinds kind in EachKind)
        {
            int[] candidates = [.. all.Where(i => (_branches[i].Kinds & kind) != 0)];
            if (candidates.Length == 0)
            {
                continue;
            }

            UnionChoice choice = kind == JsonKinds.Object ? ChooseAmongObjects(candidates) : ChooseAmongOthers(kind, candidates);
            int same = arms.FindIndex(a => a.Choice == choice);
            if (same < 0)
            {
                arms.Add(new(kind, choice));
            }
            else
            {
                arms[same] = arms[same] with { Kinds = arms[same].Kinds | kind };
            }
        }

        return new KindChoice(arms.OrderBy(a => FirstOf(a.Choice)).ToEquatableArray());
    }

    /// <summary>The first case that a choice may lead to: cases are asked for in the order of the document where that is free.</summary>
    private static int FirstOf(UnionChoice? choice) => choice switch
    {
        CaseChoice one => one.Index,
        FitChoice fit => fit.Arms.Min(a => a.Index),
        KindChoice kinds => kinds.Arms.Min(a => FirstOf(a.Choice)),
        ConstantChoice constants => constants.Arms.Min(a => FirstOf(a.Choice)),
        MarkerChoice markers => markers.Arms.Min(a => a.Index),
        _ => int.MaxValue,
    };

    /// <summary>Lists whose items differ in type are told apart by reading them: where that can go two ways, they are empty.</summary>
    private UnionChoice ChooseAmongOthers(JsonKinds kind, int[] candidates)
    {
        if (candidates.Length == 1)
        {
            return new CaseChoice(candidates[0]);
        }

        bool isByItem = kind == JsonKinds.Array && candidates.All(i => candidates.All(j => i == j || HaveOtherItems(_branches[i].Site.Schema, _branches[j].Site.Schema, DeepestList)));
        return isByItem ? InOrder(candidates) : Fit(candidates);
    }

    private static bool HaveOtherItems(IOpenApiSchema left, IOpenApiSchema right, int depth)
    {
        IOpenApiSchema? leftItems = left.Target().Items;
        IOpenApiSchema? rightItems = right.Target().Items;
        if (leftItems is null || rightItems is null || depth == 0)
        {
            return false;
        }

        JsonKinds shared = SchemaKinds.Of(leftItems) & SchemaKinds.Of(rightItems);
        return shared == 0 || (shared == JsonKinds.Array && HaveOtherItems(leftItems, rightItems, depth - 1));
    }

    private UnionChoice ChooseAmongObjects(int[] candidates) => candidates.Length == 1
        ? new CaseChoice(candidates[0])
        : _discriminator is not null ? ChooseByDiscriminator(candidates, _discriminator) : ChooseByShape(candidates);

    private UnionChoice ChooseByDiscriminator(int[] candidates, DiscriminatorMap discriminator)
    {
        var seen = new HashSet<ConstantModel>();
        var arms = new List<ConstantArm>();
        var rest = new List<int>();
        // Values that a base lists for all its children say nothing of one of them.
        var own = new HashSet<ConstantModel>();
        bool hasOwn = candidates.All(i => discriminator.IsMapped(_branches[i]) || discriminator.OwnValuesOf(_branches[i]).All(own.Add));
        foreach (int candidate in candidates)
        {
            EquatableArray<ConstantModel> values = discriminator.ValuesOf(_branches[candidate], hasOwn).Where(seen.Add).ToEquatableArray();
            if (values.IsEmpty)
            {
                rest.Add(candidate);
                continue;
            }

            arms.Add(new(values, new CaseChoice(candidate)));
            _marks[candidate] = new(discriminator.PropertyName, values, IsDeclared: true);
        }

        if (arms.Count == 0 || !ConstantSplit.AreOfOneType(seen))
        {
            return ChooseByShape(candidates);
        }

        UnionChoice? otherwise = rest.Count > 0 ? ChooseByShape([.. rest]) : discriminator.DefaultOf(_branches) is { } known ? new CaseChoice(known) : null;
        return new ConstantChoice(discriminator.PropertyName, arms.ToEquatableArray(), otherwise);
    }

    /// <summary>From what separates all candidates to what separates some of them.</summary>
    private UnionChoice ChooseByShape(int[] candidates)
    {
        if (candidates.Length == 1)
        {
            return new CaseChoice(candidates[0]);
        }

        var constants = ConstantSplit.AllOf(_branches, candidates);
        var markers = MarkerSplit.Of(_branches, candidates);
        if (constants.Find(s => s is { IsComplete: true, IsSingle: true }) is { } surest)
        {
            return Choose(surest);
        }

        // A branch that only remains is the weaker reason.
        foreach (int rest in new[] { 0, 1 })
        {
            if (markers is { } marked && marked.Rest.Length <= rest)
            {
                return Choose(marked);
            }

            if (constants.Find(s => s.IsComplete && s.Rest.Length <= rest) is { } lists)
            {
                return Choose(lists);
            }
        }

        ConstantSplit? best = constants.OrderBy(s => s.LargestPart).FirstOrDefault();
        return best is not null ? Choose(best) : markers is not null ? Choose(markers) : Fit(candidates);
    }

    private ConstantChoice Choose(ConstantSplit split)
    {
        var arms = new List<ConstantArm>();
        foreach (ConstantPart part in split.Parts)
        {
            if (part.Candidates.Length == 1)
            {
                int only = part.Candidates[0];
                _marks[only] = new(split.PropertyName, ConstantSplit.ValuesOf(_branches[only], split.PropertyName).ToEquatableArray());
            }

            arms.Add(new(part.Values, ChooseByShape(part.Candidates)));
        }

        UnionChoice? otherwise = split.Rest.Length > 0 ? ChooseByShape(split.Rest)
            : split.Optional.Length == 1 ? new CaseChoice(split.Optional[0])
            : split.Optional.Length > 1 ? InOrder(split.Optional)
            : null;
        return new(split.PropertyName, arms.ToEquatableArray(), otherwise);
    }

    private MarkerChoice Choose(MarkerSplit split)
    {
        foreach (MarkerArm arm in split.Arms)
        {
            _marks[arm.Index] = new(arm.PropertyName, EquatableArray<ConstantModel>.Empty);
        }

        return new(split.Arms.ToEquatableArray(), split.Rest.Length > 0 ? ChooseByShape(split.Rest) : null);
    }

    private FitChoice Fit(int[] candidates)
    {
        IsAmbiguous = true;
        return InOrder(candidates);
    }

    /// <summary>Who demands most goes first: what demands nothing would take every value before it.</summary>
    private FitChoice InOrder(int[] candidates) =>
        new(candidates.OrderByDescending(i => Demands(_branches[i])).Select(i => new FitArm(i, NamesOf(_branches[i]))).ToEquatableArray());

    private static EquatableArray<string> NamesOf(UnionBranch branch)
    {
        bool isOpen = (branch.Kinds & JsonKinds.Object) == 0 || branch.Shapes.Any(s => s.Others.Count > 0 || s.Properties.Count == 0);
        return isOpen
            ? EquatableArray<string>.Empty
            : branch.Shapes.SelectMany(s => s.Properties).Select(p => p.Key).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private static int Demands(UnionBranch branch) =>
        (branch.Kinds & JsonKinds.Object) == 0 || branch.Shapes.Count == 0 ? 0 : branch.Shapes.Min(s => s.Required.Count);
}
