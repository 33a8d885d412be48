package neuronlab.model.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Examples of classes: for every row the inputs and the class that it belongs to.
 *
 * <p>Immutable. The inputs lie row after row in one array ({@code rows × features}); a label is the index of its class.
 */
public final class LabelledDataSet {
    private final int features;
    private final double[] inputs;
    private final int[] labels;
    private final List<String> classNames;

    /** Takes the arrays as they are; only for numbers that were checked and arrays that nobody else will change. */
    private LabelledDataSet(int features, double[] inputs, int[] labels, List<String> classNames) {
        this.features = features;
        this.inputs = inputs;
        this.labels = labels;
        this.classNames = classNames;
    }

    /**
     * A data set of copies of these numbers.
     *
     * @param features inputs a row, at least one
     * @param inputs row after row, {@code rows × features} finite numbers
     * @param labels one a row, each from 0 to {@code classNames.size() - 1}; at least one row
     * @param classNames the classes in the order of their labels, at least one, all different
     * @throws IllegalArgumentException if a count does not fit, a number is infinite or NaN, a label has no class, or
     *     two classes share a name; the message names which, with rows and columns counted from 1
     */
    public static LabelledDataSet of(int features, double[] inputs, int[] labels, List<String> classNames) {
        LabelledDataSet data =
                new LabelledDataSet(features, inputs.clone(), labels.clone(), List.copyOf(classNames));
        data.requireFittingCounts();
        data.requireDifferentClasses();
        data.requireFiniteInputs();
        data.requireKnownLabels();
        return data;
    }

    private void requireFittingCounts() {
        if (features < 1) {
            throw new IllegalArgumentException("A data set needs at least one feature, not " + features);
        }
        if (labels.length < 1) {
            throw new IllegalArgumentException("A data set needs at least one row");
        }
        if (inputs.length != (long) labels.length * features) {
            throw new IllegalArgumentException("Expected %d inputs (%d rows of %d), found %d"
                    .formatted((long) labels.length * features, labels.length, features, inputs.length));
        }
    }

    private void requireDifferentClasses() {
        if (classNames.isEmpty() || classNames.stream().distinct().count() != classNames.size()) {
            throw new IllegalArgumentException("The classes need names, all different: " + classNames);
        }
    }

    private void requireFiniteInputs() {
        for (int i = 0; i < inputs.length; i++) {
            if (!Double.isFinite(inputs[i])) {
                throw new IllegalArgumentException("The input in row %d, column %d is not a finite number: %s"
                        .formatted(i / features + 1, i % features + 1, inputs[i]));
            }
        }
    }

    private void requireKnownLabels() {
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] < 0 || labels[row] >= classNames.size()) {
                throw new IllegalArgumentException("The label in row %d is %d, but there are %d classes"
                        .formatted(row + 1, labels[row], classNames.size()));
            }
        }
    }

    /** How many examples there are, at least one. */
    public int rows() {
        return labels.length;
    }

    /** How many inputs each example has, at least one. */
    public int features() {
        return features;
    }

    /** How many classes there are, at least one; not every one needs to have an example. */
    public int classes() {
        return classNames.size();
    }

    /** The names of the classes, in the order of their labels. */
    public List<String> classNames() {
        return classNames;
    }

    /**
     * One input of one example.
     *
     * @param row from 0 to {@code rows() - 1}
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such row or feature
     */
    public double input(int row, int feature) {
        return inputs[inputIndex(row) + Objects.checkIndex(feature, features)];
    }

    /**
     * The inputs of one example, in a new array.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double[] inputs(int row) {
        int start = inputIndex(row);
        return Arrays.copyOfRange(inputs, start, start + features);
    }

    /**
     * The class of one example, from 0 to {@code classes() - 1}.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int label(int row) {
        return labels[row];
    }

    /** How many examples each class has, in the order of the labels. */
    public int[] countPerClass() {
        int[] counts = new int[classes()];
        for (int label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /**
     * The data set of some of the rows, in the order in which they are named.
     *
     * @param rows at least one, each from 0 to {@code rows() - 1}
     * @throws IllegalArgumentException if no row is named
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public LabelledDataSet select(int... rows) {
        double[] chosenInputs = new double[rows.length * features];
        int[] chosenLabels = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(inputs, inputIndex(rows[i]), chosenInputs, i * features, features);
            chosenLabels[i] = labels[rows[i]];
        }
        return of(features, chosenInputs, chosenLabels, classNames);
    }

    /**
     * The same examples and one more at the end.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs than features, one is infinite or NaN, or the
     *     label has no class
     */
    public LabelledDataSet withRow(double[] moreInputs, int label) {
        if (moreInputs.length != features) {
            throw new IllegalArgumentException("Expected %d inputs, found %d".formatted(features, moreInputs.length));
        }
        double[] allInputs = Arrays.copyOf(inputs, inputs.length + features);
        System.arraycopy(moreInputs, 0, allInputs, inputs.length, features);
        int[] allLabels = Arrays.copyOf(labels, labels.length + 1);
        allLabels[labels.length] = label;
        return of(features, allInputs, allLabels, classNames);
    }

    /**
     * The same examples but for the class of one.
     *
     * @throws IllegalArgumentException if the label has no class
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public LabelledDataSet withLabel(int row, int label) {
        int[] changed = labels.clone();
        changed[row] = label;
        return of(features, inputs, changed, classNames);
    }

    /** The same labels with other inputs in the same shape, which are taken as they are. */
    LabelledDataSet withInputs(double[] otherInputs) {
        LabelledDataSet data = new LabelledDataSet(features, otherInputs, labels, classNames);
        data.requireFiniteInputs();
        return data;
    }

    /** Where a row begins in {@link #inputArray()}. */
    int inputIndex(int row) {
        return Objects.checkIndex(row, labels.length) * features;
    }

    /** Where the weight of a class and a feature stands in the array of a model for this data. */
    int weightIndex(int label, int feature) {
        return Objects.checkIndex(label, classes()) * features + Objects.checkIndex(feature, features);
    }

    /** The inputs themselves, row after row; not to be changed. */
    double[] inputArray() {
        return inputs;
    }

    /** The labels themselves; not to be changed. */
    int[] labelArray() {
        return labels;
    }
}
