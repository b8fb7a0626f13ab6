using System.ComponentModel.DataAnnotations;
using BizKitHub.Generator.Live.Tests.Support;
using Courier;

namespace BizKitHub.Generator.Live.Tests.Usage;

/// <summary>The framework's own validation, which web frameworks run on what they bind, understands the generated types.</summary>
public sealed class ModelValidationTests
{
    private static readonly Place.WithLockerCode Locker = new() { LockerCode = "CZ1" };

    [Fact]
    public void WhatTheContractAllows_IsValid()
    {
        Assert.Empty(Validate(Clients.Spending));
        Assert.Empty(Validate(new CustomerCreateRequest { Email = "jan@barasek.com" }));
        Assert.Empty(Validate(new CustomerMagicAuthRequest { Email = "jan@barasek.com", ReferralId = "1cGIHvFoQDGLAbcA" }));
        Assert.Empty(Validate(new ParcelDraft { Recipient = Locker, Weight = 30 }));
        Assert.Empty(Validate(Locker));
    }

    [Fact]
    public void WhatTheContractForbids_IsNamed()
    {
        Assert.Equal(["Email"], Validate(new CustomerCreateRequest { Email = "no address" }));
        Assert.Equal(["ReferralId"], Validate(new CustomerMagicAuthRequest { Email = "jan@barasek.com", ReferralId = "short" }));
        Assert.Equal(["Weight"], Validate(new ParcelDraft { Recipient = Locker, Weight = 30.01m }));
        Assert.Equal(["LockerCode"], Validate(new Place.WithLockerCode { LockerCode = "cz-1" }));
    }

    [Fact]
    public void AnExclusiveBound_IsExclusive() => Assert.Equal(["Weight"], Validate(new ParcelDraft { Recipient = Locker, Weight = 0 }));

    [Fact]
    public void AValueThatMayBeAbsent_DoesNotDisturbIt()
    {
        Assert.Empty(Validate(new ParcelChange()));
        Assert.Empty(Validate(new ParcelChange { Note = new(null) }));
        Assert.Empty(Validate(new ParcelChange { Note = "Barášek" }));
    }

    private static IEnumerable<string> Validate(object request)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true);
        return results.SelectMany(result => result.MemberNames);
    }
}
