namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Buffers.Binary;
using global::System.Numerics;
using global::System.Text;

/// <summary>Finds a name, as bytes of UTF-8, among those that are known: first where it is expected, then by a hash.</summary>
internal sealed class JsonNameTable
{
    private const char OptionalMark = '?';
    private const char RequiredMark = '!';

    /// <summary>So many required names have a bit of their own; those beyond are counted by place.</summary>
    private const int Bits = 64;

    private readonly byte[][] _names;
    private readonly ulong[] _bits;

    /// <summary>Places of names, counted from one, at their hashes; twice as many as there are names, so that there are gaps.</summary>
    private readonly int[] _slots;

    private JsonNameTable(int count)
    {
        _names = new byte[count][];
        _bits = new ulong[count];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 1)];
    }

    public int Count => _names.Length;

    /// <summary>A bit for each of the required names.</summary>
    public ulong Required { get; private set; }

    /// <summary>Whether each name is a required one that has no bit; null when all have.</summary>
    public bool[]? Further { get; private set; }

    public static JsonNameTable Of(string[] names)
    {
        var table = new JsonNameTable(names.Length);
        for (int index = 0; index < names.Length; index++)
        {
            table.Add(index, names[index]);
        }

        return table;
    }

    /// <summary>Of names that are marked: one that ends with a question mark is optional, and the mark is none of it; so is an exclamation mark, which a required name has that would end with either.</summary>
    public static JsonNameTable OfProperties(string[] names)
    {
        var table = new JsonNameTable(names.Length);
        int required = 0;
        for (int index = 0; index < names.Length; index++)
        {
            string name = names[index];
            bool isMarked = name.EndsWith(OptionalMark) || name.EndsWith(RequiredMark);
            table.Add(index, isMarked ? name[..^1] : name);
            if (!name.EndsWith(OptionalMark))
            {
                table.Require(index, required++);
            }
        }

        return table;
    }

    public string Name(int index) => Encoding.UTF8.GetString(_names[index]);

    /// <summary>The bit of a required name; none for others.</summary>
    public ulong Bit(int index) => _bits[index];

    /// <summary>The place of a name; negative when it is unknown.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">Where it probably is, since senders mostly keep to one order.</param>
    public int Find(ReadOnlySpan<byte> name, int expected) =>
        (uint)expected < (uint)_names.Length && name.SequenceEqual(_names[expected]) ? expected : Find(name);

    public int Find(ReadOnlySpan<byte> name)
    {
        int mask = _slots.Length - 1;
        for (int slot = Hash(name) & mask; ; slot = (slot + 1) & mask)
        {
            int index = _slots[slot] - 1;
            if (index < 0 || name.SequenceEqual(_names[index]))
            {
                return index;
            }
        }
    }

    /// <summary>The length, the beginning, the middle and the end tell most names apart.</summary>
    private static int Hash(ReadOnlySpan<byte> name)
    {
        int hash = name.Length;
        if (name.Length < sizeof(int))
        {
            for (int index = 0; index < name.Length; index++)
            {
                hash = unchecked((hash * 31) + name[index]);
            }

            return hash;
        }

        int first = BinaryPrimitives.ReadInt32LittleEndian(name);
        int middle = BinaryPrimitives.ReadInt32LittleEndian(name[((name.Length - sizeof(int)) / 2)..]);
        int last = BinaryPrimitives.ReadInt32LittleEndian(name[^sizeof(int)..]);
        hash = unchecked((((((hash * 31) + first) * -1640531535) + middle) * -1640531535) + last);
        return hash ^ (hash >> 15) ^ (hash >> 7);
    }

    private void Add(int index, string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        _names[index] = utf8;
        int mask = _slots.Length - 1;
        int slot = Hash(utf8) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = index + 1;
    }

    private void Require(int index, int number)
    {
        if (number < Bits)
        {
            _bits[index] = 1UL << number;
            Required |= _bits[index];
        }
        else
        {
            Further ??= new bool[_names.Length];
            Further[index] = true;
        }
    }
}
