package neuronlab.model.experiment;

import java.util.List;

/** One of each thing that may not fit together. */
public final class ExperimentProblems {
    public static final List<ExperimentProblem> ALL = List.of(
            new ExperimentProblem.NoSuchColumn("area"),
            new ExperimentProblem.NoInput(),
            new ExperimentProblem.TooManyInputs(101),
            new ExperimentProblem.TargetIsInput("area"),
            new ExperimentProblem.InputTwice("area"),
            new ExperimentProblem.NoSource("area\u00B2", "area"),
            new ExperimentProblem.NoCompleteRow(),
            new ExperimentProblem.TargetIsClass("area"),
            new ExperimentProblem.OneClass("area"),
            new ExperimentProblem.TooManyClasses("area"),
            new ExperimentProblem.CrossEntropyNeedsClasses(),
            new ExperimentProblem.TooManyLayers(7),
            new ExperimentProblem.WrongLayer(2, 17),
            new ExperimentProblem.HiddenSoftmax(),
            new ExperimentProblem.WrongShare(1.5),
            new ExperimentProblem.TooFewRows(1),
            new ExperimentProblem.WrongSize("area"),
            new ExperimentProblem.WrongRates(3, 2),
            new ExperimentProblem.NoRates(),
            new ExperimentProblem.WrongStart(3, 2),
            new ExperimentProblem.StartNotFinite(),
            new ExperimentProblem.NoSuchParameter(9));

    private ExperimentProblems() {}
}
