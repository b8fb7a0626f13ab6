using BizKitHub.Generator.Bind.Operations;
using BizKitHub.Generator.Model;
using Microsoft.OpenApi;

namespace BizKitHub.Generator.Bind.Addresses;

/// <summary>
/// Where the document says the API is: the address of most calls, the servers to choose from, and the operations that have
/// a server of their own. Operations that the project leaves out have a part in the names, and in nothing else.
/// </summary>
internal sealed class ServerTable
{
    private readonly OpenApiDocument _document;
    private readonly ProblemLog _problems;
    private readonly Dictionary<string, ServerTemplate> _templates = new(StringComparer.Ordinal);
    private readonly HashSet<ServerTemplate> _used = [];
    private readonly ServerNames _optionNames;
    private readonly Dictionary<string, Identifier> _nameOfAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _optionOf = new(StringComparer.Ordinal);
    private readonly List<AddressModel> _addresses = [];
    private readonly Dictionary<OperationSite, int> _ofOperation = [];

    /// <param name="document">The document.</param>
    /// <param name="operations">All its operations.</param>
    /// <param name="chosen">Those that the client has.</param>
    /// <param name="optionsMembers">The members of the options that are taken.</param>
    /// <param name="problems">What to say of servers that cannot be used.</param>
    public ServerTable(OpenApiDocument document, IReadOnlyList<OperationSite> operations, HashSet<OperationSite> chosen, IEnumerable<string> optionsMembers, ProblemLog problems)
    {
        _document = document;
        _problems = problems;
        for (int i = 0; i < (document.Servers?.Count ?? 0); i++)
        {
            _used.Add(Template(document.Servers![i], SpecPointer.Root["servers"][i]));
        }

        BaseAddress = document.Servers is { Count: > 0 } servers
            ? _templates[servers[0].Url ?? ""].Address
            : operations.Select(o => Own(o)?.Address).FirstOrDefault(a => a is not null);
        _optionNames = new ServerNames(optionsMembers, "BaseAddress");
        foreach (OperationSite operation in operations)
        {
            Add(operation, chosen.Contains(operation));
        }
    }

    /// <summary>
    /// The first server with the default values of its variables; null when that is no absolute HTTP address. Where there
    /// are servers of operations only, it is the first of them.
    /// </summary>
    public string? BaseAddress { get; }

    /// <summary>The options for the operations that have a server of their own.</summary>
    public IReadOnlyList<AddressModel> Addresses => _addresses;

    /// <summary>The place of the operation's server among <see cref="Addresses"/>, counted from one; 0 is where all others are.</summary>
    public int Of(OperationSite operation) => _ofOperation.TryGetValue(operation, out int option) ? option : 0;

    /// <summary>The servers to choose from; none where there is no choice.</summary>
    public IEnumerable<ServerModel> All(Identifier className)
    {
        var names = new ServerNames([className.Text, .. ReservedNames.RecordMembers], suffix: "");
        ServerModel[] used = [.. _templates.Values
            .Where(t => t.IsHttp)
            .Select(t => (Template: t, Name: names.Take(t)))
            .Where(s => _used.Contains(s.Template))
            .Select(s => new ServerModel(s.Name, s.Template.Parts().ToEquatableArray(), DocumentationText.Of(summary: null, s.Template.Description)))];
        return used.Length > 1 || used.Any(s => s.Variables.Any()) ? used : [];
    }

    private void Add(OperationSite operation, bool isChosen)
    {
        if (Own(operation) is not { } template)
        {
            return;
        }

        if (isChosen)
        {
            _used.Add(template);
        }

        if ((template.Address ?? template.RelativeAddress) is not { } address || address == BaseAddress || template.Url == _document.Servers?.FirstOrDefault()?.Url)
        {
            return;
        }

        if (!_nameOfAddress.TryGetValue(address, out Identifier? name))
        {
            _nameOfAddress.Add(address, name = _optionNames.Take(template));
        }

        if (!isChosen)
        {
            return;
        }

        if (!_optionOf.TryGetValue(address, out int option))
        {
            _addresses.Add(new(name, address, template.Address is null, DocumentationText.Of(summary: null, template.Description)));
            _optionOf.Add(address, option = _addresses.Count);
        }

        _ofOperation.Add(operation, option);
    }

    private ServerTemplate? Own(OperationSite operation)
    {
        if (operation.Operation.Servers is { Count: > 0 } own)
        {
            return Template(own[0], operation.Pointer["servers"][0]);
        }

        return operation.PathItem.Servers is { Count: > 0 } shared ? Template(shared[0], operation.PathPointer["servers"][0]) : null;
    }

    private ServerTemplate Template(OpenApiServer server, SpecPointer pointer)
    {
        if (_templates.TryGetValue(server.Url ?? "", out ServerTemplate? known))
        {
            return known;
        }

        var template = new ServerTemplate(server);
        _templates.Add(server.Url ?? "", template);
        if (!template.IsHttp && !template.IsRelative)
        {
            _problems.Unsupported(pointer, $"The server '{template.Url}' is no address of HTTP; it is left out");
        }

        foreach (string variable in template.Undefined)
        {
            _problems.Unsupported(pointer, $"The variable '{variable}' of the server has no default; set the base address in the options");
        }

        return template;
    }
}
