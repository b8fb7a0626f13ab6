namespace BizKitHub.Generator.Surface;

/// <summary>
/// What became of the surface that a file says, and who feels it. A change is told once, at the thing that changed: not again
/// for what belongs to it, nor for the types that an operation took along.
/// </summary>
internal sealed class SurfaceComparison
{
    private readonly SurfaceFile _accepted;
    private readonly SurfaceFile _current;
    private readonly SurfaceRenames _renames = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<SurfaceChange> _breaking = [];

    private SurfaceComparison(SurfaceFile accepted, SurfaceFile current)
    {
        _accepted = accepted;
        _current = current;
    }

    /// <summary>What breaks callers, in the order of the accepted file.</summary>
    public IReadOnlyList<SurfaceChange> Breaking => [.. _breaking.OrderBy(c => c.Line)];

    /// <summary>What the contract has and the file does not, or says in another way than the file. Where nothing breaks, nobody but the file is behind.</summary>
    public IReadOnlyList<string> Unrecorded => [.. _current.Entries.Values
        .Where(e => !_accepted.Entries.TryGetValue(e.Key, out SurfaceEntry? old) || old.Detail != e.Detail)
        .Select(e => e.Name)
        .Distinct(StringComparer.Ordinal)];

    public static SurfaceComparison Of(string accepted, string current, CancellationToken cancellation)
    {
        var comparison = new SurfaceComparison(SurfaceFile.Read(accepted), SurfaceFile.Read(current));
        comparison.Run(cancellation);
        return comparison;
    }

    private void Run(CancellationToken cancellation)
    {
        var gone = new SurfaceTypes(_accepted, _current);
        var come = new SurfaceTypes(_current, _accepted);
        List<SurfaceEntry> removed = [.. _accepted.Entries.Values.Where(e => !_current.Entries.ContainsKey(e.Key))];
        List<SurfaceEntry> added = [.. _current.Entries.Values.Where(e => !_accepted.Entries.ContainsKey(e.Key))];
        _renames.Find(removed.Where(IsType), added.Where(IsType), gone.Shape, come.Shape);

        // A method that takes or gives what has a new name has one, too, whatever that is.
        _renames.Find(
            removed.Where(e => e is MethodEntry && WithNewNames(e.Detail) != e.Detail), added.Where(e => e is MethodEntry), e => WithNewNames(e.Detail), e => e.Detail, isTelling: true);
        _renames.Find(removed.Where(e => CanBeRenamed(e, _current)), added.Where(e => CanBeRenamed(e, _accepted)), gone.Shape, come.Shape);
        cancellation.ThrowIfCancellationRequested();

        _breaking.AddRange(_accepted.Unknown.Select(l => new SurfaceChange(l.Line, $"'{l.Text}' says nothing about the contract")));
        _told.UnionWith(gone.NeededBy(_accepted.Entries.Values.Where(e => !gone.Has(e.Root) && IsChanged(e))).Where(t => !_renames.Renamed.ContainsKey(t)));
        foreach (SurfaceEntry entry in _accepted.Entries.Values.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsTold(entry))
            {
                Compare(entry);
            }
        }

