using System.Buffers;

namespace BizKitHub.Generator.Runtime.Tests.Support;

/// <summary>A pool that knows how many of its arrays are still out, and whether any came back with something left in it.</summary>
internal sealed class CountingPool : ArrayPool<byte>
{
    private readonly HashSet<byte[]> _out = new(ReferenceEqualityComparer.Instance);

    public int Rented { get; private set; }

    public int Largest { get; private set; }

    public int Outstanding => _out.Count;

    public bool CameBackDirty { get; private set; }

    public override byte[] Rent(int minimumLength)
    {
        // Exactly what was asked for: the buffer has to grow as often as it can.
        var array = new byte[minimumLength];
        Rented++;
        Largest = Math.Max(Largest, minimumLength);
        _out.Add(array);
        return array;
    }

    public override void Return(byte[] array, bool clearArray = false)
    {
        Assert.True(_out.Remove(array), "The array came back twice, or never was rented here.");
        CameBackDirty |= array.AsSpan().ContainsAnyExcept((byte)0);
    }
}
