namespace BizKitHub.Generator.Runtime.Internal;

/// <summary>Arithmetic of bits.</summary>
internal static class BitOperations
{
    public static uint RoundUpToPowerOf2(uint value)
    {
        uint power = 1;
        while (power < value)
        {
            power <<= 1;
        }

        return power;
    }
}
