namespace CreditShop;

/// <summary>What became of a purchase with credit.</summary>
internal abstract record CreditOutcome
{
    private CreditOutcome()
    {
    }

    /// <summary>The credit was spent.</summary>
    /// <param name="CreditLeft">What is left of it.</param>
    public sealed record Bought(decimal CreditLeft) : CreditOutcome;

    /// <summary>There is too little credit; nothing was spent.</summary>
    /// <param name="Missing">How much more it would take.</param>
    public sealed record NotEnough(decimal Missing) : CreditOutcome;

    /// <summary>Nobody is signed in.</summary>
    public sealed record SignedOut : CreditOutcome;

    /// <summary>The shop is busy; nothing was spent.</summary>
    /// <param name="Wait">When to try again.</param>
    public sealed record TryLater(TimeSpan Wait) : CreditOutcome;
}
