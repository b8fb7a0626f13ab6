namespace BizKitHub.Generator.Runtime;

/// <summary>A value that may be absent, where absent and <see langword="null"/> mean different things.</summary>
/// <remarks><c>default</c> is absent and is left out of a request; a present <see langword="null"/> is sent as <c>null</c>.</remarks>
/// <typeparam name="T">The type of the value when it is present.</typeparam>
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The usual name for this; Visual Basic writes [Optional].")]
[global::System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate; a static member on a generic type would break CA1000.")]
public readonly struct Optional<T> : global::System.IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Creates a present value.</summary>
    /// <param name="value">The value, which may be <see langword="null"/> where <typeparamref name="T"/> allows it.</param>
    public Optional(T value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>Whether there is a value, be it <see langword="null"/>.</summary>
    public bool IsPresent { get; }

    /// <summary>The value.</summary>
    /// <exception cref="global::System.InvalidOperationException">The value is absent.</exception>
    public T Value => IsPresent ? _value : throw new global::System.InvalidOperationException("The value is absent.");

    /// <summary>Makes a value present.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both are present and equal.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other is not, or the values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the default of <typeparamref name="T"/> when it is absent.</summary>
    public T? GetValueOrDefault() => IsPresent ? _value : default;

    /// <summary>The value, or another one when it is absent.</summary>
    /// <param name="absent">What to return when the value is absent.</param>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(absent))]
    public T? GetValueOrDefault(T? absent) => IsPresent ? _value : absent;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        IsPresent == other.IsPresent && global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
#if NET
    public override int GetHashCode() => IsPresent ? global::System.HashCode.Combine(true, _value) : 0;
#else
    public override int GetHashCode() => IsPresent ? _value?.GetHashCode() ?? 1 : 0;
#endif

    /// <summary>The text of the value; empty when it is absent or <see langword="null"/>.</summary>
    public override string ToString() => IsPresent ? _value?.ToString() ?? "" : "";
}
