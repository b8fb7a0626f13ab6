namespace BizKitHub.Generator.Model;

internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
}
