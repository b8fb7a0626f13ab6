namespace BizKitHub.Generator.Runtime.Internal;

using global::System;

/// <summary>Random numbers that nobody can guess.</summary>
internal static class RandomNumberGenerator
{
    private const ulong Values = 1UL << 32;

    /// <summary>A number below the bound, all of them alike.</summary>
    public static int GetInt32(int bound)
    {
        // The last values that are too few for all of the numbers are drawn again.
        ulong end = Values - (Values % (ulong)bound);
        ulong value;
        do
        {
            value = BitConverter.ToUInt32(GetBytes(sizeof(uint)), 0);
        }
        while (value >= end);

        return (int)(value % (ulong)bound);
    }

    public static byte[] GetBytes(int count)
    {
        byte[] bytes = new byte[count];
        using var source = global::System.Security.Cryptography.RandomNumberGenerator.Create();
        source.GetBytes(bytes);
        return bytes;
    }
}
