using System.Globalization;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Operations.Bodies;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// The further forms of an operation that get methods, each request with each answer; where those would be too many, one
/// of the two at a time. What is lost is reported.
/// </summary>
internal sealed class FormChoice
{
    private static readonly string s_limit = LoweringLimits.MethodsPerOperation.ToString(CultureInfo.InvariantCulture);

    private readonly LoweringContext _context;
    private readonly OperationSite _site;

    public FormChoice(LoweringContext context, LoweredOperation operation, IReadOnlyList<ContentForm> requests, IReadOnlyList<ContentForm> answers)
    {
        _context = context;
        _site = operation.Site;
        Requests = Usable(requests);
        Answers = Usable(answers);
        int own = operation.Models.Count();
        AreCombined = (1 + Requests.Count) * (own + Answers.Count) <= LoweringLimits.MethodsPerOperation;
        if (AreCombined)
        {
            return;
        }

        Requests = First(Requests, LoweringLimits.MethodsPerOperation - own);
        Answers = First(Answers, LoweringLimits.MethodsPerOperation - own - Requests.Count);
        if (own + Answers.Count > 1)
        {
            Report(Requests, $"the client sends it for the operation's usual answer alone, since an operation has {s_limit} methods at most");
        }
    }

    public IReadOnlyList<ContentForm> Requests { get; }

    public IReadOnlyList<ContentForm> Answers { get; }

    /// <summary>Whether each of the requests can be sent for each of the answers.</summary>
    public bool AreCombined { get; }

    /// <summary>Those that a client can send or ask for.</summary>
    private List<ContentForm> Usable(IReadOnlyList<ContentForm> forms)
    {
        Report(forms.Where(static form => !IsNamed(form)), "the client does not use it, since that is no media type");
        Report(forms.Where(static form => IsNamed(form) && IncludesUsed(form)), "the client uses another one of that range");
        return [.. forms.Where(static form => IsNamed(form) && !IncludesUsed(form))];
    }

    private static bool IsNamed(ContentForm form) => MediaTypes.IsMediaType(form.Content.MediaType);

    private static bool IncludesUsed(ContentForm form) => MediaTypes.IsIn(form.Used.MediaType, form.Content.MediaType);

    private List<ContentForm> First(IReadOnlyList<ContentForm> forms, int count)
    {
        Report(forms.Skip(count), $"the client has no method for it, since an operation has {s_limit} at most");
        return [.. forms.Take(count)];
    }

    private void Report(IEnumerable<ContentForm> forms, string consequence)
    {
        foreach (ContentForm form in forms)
        {
            _context.Report(
                DiagnosticDescriptors.ContentNotUsed, form.Content.Place, _site.HttpMethod.ToUpperInvariant(), _site.Path, form.Body, form.Content.MediaType, consequence);
        }
    }
}
