using FsCheck;
using FsCheck.Fluent;

namespace BizKitHub.Generator.Tests.Bind;

/// <summary>Names as no sensible document has them: symbols, scripts, keywords, names of the framework, near twins, long ones.</summary>
internal static class WireNames
{
    private static readonly string[] Awkward =
    [
        "", " ", "_", "__", "-", "+1", "-1", "1", "2fa", "class", "Class", "CLASS", "cLass", "record", "value", "Value", "ToString", "toString", "Equals",
        "equals", "GetHashCode", "System", "Task", "String", "Object", "Guid", "Client", "IsPresent", "Read", "Write", "Validate", "reader", "writer",
        "name", "item", "additional", "additionalProperties", "a_b", "a-b", "aB", "AB", "ab", "a.b", "a b", "AB2", "aB2", "ab3", "Thing", "ThingJson",
        "名前", "имя", "İ", "ß", "e\u0301", "é", "\ud83d\ude00", "<", "<=", "</summary>", "\"", "\\", "{0}", "}", "//", "\u2028", "\t",
    ];

    /// <summary>A list without repetition: no document names a property twice.</summary>
    public static Gen<string[]> Lists { get; } = Gen.ListOf(One()).Select(names => names.Distinct(StringComparer.Ordinal).ToArray());

    private static Gen<string> One() => Gen.OneOf(
        Gen.Elements(Awkward),
        from text in Gen.Elements(Awkward)
        from number in Gen.Choose(2, 4)
        select text + number,
        from letters in Gen.ListOf(Gen.Elements('a', 'B', '1', '_', '-', '.', ' ', '$', 'é', '前'))
        select new string([.. letters]),
        from length in Gen.Choose(150, 260)
        from tail in Gen.Elements("x", "y", "X", "")
        select new string('n', length) + tail);
}
