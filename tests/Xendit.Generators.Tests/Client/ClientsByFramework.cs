using System.Collections.Concurrent;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>The client of one document with its calls, compiled once for each framework that asks for it.</summary>
internal sealed class ClientsByFramework(string document, string calls)
{
    private readonly ConcurrentDictionary<TestFramework, Lazy<CalledClient>> _clients = new();

    public Lazy<CalledClient> Of(TestFramework framework) => _clients.GetOrAdd(framework, new Lazy<CalledClient>(() => CalledClient.Of(document, calls, framework)));
}
