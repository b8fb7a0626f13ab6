using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using BizKitHub.Generator.Model;

namespace BizKitHub.Generator.Fuzzing.Oracles;

/// <summary>
/// The same client with harmless words in place of everything that is free text in it: what the emitter makes of the two
/// may differ in literals and comments only. Names are no free text: their type holds letters, digits and underscores.
/// </summary>
internal static class HarmlessTwin
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static ClientModel Of(ClientModel model) => (ClientModel)Copy(model)!;

    private static object? Copy(object? value) => value switch
    {
        null => null,
        string text => Harmless(text),
        Identifier or Enum or decimal or StatusRange => value,
        _ when value.GetType().IsPrimitive => value,
        IEnumerable list => CopyList(list),
        _ => CopyRecord(value),
    };

    private static object CopyList(IEnumerable list)
    {
        Type item = list.GetType().GetGenericArguments()[0];
        object?[] copies = [.. list.Cast<object?>().Select(Copy)];
        var items = Array.CreateInstance(item, copies.Length);
        copies.CopyTo(items, 0);
        return Activator.CreateInstance(list.GetType(), items)!;
    }

    private static object CopyRecord(object record)
    {
        Type type = record.GetType();
        object copy = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo member in Members.GetOrAdd(type, Settable))
        {
            member.SetValue(copy, Copy(member.GetValue(record)));
        }

        return copy;
    }

    private static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite)];

    /// <summary>The same length and the same structure; signs that mean something nowhere stay, so that names and addresses do.</summary>
    private static string Harmless(string text)
    {
        var harmless = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            harmless.Append(char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '_' or '-' or '/' or ':' or ',' ? c : 'x');
        }

        return harmless.ToString();
    }
}
