using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Operations.Responses;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Markup;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>
/// Makes the further methods of an operation, for forms of its requests and answers that hold something else than those
/// which its own method uses: <c>SendWithFormData</c>, <c>SendAsPdf</c>, <c>SendWithFormDataAsPdf</c>.
/// </summary>
internal sealed class FormLowering(LoweringContext context, BodyLowering bodies, ResponseLowering responses)
{
    /// <summary>The longest media type in documentation, in characters.</summary>
    private const int LongestMediaType = 200;

    public IEnumerable<OperationModel> Lower(LoweredOperation operation, MethodNames names)
    {
        var choice = new FormChoice(
            context, operation, bodies.FurtherOf(operation.Site), responses.FurtherOf(operation.Site, operation.Sequence is not null));
        List<Form<RequestBodyModel?>> requests = [new("", "", operation.Model.Body), .. choice.Requests.Select(form => RequestOf(operation, form))];
        List<Form<OperationModel>> answers = [.. OwnAnswers(operation), .. choice.Answers.Select(form => AnswerOf(operation, form))];
        foreach (Form<RequestBodyModel?> request in requests)
        {
            // The operation's own request has methods for its own answers.
            bool isOwn = request == requests[0];
            IEnumerable<Form<OperationModel>> combined = isOwn ? answers.Skip(operation.Models.Count()) : choice.AreCombined ? answers : answers.Take(1);
            foreach (Form<OperationModel> answer in combined)
            {
                yield return answer.Value with
                {
                    Name = names.TakeFurther(operation.Model.Name + request.Suffix + answer.Suffix),
                    Body = request.Value,
                    Documentation = DocumentationLowering.With(DocumentationLowering.Shared(operation.Model.Documentation), $"{request.Sentence} {answer.Sentence}".Trim()),
                };
            }
        }
    }

    private static IEnumerable<Form<OperationModel>> OwnAnswers(LoweredOperation operation) =>
        operation.Models.Select(model => new Form<OperationModel>(model == operation.Sequence ? LoweredOperation.SequenceSuffix : "", "", model));

    private Form<RequestBodyModel?> RequestOf(LoweredOperation operation, ContentForm form) =>
        new("With" + form.Name, $"Sends {Quote(form)}.", bodies.Lower(operation.Site, form, operation.Model.Body!.Name, operation.TypeName));

    private Form<OperationModel> AnswerOf(LoweredOperation operation, ContentForm form) =>
        new("As" + form.Name, $"Asks for {Quote(form)}.", responses.Lower(operation.Site, operation.TypeName, form).AddTo(operation.Model));

    private static string Quote(ContentForm form) => CodeSpans.Quote(form.Content.MediaType.Cut(LongestMediaType));

    /// <summary>A form of requests or answers.</summary>
    /// <param name="Suffix">What its methods have in their names.</param>
    /// <param name="Sentence">What to say of it.</param>
    /// <param name="Value">What it makes of a method.</param>
    private sealed record Form<T>(string Suffix, string Sentence, T Value);
}
