using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class EmailTests : SandboxTest
{
    [Theory]
    [InlineData("  Jan@Barasek.COM\t", "jan@barasek.com")]
    [InlineData("JAN.B+shop@mail.example.co.uk", "jan.b+shop@mail.example.co.uk")]
    [InlineData("o'brien@example.com", "o'brien@example.com")]
    [InlineData("jan@BARÁŠEK.cz", "jan@xn--barek-zqa01g.cz")]
    public async Task Address_IsReturnedInItsNormalisedForm(string sent, string returned)
    {
        var identity = (await PostAsync("customer/magic-auth", new JsonObject { ["email"] = sent })).Text("identityId");

        Assert.Equal(returned, (await AccountAsync(identity)).Text("email"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("jan")]
    [InlineData("@barasek.com")]
    [InlineData("jan@")]
    [InlineData("jan@localhost")]
    [InlineData("jan@barasek..com")]
    [InlineData("jan@-barasek.com")]
    [InlineData("jan@barasek.com.")]
    [InlineData(".jan@barasek.com")]
    [InlineData("jan..b@barasek.com")]
    [InlineData("jan b@barasek.com")]
    [InlineData("jan@b@barasek.com")]
    [InlineData("jan@10.0.0.1")]
    [InlineData("jan@barasek.com\nBcc: all@example.com")]
    [InlineData("Jan <jan@barasek.com>")]
    public async Task WhatIsNoAddress_IsRefused(string email)
    {
        (await PostAsync("customer/create", new JsonObject { ["email"] = email })).ShouldRefuseField("email");
    }

    [Fact]
    public async Task OverlongAddress_IsRefused()
    {
        var label = new string('a', 60);

        (await PostAsync("customer/create", new JsonObject { ["email"] = $"{new string('a', 65)}@barasek.com" })).ShouldRefuseField("email");
        (await PostAsync("customer/create", new JsonObject { ["email"] = $"jan@{label}.{label}.{label}.{label}.{label}.com" })).ShouldRefuseField("email");
        (await PostAsync("customer/create", new JsonObject { ["email"] = $"jan@{new string('a', 64)}.com" })).ShouldRefuseField("email");
    }

    [Fact]
    public async Task SpellingsOfOneAddress_AreOneCustomer()
    {
        var first = await PostAsync("customer/create", new JsonObject { ["email"] = "Jan@Barasek.com" });
        var second = await PostAsync("customer/create", new JsonObject { ["email"] = " jan@BARASEK.com " });

        Assert.True(first.Flag("newAccount"));
        Assert.False(second.Flag("newAccount"));
        Assert.Equal(first.Text("cuRefNo"), second.Text("cuRefNo"));
    }
}
