namespace BizKitHub.Generator.Model;

/// <summary>The JSON types a value may have; <c>null</c> is no type of its own here, it is a matter of the use.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Array = 8,
    Object = 16,
    Any = String | Number | Boolean | Array | Object,
}
