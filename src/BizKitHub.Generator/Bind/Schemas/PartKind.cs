namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>What a schema that is a part of another is about, as far as parts are put together by it.</summary>
internal enum PartKind
{
    /// <summary>It only narrows or describes what another part says.</summary>
    Nothing,

    /// <summary>Texts, numbers or booleans.</summary>
    Scalar,

    List,

    Object,

    /// <summary>One of several schemas.</summary>
    Choice,

    /// <summary>Several JSON types, or parts that contradict each other.</summary>
    Mixed,
}
