using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Xendit.Generators.Tests.Client;

/// <summary>A server on the loopback interface that gives every request the same bytes, then closes the connection.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _answer;

    public LoopbackServer(string answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public List<string> Requests { get; } = [];

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                NetworkStream stream = connection.GetStream();
                byte[] buffer = new byte[64 * 1024];
                int length = await stream.ReadAsync(buffer);
                Requests.Add(Encoding.ASCII.GetString(buffer, 0, length));
                await stream.WriteAsync(Encoding.ASCII.GetBytes(_answer));
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
