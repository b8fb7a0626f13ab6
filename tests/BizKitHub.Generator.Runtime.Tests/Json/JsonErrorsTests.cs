using System.Text.Json;
using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Json;

public sealed class JsonErrorsTests
{
    [Fact]
    public void Tuples_AreNamedByPosition()
    {
        Assert.Equal("The array has no item at the position 2, which Point requires.", JsonErrors.MissingItem("Point", 2).Message);
        Assert.Equal("The item at the position 1 of Point does not have its one allowed value.", JsonErrors.WrongItem("Point", 1).Message);
        Assert.Equal(
            "Point has a value for the position 3 but none for one before it, and an array has no gaps.", JsonErrors.GapBefore("Point", 3).Message);
    }

    [Theory]
    [InlineData(JsonTokenType.PropertyName, "a property name")]
    [InlineData(JsonTokenType.EndObject, "the end of an object")]
    [InlineData(JsonTokenType.EndArray, "the end of an array")]
    [InlineData(JsonTokenType.True, "a boolean")]
    [InlineData(JsonTokenType.None, "nothing")]
    public void WhatWasFound_IsSaidInWords(JsonTokenType found, string words) =>
        Assert.Equal($"A number was expected, but {words} was found.", JsonErrors.Unexpected("A number", found).Message);
}