        HashSet<string> targets = new(_renames.Renamed.Values.Select(e => e.Name), StringComparer.Ordinal);
        foreach (MemberEntry member in added.OfType<MemberEntry>().Where(m => m.IsRequired && !targets.Contains(m.Name) && !IsTold(m)))
        {
            if (_accepted.Entries.TryGetValue(member.Owner, out SurfaceEntry? owner) && OwnerOf(member) is { IsSent: true })
            {
                _breaking.Add(new(owner.Line, $"{member.Name} is new and required"));
            }
        }
    }

    /// <summary>What is changed takes the types along that only it needed.</summary>
    private bool IsChanged(SurfaceEntry entry) => !_current.Entries.TryGetValue(entry.Key, out SurfaceEntry? now) || now.Detail != entry.Detail;

    private static bool IsType(SurfaceEntry entry) => entry is DeclarationEntry { IsType: true, Owner.Length: 0 };

    /// <summary>What belongs to something else has a new name only where that has its old one; the client has one name, whatever it is.</summary>
    private static bool CanBeRenamed(SurfaceEntry entry, SurfaceFile other) => entry switch
    {
        ErrorEntry or DeclarationEntry { IsClient: true } => false,
        MethodEntry or DeclarationEntry { IsType: false } => true,
        _ when IsType(entry) => true,
        _ => other.Entries.ContainsKey(entry.Owner),
    };

    private void Compare(SurfaceEntry old)
    {
        if (!_current.Entries.TryGetValue(old.Key, out SurfaceEntry? current))
        {
            Gone(old);
            return;
        }

        switch (old, current)
        {
            case (DeclarationEntry { Kind: var was }, DeclarationEntry { Kind: var kind }) when was == kind:
            case (ErrorEntry, ErrorEntry):
            case (ValueEntry, ValueEntry) when old.Detail == current.Detail:
                break;
            case (DeclarationEntry { Kind: var was }, DeclarationEntry { Kind: var kind }):
                Tell(old, $"{old.Name} is a {kind} now, and was a {was}");
                break;
            case (ValueEntry, ValueEntry):
                Tell(old, $"{old.Name} stands for {current.Detail} now, and stood for {old.Detail}");
                break;
            case (MemberEntry before, MemberEntry now) when OwnerOf(now) is { } owner:
                Tell(old, MemberComparison.Break(before with { Detail = WithNewNames(before.Detail) }, now, owner, _current));
                break;
            case (MethodEntry before, MethodEntry now):
                foreach (string change in MethodComparison.Breaks(WithNewNames(before), now, _current))
                {
                    Tell(old, change);
                }

                break;
            default:
                Tell(old, $"{old.Name} is something else now");
                break;
        }
    }

    private void Gone(SurfaceEntry old)
    {
        switch (old)
        {
            case DeclarationEntry { IsClient: true } when _current.Entries.Values.OfType<DeclarationEntry>().FirstOrDefault(d => d.IsClient) is { } client:
                Tell(old, $"the client {old.Name} is named {client.Name} now");
                break;
            case DeclarationEntry { Kind: "default" }:
                Tell(old, $"{old.Name} has no default any more");
                break;
            case ErrorEntry when !_current.Entries.ContainsKey(old.Name) || _current.Entries.ContainsKey($"{old.Name} throws {WithNewNames(old.Detail)}"):
                break;
            case ErrorEntry:
                Tell(old, $"{old.Name} does not fail with {old.Detail} any more");
                break;
            default:
                Tell(old, _renames.Renamed.TryGetValue(old.Name, out SurfaceEntry? now) ? $"{old.Name} is named {now.Name} now" : $"{old.Name} was removed");
                break;
        }
    }

    private void Tell(SurfaceEntry entry, string? text)
    {
        if (text is not null)
        {
            _told.Add(entry.Name);
            _breaking.Add(new(entry.Line, text));
        }
    }

    /// <summary>Whether something that it belongs to is told of already.</summary>
    private bool IsTold(SurfaceEntry entry)
    {
        for (string name = entry is DeclarationEntry { Owner.Length: 0 } ? entry.Name : entry.Owner; name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
        {
            if (_told.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type that says how a member is used.</summary>
    private DeclarationEntry? OwnerOf(MemberEntry member) =>
        _current.Entries.TryGetValue(member.Root, out SurfaceEntry? owner) ? owner as DeclarationEntry : null;

    private MethodEntry WithNewNames(MethodEntry method) => method with
    {
        Parameters = [.. method.Parameters.Select(p => p with { Type = WithNewNames(p.Type) })],
        Result = WithNewNames(method.Result),
    };

    private string WithNewNames(string detail) => SurfaceTypes.Replace(detail, w => _renames.Renamed.TryGetValue(w, out SurfaceEntry? now) ? now.Name : null);
}
