using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Schemas;

/// <summary>One listed value. Exactly one of the two is set.</summary>
internal sealed record EnumValue(string? Text, decimal? Number)
{
    public bool IsInt64 => Number is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;

    /// <summary>Whether a schema of the types may have the value; one that names no type may have any.</summary>
    public bool Fits(JsonSchemaType types) => types == 0
        || (types & (Text is not null ? JsonSchemaType.String : JsonSchemaType.Number | JsonSchemaType.Integer)) != 0;
}
