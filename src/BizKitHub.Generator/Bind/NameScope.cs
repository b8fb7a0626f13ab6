using System.Globalization;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Bind;

/// <summary>
/// The names of one place (a type's members, a method's parameters, a namespace): hands out each name once.
/// Who comes first keeps the name, so what is added at the end of a document never renames what was there.
/// </summary>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public NameScope()
        : this([])
    {
    }

    public bool IsFree(Identifier name) => !_reserved.Contains(name.Text) && !_taken.Contains(name.Text);

    /// <summary>Takes the name, or the nearest free one.</summary>
    /// <param name="wanted">The name that would fit best.</param>
    /// <param name="suffix">What a name of the language or the framework is told apart by; it is no clash of two names.</param>
    /// <param name="isRenamed">Whether another name of the document had it already.</param>
    public Identifier Take(Identifier wanted, string suffix, out bool isRenamed)
    {
        Identifier name = _reserved.Contains(wanted.Text) ? new(wanted.Text + suffix) : wanted;
        isRenamed = false;
        for (int number = 2; _reserved.Contains(name.Text) || !_taken.Add(name.Text); number++)
        {
            name = new(wanted.Text + number.ToString(CultureInfo.InvariantCulture));
            isRenamed = true;
        }

        return name;
    }
}
