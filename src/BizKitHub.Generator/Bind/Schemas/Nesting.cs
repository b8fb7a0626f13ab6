namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>
/// How deep schemas are read within schemas. A thread has little stack, so that what lies too deep is read when all around
/// it is, and what never ends is not read at all.
/// </summary>
internal sealed class Nesting
{
    /// <summary>Objects that lead to objects are read one inside the other so far, and one after the other from there.</summary>
    private const int LevelsAtOnce = 60;

    /// <summary>Lists of maps of choices, without an object of a name in between. What documents need ends before ten.</summary>
    public const int MostLevels = 150;

    private readonly Queue<Action> _later = new();
    private int _level;
    private bool _isCatchingUp;

    /// <summary>Whether nothing may be read within what is being read.</summary>
    public bool IsExhausted => _level >= MostLevels;

    /// <summary>Reads one level deeper; the outermost reads what was put off, too.</summary>
    public T Within<T>(Func<T> read)
    {
        _level++;
        T result = read();
        _level--;
        if (_level == 0)
        {
            CatchUp();
        }

        return result;
    }

    /// <summary>Does it now, or later where this is too deep.</summary>
    public void NowOrLater(Action read)
    {
        if (_level < LevelsAtOnce)
        {
            read();
        }
        else
        {
            _later.Enqueue(read);
        }
    }

    private void CatchUp()
    {
        if (_isCatchingUp)
        {
            return;
        }

        _isCatchingUp = true;
        while (_later.Count > 0)
        {
            _later.Dequeue()();
        }

        _isCatchingUp = false;
    }
}
