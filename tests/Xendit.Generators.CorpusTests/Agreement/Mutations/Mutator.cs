using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Leaves some instances as they are, and changes one or two places of the others.</summary>
internal static class Mutator
{
    private const double ShareUnchanged = 0.4;
    private const double ShareTwice = 0.15;
    private const int Attempts = 40;

    private static readonly Mutation[] s_all = [.. ValueMutations.All, .. ObjectMutations.All, .. ArrayMutations.All, .. TextMutations.All, .. NumberMutations.All];

    /// <summary>Changes the instance, and says how.</summary>
    public static string Mutate(Instance root, Random random)
    {
        double draw = random.NextDouble();
        if (draw < ShareUnchanged)
        {
            return "as demanded";
        }

        string made = MutateOnce(root, random);
        return draw > 1 - ShareTwice ? made + ", " + MutateOnce(root, random) : made;
    }

    private static string MutateOnce(Instance root, Random random)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            List<Instance> places = root.All().ToList();
            Instance place = places[random.Next(places.Count)];
            Mutation mutation = s_all[random.Next(s_all.Length)];

            // A document that is no object at all, or null, says little about its schema.
            bool isRootReplaced = place == root && ValueMutations.All.Contains(mutation);
            if (!isRootReplaced && mutation.TryApply(place, random))
            {
                return mutation.Name;
            }
        }

        return "unchanged";
    }
}
