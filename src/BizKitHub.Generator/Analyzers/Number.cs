namespace BizKitHub.Generator.Analyzers;

/// <summary>Constants of any number type, as numbers.</summary>
internal static class Number
{
    /// <summary>Null for what is no number, or none that decimal can hold.</summary>
    public static decimal? ToDecimal(object value) => value switch
    {
        double or float when Math.Abs(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)) is var size => size < 1e28
            ? Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture)
            : null,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
            Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Null for what is no number.</summary>
    public static double? ToDouble(object value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal or double or float =>
            Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
