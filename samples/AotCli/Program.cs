using System.CommandLine;
using BizKitHub.AotCli;

// Customers and their credit, from the command line: bizkithub create|account|orders|spend. Nothing in it needs reflection, so that
// it can be published as one native file.

var connection = new Connection();
var root = new RootCommand($"""
    Customers of BizKitHub and their credit. The API key is read from {Connection.KeyVariable}.
    Exit codes: 0 done, 1 the API refused or did not answer, 2 wrong arguments or no key, 3 nobody is signed in.
    """)
{
    new CreateCommand(connection),
    new AccountCommand(connection),
    new OrdersCommand(connection),
    new SpendCommand(connection),
    connection.BaseAddress,
    connection.Json,
};

ParseResult arguments = root.Parse(args);
int exitCode = await arguments.InvokeAsync();
return arguments.Errors.Count > 0 ? ExitCode.Usage : exitCode;
