namespace BizKitHub.Generator.Runtime.Internal;

using global::System;
using global::System.Collections.Generic;
using global::System.Linq;
using global::System.Net.Http.Headers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Reads what a request says and refuses one that breaks the contract, in the words of the rule that it breaks. Parameters
/// are made JSON first, so that each type has one reader.
/// </summary>
internal static class ApiFakeChecks
{
    /// <summary>What can be said of a request before anything in it is read.</summary>
    public static void Check(ApiFakeRequest request, ApiFakeSecret? needed)
    {
        if (needed?.IsIn(request) == false)
        {
            throw Broken(request.Route, $"the request has no key; the contract asks for {needed.Text}.");
        }

        if (!request.HasBody || request.Body.IsEmpty)
        {
            if (request.Route.NeedsBody)
            {
                throw Broken(request.Route, "the body is required.");
            }
        }
        else if (request.Route.MediaType is { } wanted && !IsSame(wanted, request.ContentType))
        {
            throw Broken(request.Route, $"the body must be {wanted}, not {request.ContentType ?? "of no media type"}.");
        }
    }

    /// <summary>The call that the request is. Rules that it breaks end it.</summary>
    public static TCall Read<TCall>(ApiFakeRequest request, Func<ApiFakeRequest, TCall> read)
    {
        try
        {
            return read(request);
        }
        catch (ArgumentException e)
        {
            throw Broken(request.Route, e.ParamName is null ? e.Message : e.Message.Split(" (Parameter '", 2)[0], e);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw Broken(request.Route, $"the body cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The body as one JSON value.</summary>
    public static T Json<T>(this ApiFakeRequest request, JsonRead<T> read)
    {
        var reader = new Utf8JsonReader(request.Body.Span);
        try
        {
            return ReadWhole(ref reader, read);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"{e.Message} ({JsonLocation.Find(request.Body.Span, reader.TokenStartIndex)})", e);
        }
    }

    /// <summary>The same where there may be none.</summary>
    public static T? OptionalJson<T>(this ApiFakeRequest request, JsonRead<T> read) => request.Body.IsEmpty ? default : request.Json(read);

    public static string Text(this ApiFakeRequest request) => Encoding.UTF8.GetString(request.Body.Span);

    /// <summary>A parameter that the contract requires.</summary>
    public static T Required<T>(this ApiFakeRequest request, ApiFakePlace place, string name, JsonRead<T> read) =>
        request.Texts(place, name) is { Count: > 0 } texts ? ReadText(Unescape(place, texts[^1]), name, read) : throw ApiConstraint.Broken(name, "is required");

    /// <summary>A parameter that may be absent; then it is the default of its type, which allows null.</summary>
    public static T? Optional<T>(this ApiFakeRequest request, ApiFakePlace place, string name, JsonRead<T> read) =>
        request.Texts(place, name) is { Count: > 0 } texts ? ReadText(Unescape(place, texts[^1]), name, read) : default;

    /// <summary>A list that the contract requires. An empty one looks like one that is absent.</summary>
    public static IReadOnlyList<T> RequiredList<T>(this ApiFakeRequest request, ApiFakePlace place, string name, char? separator, JsonRead<T> read) =>
        request.OptionalList(place, name, separator, read) ?? throw ApiConstraint.Broken(name, "is required");

    /// <param name="request">The request.</param>
    /// <param name="place">Where the list stands.</param>
    /// <param name="name">Its name.</param>
    /// <param name="separator">What stands between the items; <see langword="null"/> when each is a parameter of its own.</param>
    /// <param name="read">Reads an item.</param>
    public static IReadOnlyList<T>? OptionalList<T>(this ApiFakeRequest request, ApiFakePlace place, string name, char? separator, JsonRead<T> read)
    {
        IReadOnlyList<string> texts = request.Texts(place, name);
        if (texts.Count == 0)
        {
            return null;
        }

        IEnumerable<string> items = separator switch
        {
            null => texts,
            ',' => texts[^1].Split(','),
            { } other => Uri.UnescapeDataString(texts[^1]).Split(other),
        };
        return items.Select(item => ReadText(Unescape(place, item.Trim()), name, read)).ToArray();
    }

    private static string Unescape(ApiFakePlace place, string text) => place == ApiFakePlace.Header ? text : Uri.UnescapeDataString(text);

    /// <summary>The text is a JSON text, or else JSON itself: a number, a boolean, or whatever a parameter has for content.</summary>
    private static T ReadText<T>(string text, string name, JsonRead<T> read)
    {
        if (TryRead(JsonEncodedText.Encode(text), text, read, out T? value))
        {
            return value!;
        }

        throw ApiConstraint.Broken(name, "cannot be read as what the contract says it is");
    }

    private static bool TryRead<T>(JsonEncodedText encoded, string text, JsonRead<T> read, out T? value)
    {
        foreach (string json in new[] { $"\"{encoded}\"", text })
        {
            try
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
                value = ReadWhole(ref reader, read);
                return true;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
            {
                // The next form may fit.
            }
        }

        value = default;
        return false;
    }

    private static T ReadWhole<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        reader.Read();
        T value = read(ref reader);
        return reader.Read() ? throw new JsonException("The value does not end where it should.") : value;
    }

    /// <summary>Any JSON will do where JSON is asked for; parameters such as the character set are left aside.</summary>
    private static bool IsSame(string wanted, string? sent)
    {
        string left = Name(wanted);
        string right = Name(sent ?? "");
        return left == right || (IsJson(left) && IsJson(right)) || left.EndsWith("/*", StringComparison.Ordinal);
    }

    private static string Name(string mediaType) => MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? value)
        ? (value.MediaType ?? "").ToUpperInvariant()
        : mediaType.ToUpperInvariant();

    private static bool IsJson(string name) => name is "APPLICATION/JSON" or "TEXT/JSON" || name.EndsWith("+JSON", StringComparison.Ordinal);

    private static ApiFakeException Broken(ApiFakeRoute route, string rule, Exception? cause = null) =>
        new($"{route.Name}: {rule}", cause) { Operation = route.Name };
}
