using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>A documented success.</summary>
/// <param name="Statuses">The statuses that it covers.</param>
/// <param name="Type">The type of its body where that is read whole.</param>
/// <param name="Content">The content that it comes from.</param>
/// <param name="Description">What is said of it.</param>
internal sealed record Success(StatusRange Statuses, TypeRef? Type, MediaContent? Content, string Description)
{
    /// <summary>The schema of JSON.</summary>
    public Schema? Schema => Content is { Form: BodyForm.Json, Schema: { } schema } ? schema : null;
}

/// <summary>The result of an operation, and by status what it holds where that is not always the same.</summary>
internal sealed record ResultSet(TypeRef? Type, EquatableArray<ResultModel> Cases);

/// <summary>
/// Makes one result out of the successes of an operation: bodies of one type are that type, of several a union that the
/// status decides; where a success may come without a body, the result may be null.
/// </summary>
internal sealed class ResultLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <param name="site">The operation.</param>
    /// <param name="operationName">Its name in C#.</param>
    /// <param name="form">What is asked for.</param>
    /// <param name="successes">What it answers, exact codes first.</param>
    public ResultSet Lower(OperationSite site, string operationName, AnswerForm form, IReadOnlyList<Success> successes)
    {
        List<IGrouping<TypeRef, Success>> bodies = successes
            .Where(static success => success.Type is not null)
            .GroupBy(static success => success.Type! with { IsNullable = false })
            .ToList();
        if (bodies.Count == 0)
        {
            return new ResultSet(null, []);
        }

        bool isNullable = successes.Any(static success => success.Type is null or { IsNullable: true });
        if (bodies.Count > 1)
        {
            return LowerUnion(site, operationName, form, successes, bodies, isNullable);
        }

        TypeRef type = bodies[0].Key with { IsNullable = isNullable };
        return new ResultSet(type, isNullable ? successes.Select(static success => CaseOf(success, branch: null)).ToEquatableArray() : []);
    }

    private ResultSet LowerUnion(
        OperationSite site, string operationName, AnswerForm form, IReadOnlyList<Success> successes, List<IGrouping<TypeRef, Success>> bodies, bool isNullable)
    {
        var place = new Schema(context.Document, new SpecObject(new SpecMembers(), default), site.Pointer + "/responses" + form.Mark);
        List<ResultBranch> branches = bodies
            .Select(static body => new ResultBranch(body.Key.Name ?? StatusNames.Of(body.First().Statuses), body.Key, body.First().Schema))
            .ToList();
        (TypeRef union, IReadOnlyList<string> names) = schemas.DeclareResult(place, operationName + form.Name + "Result", branches);
        return new ResultSet(
            union with { IsNullable = isNullable },
            successes.Select(success => CaseOf(success, success.Type is null ? null : names[bodies.FindIndex(body => body.Contains(success))])).ToEquatableArray());
    }

    private static ResultModel CaseOf(Success success, string? branch) => new(success.Statuses.First, success.Statuses.Last, success.Type, branch);
}
