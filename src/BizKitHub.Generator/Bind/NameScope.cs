using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind;

/// <summary>
/// The names of one place (a type's members, a method's parameters, a namespace): hands out each name once.
/// Who comes first keeps the name, so what is added at the end of a document never renames what was there.
/// </summary>
/// <param name="reserved">Names that have a meaning there already.</param>
/// <param name="companion">What the name of a second thing ends with that comes with each named one; empty when there is none.</param>
internal sealed class NameScope(IEnumerable<string> reserved, string companion = "")
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.Ordinal);

    public NameScope()
        : this([])
    {
    }

    public bool IsFree(Identifier name) => IsFree(name.Text) && (companion.Length == 0 || IsFree(name.Text + companion));

    /// <summary>Takes the name, or the nearest free one.</summary>
    /// <param name="wanted">The name that would fit best.</param>
    /// <param name="suffix">What a name of the language or the framework is told apart by; it is no clash of two names.</param>
    /// <param name="isRenamed">Whether another name of the document had it already.</param>
    public Identifier Take(Identifier wanted, string suffix, out bool isRenamed)
    {
        Identifier name = _reserved.Contains(wanted.Text) ? new(wanted.Text + suffix) : wanted;
        isRenamed = !IsFree(name);
        if (isRenamed)
        {
            name = Numbered(wanted.Text);
        }

        _taken.Add(name.Text);
        if (companion.Length > 0)
        {
            _taken.Add(name.Text + companion);
        }

        return name;
    }

    /// <summary>The first free number from 2 on. Names are never given back, so the search goes on where the last one ended.</summary>
    private Identifier Numbered(string wanted)
    {
        int number = _nextNumbers.TryGetValue(wanted, out int next) ? next : 2;
        Identifier name;
        do
        {
            name = new(wanted + number.ToString(CultureInfo.InvariantCulture));
            number++;
        }
        while (!IsFree(name));
        _nextNumbers[wanted] = number;
        return name;
    }

    private bool IsFree(string name) => !_reserved.Contains(name) && !_taken.Contains(name);
}
