using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind.Fakes;

/// <summary>What the classes of a fake are called: each group has one. All groups of the document are named, also those that are left out.</summary>
internal sealed class FakeNames
{
    private readonly Dictionary<Identifier, Identifier> _classes = [];

    public FakeNames(ClientIdentity identity, IEnumerable<Identifier> groups)
    {
        var scope = new NameScope([identity.Fake.Text]);
        foreach (Identifier group in groups)
        {
            Identifier usual = new(group.Text + "Fake");
            _classes.Add(group, scope.Take(usual == identity.Fake ? new(group.Text + "GroupFake") : usual, suffix: "", out _));
        }
    }

    /// <summary>Names that no type of the document may take.</summary>
    public IEnumerable<string> All => _classes.Values.Select(c => c.Text);

    public Identifier Class(Identifier group) => _classes[group];
}
