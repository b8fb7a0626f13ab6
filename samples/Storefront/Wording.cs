using System.Globalization;

namespace BizKitHub.Storefront;

/// <summary>Puts numbers into words.</summary>
internal static class Wording
{
    /// <summary>Whole seconds, rounded up: who waits this long never comes early.</summary>
    public static int Seconds(TimeSpan wait) => (int)Math.Ceiling(wait.TotalSeconds);

    public static string TryAgain(TimeSpan wait) => Seconds(wait) is 1 ? "Try again in 1 second." : $"Try again in {Seconds(wait)} seconds.";

    /// <summary>An amount of credit, without decimal places that say nothing.</summary>
    public static string Credits(decimal amount) => amount.ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>An amount with its sign, where the minus is as wide as the plus.</summary>
    public static string Movement(decimal amount) => (amount < 0 ? "−" : "+") + Credits(Math.Abs(amount));
}
