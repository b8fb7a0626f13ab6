using System.Text.Json.Nodes;

namespace BizKitHub.Sandbox.Tests;

public sealed class RealIpTests : SandboxTest
{
    [Theory]
    [InlineData("1.1.1.1", "1.1.1.1")]
    [InlineData("2001:4860:4860::8888", "2001:4860:4860::8888")]
    [InlineData("2001:4860:4860:0:0:0:0:8888", "2001:4860:4860::8888")]
    [InlineData("::1", "127.0.0.1")]
    [InlineData("0:0:0:0:0:0:0:1", "127.0.0.1")]
    [InlineData("0.0.0.0", "127.0.0.1")]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public async Task Address_IsNormalised(string sent, string understood)
    {
        (await PostAsync("customer/create", new JsonObject { ["email"] = Jan, ["customerRealIp"] = sent })).ShouldSucceed();
        Assert.Equal(200, (await GetAsync("customer/get-account-info", "identityId", WellKnownIdentity, "customerRealIp", sent)).Status);

        Assert.All(Sandbox.Requests, request => Assert.Equal(understood, request.CustomerRealIp));
    }

    [Theory]
    [InlineData("1.1.1")]
    [InlineData("1")]
    [InlineData("01.1.1.1")]
    [InlineData("0x1.1.1.1")]
    [InlineData("256.1.1.1")]
    [InlineData(" 1.1.1.1")]
    [InlineData("1.1.1.1:80")]
    [InlineData("[::2]")]
    [InlineData("fe80::1%eth0")]
    [InlineData("example.com")]
    public async Task WhatIsNoAddress_IsRefused(string sent)
    {
        (await PostAsync("customer/create", new JsonObject { ["email"] = Jan, ["customerRealIp"] = sent })).ShouldRefuseField("customerRealIp");
        (await GetAsync("customer/get-account-info", "identityId", "x", "customerRealIp", sent)).ShouldRefuseField("customerRealIp");
    }

    [Fact]
    public async Task RefusedAddress_CreatesNobody()
    {
        await PostAsync("customer/create", new JsonObject { ["email"] = Jan, ["customerRealIp"] = "nonsense" });

        Assert.True((await PostAsync("customer/create", new JsonObject { ["email"] = Jan })).Flag("newAccount"));
    }
}
