using BizKitHub.Generator.Runtime.Internal;

namespace BizKitHub.Generator.Runtime.Tests.Http;

/// <summary>What a name says of a value: a secret, or data.</summary>
public sealed class SecretNamesTests
{
    [Theory]
    [InlineData("password")]
    [InlineData("newPassword")]
    [InlineData("old_password")]
    [InlineData("identityId")]
    [InlineData("X-Session-Id")]
    [InlineData("refresh-token")]
    [InlineData("clientSecret")]
    [InlineData("API_KEY")]
    [InlineData("PIN")]
    public void NameOfASecret_IsOne(string name) => Assert.True(SecretNames.Contains(name));

    [Theory]
    [InlineData("")]
    [InlineData("email")]
    [InlineData("tokenType")]
    [InlineData("passwordHint")]
    [InlineData("shippin")]
    [InlineData("identityCard")]
    [InlineData("id")]
    public void OtherNames_AreNot(string name) => Assert.False(SecretNames.Contains(name));
}
