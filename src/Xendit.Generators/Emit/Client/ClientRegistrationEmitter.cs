using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the registration of a client with <c>Microsoft.Extensions.Http</c>.</summary>
internal static class ClientRegistrationEmitter
{
    private const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";

    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientRegistrationUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        string client = ClientNames.Class(unit.ClientName);
        string @interface = ClientNames.Interface(unit.ClientName);
        string options = ClientNames.Options(unit.ClientName);
        string handlers = CSharpTypes.Runtime("ApiHttpClients", unit.Scope);
        string name = CSharpText.Literal($"{unit.Scope.Namespace}.{unit.ClientName}");
        writer.WriteLine($$"""
            /// <summary>Registers <see cref="{{client}}"/> with dependency injection.</summary>
            {{GeneratedFile.GeneratedCodeAttribute}}
            {{unit.Scope.Accessibility}} static partial class {{ClientNames.Extensions(unit.ClientName)}}
            {
                /// <summary>
                /// Registers <see cref="{{@interface}}"/>, with connections that follow no redirects and keep no cookies. Its options are
                /// those of <c>IOptionsMonitor</c>, so that configuration can set them as well.
                /// </summary>
                /// <param name="services">Where to register.</param>
                /// <param name="configure">Sets options.</param>
                /// <returns>A builder for further handlers.</returns>
                public static {{DependencyInjection}}.IHttpClientBuilder {{ClientNames.Registration(unit.ClientName)}}(
                    this {{DependencyInjection}}.IServiceCollection services, global::System.Action<{{options}}>? configure = null)
                {
                    {{DependencyInjection}}.OptionsServiceCollectionExtensions.AddOptions(services);
                    if (configure is not null)
                    {
                        {{DependencyInjection}}.OptionsServiceCollectionExtensions.Configure(services, configure);
                    }

                    var builder = {{DependencyInjection}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient<{{@interface}}, {{client}}>(
                        services,
                        {{name}},
                        static (httpClient, provider) => new {{client}}(
                            httpClient,
                            {{DependencyInjection}}.ServiceProviderServiceExtensions
                                .GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{options}}>>(provider).CurrentValue));
                    {{DependencyInjection}}.HttpClientBuilderExtensions.ConfigureHttpClient(
                        builder, static httpClient => httpClient.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
                    return {{DependencyInjection}}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(
                        builder, static () => {{handlers}}.CreateHandler());
                }
            }
            """);
    });
}
